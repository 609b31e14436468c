import { corrections, fronts, listed, site, years } from '../edition.ts';
import { gatherSitemaps } from '../feed/sitemap-index.ts';

const { timeZone } = site;

// The index names what the files are, so both look here.
export const sitemaps = gatherSitemaps({ newest: listed, fronts, years, corrections, timeZone });
