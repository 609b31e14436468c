/** What readers can narrow a search to. */
export const facets = ['section', 'source', 'type', 'year'] as const;
export type Facet = (typeof facets)[number];
