import type { Article, Picture } from './article.ts';
import type { FrontMatter } from './front-matter.ts';
import { fileNameOf, isPicture, resolvePath } from './paths.ts';
import { quote } from './quote.ts';
import type { Author, Registries } from './registries.ts';
import type { RegistryName } from './registry-rules.ts';
import type { Report } from './report.ts';
import { suggest } from './suggest.ts';

/** What the ids of an article stand for; an id that stands for nothing is reported. */
export function resolveIds(
	front: FrontMatter,
	{ sections, topics, storylines, authors, sources }: Registries,
	report: Report,
): Pick<Article, 'section' | 'topics' | 'storyline' | 'authors' | 'sources'> {
	const find = finder(report);
	const [section] = find(front.section, ['section'], 'sections', sections);
	const [storyline] =
		front.storyline === undefined
			? []
			: find(front.storyline, ['storyline'], 'storylines', storylines);
	return {
		section: section ?? { id: front.section, label: front.section },
		topics: front.topics.flatMap((id, n) => find(id, ['topics', n], 'topics', topics)),
		storyline,
		authors: (front.authors ?? []).flatMap((name, n): readonly Author[] =>
			isPlainName(name, authors) ? [{ name }] : find(name, ['authors', n], 'authors', authors),
		),
		sources: (front.source ?? []).flatMap((id, n) => find(id, ['source', n], 'sources', sources)),
	};
}

/** The entry of an id, or none. */
function finder(report: Report) {
	return <T>(
		id: string,
		path: readonly PropertyKey[],
		name: RegistryName,
		registry: ReadonlyMap<string, T>,
	): readonly T[] => {
		const found = registry.get(id);
		if (found !== undefined) return [found];
		const remedy = suggest(id, [...registry.keys()]);
		report('error', 'unknown-id', path, `${quote(id)} is not in ${name}.yaml. ${remedy}`);
		return [];
	};
}

/** A name of someone without an entry in `authors.yaml`. What looks like an id must have one. */
function isPlainName(name: string, authors: Registries['authors']): boolean {
	return !authors.has(name) && !/^[a-z0-9-]+$/.test(name);
}

/** The picture of an article; a file that is not there is reported. */
export function resolvePicture(
	{ src, ...image }: NonNullable<FrontMatter['image']>,
	folder: string,
	files: ReadonlySet<string>,
	report: Report,
): Picture | undefined {
	const path = resolvePath(folder, src);
	if (path !== undefined && files.has(path) && isPicture(path)) return { ...image, path };
	report('error', 'picture', ['image', 'src'], whyNoPicture(src, path, files));
	return undefined;
}

function whyNoPicture(src: string, path: string | undefined, files: ReadonlySet<string>): string {
	if (path === undefined)
		return `${quote(src)} is not a file beside the article. Save the picture there and write its name.`;
	if (files.has(path)) return `${quote(src)} is no picture. Save it as JPEG, PNG or WebP.`;
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const beside = [...files].filter(
		(file) => file.startsWith(folder) && !file.includes('/', folder.length) && isPicture(file),
	);
	return beside.length === 0
		? `${quote(src)} is not there. Save the picture beside the article.`
		: `${quote(src)} is not there. ${suggest(fileNameOf(path), beside.map(fileNameOf))}`;
}
