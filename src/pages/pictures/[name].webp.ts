import { picturePaths, printPage } from './_print.ts';

export const getStaticPaths = (): ReturnType<typeof picturePaths> => picturePaths('webp');

export const GET = printPage;
