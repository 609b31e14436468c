import { picturePaths, printPage } from './_print.ts';

export const getStaticPaths = (): ReturnType<typeof picturePaths> => picturePaths('avif');

export const GET = printPage;
