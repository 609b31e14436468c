import type { Article } from './article/article.ts';
import { newestFirst } from './article/article.ts';
import { dayOf } from './article/moment.ts';
import type { Problem } from './article/problem.ts';
import { readArticles } from './article/read-articles.ts';
import type { Directory } from './article/read-articles.ts';
import { readRegistries } from './article/registries.ts';
import type { Registries } from './article/registries.ts';
import { AddressBook } from './desk/address-book.ts';
import { gatherFronts, gatherYears } from './desk/fronts.ts';
import type { Front, Year } from './desk/fronts.ts';
import { isPicture, measurePicture } from './intake/pictures.ts';
import type { Measured } from './intake/pictures.ts';
import { readFolder } from './intake/read-folder.ts';
import type { Folder } from './intake/read-folder.ts';
import { setBodies } from './set-bodies.ts';
import type { SetArticle } from './set-bodies.ts';

export interface Settings {
	/** Path of the content folder. */
	readonly content: string;
	/** The instant for which the edition is made. */
	readonly now: Date;
	/** Shows drafts and embargoed articles, as `npm run dev` does. */
	readonly preview: boolean;
}

/** The content of one edition, believed and set, before anything is arranged around it. */
export interface Newspaper {
	readonly folder: Folder;
	readonly registries: Registries;
	/** Articles in lists and feeds, newest first. */
	readonly listed: readonly SetArticle[];
	/** Withdrawn and expired articles: they keep their address and nothing else. */
	readonly gone: readonly Article[];
	/** Articles that wait for their time, soonest first. */
	readonly embargoed: readonly Article[];
	readonly fronts: readonly Front[];
	readonly years: readonly Year[];
	readonly pictures: ReadonlyMap<string, Measured>;
	readonly directory: Directory;
	readonly problems: readonly Problem[];
}

/** Reads and checks everything in a content folder. The one way from files to a newspaper. */
export async function openNewspaper({ content, now, preview }: Settings): Promise<Newspaper> {
	const folder = await readFolder(content);
	const { registries, problems: registryProblems } = readRegistries(folder.registries, folder.name);
	const files = new Set(folder.files.keys());
	const { articles, directory, problems } = readArticles(folder.articles, {
		registries,
		files,
		now,
	});
	const pictures = await measureAll(folder);
	const inPreview = (standing: string): boolean =>
		preview && (standing === 'draft' || standing === 'embargoed');
	const shown = articles
		.filter(({ standing }) => standing === 'published' || inPreview(standing))
		.toSorted(newestFirst);
	const gone = articles.filter(
		({ standing }) => standing === 'withdrawn' || standing === 'expired',
	);
	const hidden = articles.filter((article) => !shown.includes(article) && !gone.includes(article));
	const fronts = gatherFronts(registries, shown);
	const years = gatherYears(shown);
	const book = new AddressBook([...shown, ...gone], hidden, fronts, years);
	const set = setBodies(shown, {
		folder,
		registries,
		pictures,
		directory,
		follow: (path) => book.follow(path),
		isShown: new Set(shown),
	});
	return {
		folder,
		registries,
		listed: set.articles,
		gone,
		embargoed: articles
			.filter(({ standing }) => standing === 'embargoed')
			.toSorted((a, b) => newestFirst(b, a)),
		fronts,
		years,
		pictures,
		directory,
		problems: withoutEchoes([
			...folder.problems,
			...registryProblems,
			...problems,
			...set.problems,
		]),
	};
}

async function measureAll({ files, root }: Folder): Promise<Map<string, Measured>> {
	const found = [...files].filter(([path]) => isPicture(path));
	return new Map(
		await Promise.all(
			found.map(
				async ([path, onDisk]) => [path, await measurePicture(root, onDisk, path)] as const,
			),
		),
	);
}

/** A registry that cannot be read makes all its ids unknown; only the registry itself is worth a line. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
	const broken = problems
		.filter(({ file }) => file.endsWith('.yaml'))
		.map(({ file }) => `is not in ${file.slice(file.lastIndexOf('/') + 1)}.`);
	return problems.filter(
		({ kind, message }) => kind !== 'unknown-id' || !broken.some((echo) => message.includes(echo)),
	);
}

/** When the next embargo ends, for the editor: the site must be built again then. */
export function nextDue({ embargoed: [first], registries }: Newspaper): string | undefined {
	return first && `${dayOf(first.published, registries.site.timeZone)}: ${first.file}`;
}
