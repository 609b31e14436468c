import { printPage, socialPaths } from './_print.ts';

export const getStaticPaths = (): ReturnType<typeof socialPaths> => socialPaths('png');

export const GET = printPage;
