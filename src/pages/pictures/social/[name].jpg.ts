import { printPage, socialPaths } from './_print.ts';

export const getStaticPaths = (): ReturnType<typeof socialPaths> => socialPaths('jpg');

export const GET = printPage;
