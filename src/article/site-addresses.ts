/** First steps of addresses that belong to the site itself. */
const ownSteps =
	'about archive articles authors corrections feeds page pagefind pictures search sections sources storylines topics'.split(
		' ',
	);
/** Files at the root of the site. */
const rootFile =
	/^(?:404\.html|edition\.json|favicon\.svg|index\.html|robots\.txt|(?:news-)?sitemap.*\.xml)$/;
/** What stands at the root, and below every section. */
const frontFile = /^(?:rss\.xml|atom\.xml|feed\.json|page)$/;
const archive = /^\d{4}(?:\/\d\d)?$/;
/** What stands beside an article. */
const besideArticle = /^\d{4}\/\d\d\/[^/]+\/(?:changes|index\.(?:md|txt))$/;

/** Whether an id would be the address of one of the site's own pages, so that no section can take it. */
export function isOwnStep(id: string): boolean {
	return ownSteps.includes(id) || archive.test(id);
}

/** Whether a path leads to one of the site's own pages or files, so that no alias can take it. */
export function isOwnPath(path: string, sections: ReadonlyMap<string, unknown>): boolean {
	const steps = path.toLowerCase().split('/').filter(Boolean);
	const [first = '', second] = steps;
	const plain = steps.join('/');
	if (isOwnStep(first))
		return ownSteps.includes(first) || archive.test(plain) || besideArticle.test(plain);
	if (rootFile.test(first) || frontFile.test(first)) return true;
	return sections.has(first) && (second === undefined || frontFile.test(second));
}
