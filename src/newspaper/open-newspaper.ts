import { newestFirst } from '../article/article.ts';
import type { Article, Standing } from '../article/article.ts';
import { machineMoment } from '../article/moment.ts';
import type { Problem } from '../article/problem.ts';
import { readArticles } from '../article/read-articles.ts';
import { readRegistries } from '../article/registries.ts';
import type { Registries } from '../article/registries.ts';
import type { Surroundings } from './body-context.ts';
import { AddressBook } from '../desk/address-book.ts';
import { gatherFronts, gatherYears } from '../desk/fronts.ts';
import { measurePictures } from '../pictures/pictures.ts';
import type { Measured } from '../pictures/pictures.ts';
import { keepDrafts } from '../morgue/drafts.ts';
import type { Morgue } from '../morgue/morgue.ts';
import { readFolder } from '../intake/read-folder.ts';
import type { Folder } from '../intake/read-folder.ts';
import { publishCrops } from '../pictures/renditions.ts';
import type { Rendition } from '../pictures/renditions.ts';
import type { GoneArticle, SetArticle } from './set-article.ts';
import { setTexts } from './set-texts.ts';
import type { Portraits } from './set-authors.ts';
import type { Sorted } from './set-texts.ts';
import type { Policy } from './set-policies.ts';
import { checkLanguage } from '../words/check-language.ts';

export interface Settings {
	/** Path of the content folder. */
	readonly content: string;
	/** The instant for which the edition is made. */
	readonly now: Date;
	/** Shows drafts and embargoed articles, as `npm run dev` does. */
	readonly preview: boolean;
	/** What earlier builds worked out of the content; none where nothing is kept. */
	readonly morgue?: Morgue | undefined;
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
	readonly portraits: Portraits;
	/** What is published of the pictures that pages show whole. */
	readonly renditions: readonly Rendition[];
	readonly problems: readonly Problem[];
	/** The files as they were read, for the places of what is found later. */
	readonly folder: Folder;
}

/** Reads and checks everything in a content folder. The one way from files to a newspaper. */
export async function openNewspaper(settings: Settings): Promise<Newspaper> {
	const { content, now, preview, morgue } = settings;
	const folder = await readFolder(content);
	const pictures = await measurePictures(folder);
	const { registries, problems: inRegistries } = readRegistries(folder.registries, folder.name);
	const files = new Set(folder.files.keys());
	const read = readArticles(folder.articles, {
		registries,
		files,
		now,
		drafts: morgue && keepDrafts(morgue),
	});
	const { shown, gone, hidden } = sort(read.articles, preview);
	const visible = new Set<string>();
	const around: Surroundings = {
		...surround({ shown, gone, hidden }, registries),
		folder,
		pictures,
		directory: read.directory,
		show: (path) => void visible.add(path),
		morgue,
	};
	const { articles, ...texts } = setTexts({ shown, gone, hidden }, around);
	return {
		folder,
		registries,
		...texts,
		listed: articles,
		embargoed: hidden.filter(({ standing }) => standing === 'embargoed').toReversed(),
		renditions: renditionsOf(visible, pictures),
		problems: withoutEchoes([
			...folder.problems,
			...inRegistries,
			...checkLanguage(registries.site, folder.registries.get('site.yaml')),
			...read.problems,
			...texts.problems,
		]),
	};
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

/** What texts may ask of the articles around them. */
function surround(
	sorted: Sorted,
	registries: Registries,
): Pick<Surroundings, 'registries' | 'follow' | 'shown' | 'place' | 'crop'> {
	const book = listAddresses(sorted, registries);
	return {
		registries,
		follow: (path) => book.follow(path),
		shown: new Map(sorted.shown.map((article) => [article.id, article])),
		// The ids of `/about/` are the names of the policies; of other pages than articles none is for links.
		place: (_, address, fragment) =>
			address === '/about/' && fragment in registries.site.policies ? fragment : undefined,
		crop: publishCrops,
	};
}

function listAddresses({ shown, gone, hidden }: Sorted, registries: Registries): AddressBook {
	return new AddressBook({
		shown: [...shown, ...gone],
		hidden,
		fronts: gatherFronts(registries, shown, gone),
		years: gatherYears(shown),
		history: registries.site.history,
	});
}

function renditionsOf(
	visible: ReadonlySet<string>,
	pictures: ReadonlyMap<string, Measured>,
): Rendition[] {
	return [...visible].flatMap((path) => {
		const picture = pictures.get(path);
		return picture && 'renditions' in picture ? picture.renditions : [];
	});
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

/** When the next embargo ends, and of which file: the site must be built again then. */
export function nextDue({
	embargoed: [first],
	registries,
}: Newspaper): { readonly time: string; readonly file: string } | undefined {
	return (
		first && {
			time: machineMoment(first.published, registries.site.timeZone),
			file: first.file,
		}
	);
}
