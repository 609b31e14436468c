import { newestFirst } from './article/article.ts';
import type { Article, Standing } from './article/article.ts';
import { machineMoment } from './article/moment.ts';
import type { Problem } from './article/problem.ts';
import { readArticles } from './article/read-articles.ts';
import { readRegistries } from './article/registries.ts';
import type { Registries } from './article/registries.ts';
import type { Surroundings } from './body-context.ts';
import { AddressBook } from './desk/address-book.ts';
import { gatherFronts, gatherYears } from './desk/fronts.ts';
import { isPicture, measurePicture } from './intake/pictures.ts';
import type { Measured, Rendition } from './intake/pictures.ts';
import { readFolder } from './intake/read-folder.ts';
import type { Folder } from './intake/read-folder.ts';
import { setAuthors } from './set-authors.ts';
import { setBodies } from './set-bodies.ts';
import { setLines } from './set-lines.ts';
import type { Lines } from './set-lines.ts';
import type { SetArticle } from './set-bodies.ts';
import { setPolicies } from './set-policies.ts';
import type { Policy } from './set-policies.ts';

export interface Settings {
	/** Path of the content folder. */
	readonly content: string;
	/** The instant for which the edition is made. */
	readonly now: Date;
	/** Shows drafts and embargoed articles, as `npm run dev` does. */
	readonly preview: boolean;
}

/** An article of which only the notice is left. */
export interface GoneArticle extends Article {
	readonly lines: Lines;
}

/** The content of one edition, believed and set, before anything is arranged around it. */
export interface Newspaper {
	readonly registries: Registries;
	/** Articles in lists and feeds, newest first. */
	readonly listed: readonly SetArticle[];
	/** Withdrawn and expired articles: they keep their address and nothing else. */
	readonly gone: readonly GoneArticle[];
	/** Articles that wait for their time, soonest first. */
	readonly embargoed: readonly Article[];
	readonly policies: readonly Policy[];
	/** What is published of the pictures that pages show. */
	readonly renditions: readonly Rendition[];
	readonly problems: readonly Problem[];
}

/** Reads and checks everything in a content folder. The one way from files to a newspaper. */
export async function openNewspaper({ content, now, preview }: Settings): Promise<Newspaper> {
	const folder = await readFolder(content);
	const pictures = await measureAll(folder);
	const { registries, problems: inRegistries } = readRegistries(folder.registries, folder.name);
	const files = new Set(folder.files.keys());
	const read = readArticles(folder.articles, { registries, files, now });
	const { shown, gone, hidden } = sort(read.articles, preview);
	const book = new AddressBook(
		[...shown, ...gone],
		hidden,
		gatherFronts(registries, shown),
		gatherYears(shown),
	);
	const visible = new Set<string>();
	const around: Surroundings = {
		folder,
		registries,
		pictures,
		directory: read.directory,
		follow: (path) => book.follow(path),
		shown: new Map(shown.map((article) => [article.id, article])),
		// The ids of `/about/` are the names of the policies; of other pages than articles none is for links.
		place: (_, address, fragment) =>
			address === '/about/' && fragment in registries.site.policies ? fragment : undefined,
		show: (path) => void visible.add(path),
	};
	const set = setAll({ shown, gone, hidden }, around);
	return {
		registries,
		listed: set.articles,
		gone: set.gone,
		embargoed: hidden.filter(({ standing }) => standing === 'embargoed').toReversed(),
		policies: set.policies,
		renditions: renditionsOf(visible, pictures),
		problems: withoutEchoes([
			...folder.problems,
			...inRegistries,
			...read.problems,
			...set.problems,
		]),
	};
}

interface AllSet {
	readonly articles: readonly SetArticle[];
	readonly gone: readonly GoneArticle[];
	readonly policies: readonly Policy[];
	readonly problems: readonly Problem[];
}

/** Sets every text that a page prints, and reads those that none prints yet for what is wrong in them. */
function setAll({ shown, gone, hidden }: Sorted, around: Surroundings): AllSet {
	const bodies = setBodies(shown, around);
	const { policies, problems } = setPolicies(around);
	const notices: Problem[] = [];
	const waiting = setBodies(hidden, { ...around, show: () => undefined }).problems;
	return {
		articles: bodies.articles,
		gone: gone.map((article) => ({ ...article, lines: setLines(article, around, notices) })),
		policies,
		problems: [
			...bodies.problems,
			...problems,
			...notices,
			...waiting.filter(({ kind }) => kind !== 'link-unpublished').map(forewarn),
			...setAuthors(around),
		],
	};
}

/** A draft may be unfinished: what is wrong in its text stops nothing until it is published. */
function forewarn(problem: Problem): Problem {
	return { ...problem, severity: 'warning', kind: 'unpublished-text' };
}

interface Sorted {
	readonly shown: readonly Article[];
	readonly gone: readonly Article[];
	readonly hidden: readonly Article[];
}

function sort(articles: readonly Article[], preview: boolean): Sorted {
	const fates: Readonly<Record<Standing, keyof Sorted>> = {
		published: 'shown',
		draft: preview ? 'shown' : 'hidden',
		embargoed: preview ? 'shown' : 'hidden',
		withdrawn: 'gone',
		expired: 'gone',
	};
	const {
		shown = [],
		gone = [],
		hidden = [],
	} = Object.groupBy(articles.toSorted(newestFirst), ({ standing }) => fates[standing]);
	return { shown, gone, hidden };
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

function renditionsOf(
	visible: ReadonlySet<string>,
	pictures: ReadonlyMap<string, Measured>,
): Rendition[] {
	const all = [...visible].flatMap((path) => {
		const picture = pictures.get(path);
		return picture && 'renditions' in picture ? picture.renditions : [];
	});
	return [...new Map(all.map((rendition) => [rendition.address, rendition])).values()];
}

/** A registry that cannot be read makes all its ids unknown; only the registry itself is worth a line. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
	const broken = problems
		.filter(({ file, severity }) => severity === 'error' && file.endsWith('.yaml'))
		.map(({ file }) => `is not in ${file.slice(file.lastIndexOf('/') + 1)}.`);
	return problems.filter(
		({ kind, message }) => kind !== 'unknown-id' || !broken.some((echo) => message.includes(echo)),
	);
}

/** When the next embargo ends, for the editor: the site must be built again then. */
export function nextDue({ embargoed: [first], registries }: Newspaper): string | undefined {
	return first && `${machineMoment(first.published, registries.site.timeZone)} (${first.file})`;
}
