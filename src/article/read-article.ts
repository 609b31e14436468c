import type { Article, Picture, Standing } from './article.ts';
import { believeYaml } from './believe.ts';
import { slugFrom } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Manuscript } from './manuscript.ts';
import { dayOf, instantOf, isAfter } from './moment.ts';
import type { Moment } from './moment.ts';
import { fileNameOf, folderOf, resolvePath } from './paths.ts';
import type { Problem } from './problem.ts';
import type { Author, Registries, Source } from './registries.ts';
import { suggest } from './suggest.ts';

/** What an article is held against. */
export interface Newsroom {
	readonly registries: Registries;
	/** Paths of all files of the content folder, from it. */
	readonly files: ReadonlySet<string>;
	/** The instant for which the edition is made: it decides embargo and expiry. */
	readonly now: Date;
}

/** Adds a problem at a field of the article that is being read. */
export type Report = (
	severity: Problem['severity'],
	kind: string,
	path: readonly PropertyKey[],
	message: string,
) => void;

/** An article whose references to other articles are still as written, or why there is none. */
export interface Reading {
	readonly manuscript: Manuscript;
	readonly article?: Article | undefined;
	readonly problems: readonly Problem[];
}

export function readArticle(manuscript: Manuscript, newsroom: Newsroom): Reading {
	const { file, front } = manuscript;
	const { value, problems } = believeYaml(file, front, frontMatter);
	if (!value) return { manuscript, problems };
	const report = reporter(manuscript, problems);
	const article = resolve(value, manuscript, newsroom, report);
	checkFields(value, newsroom, report);
	return { manuscript, article, problems };
}

/** Collects problems with the place at which each field stands. */
export function reporter({ file, front }: Manuscript, problems: Problem[]): Report {
	return (severity, kind, path, message) => {
		const field = path.filter((step) => typeof step === 'string').join('.');
		problems.push({ severity, kind, file, field, message, ...front.placeOf(path) });
	};
}

function resolve(
	front: FrontMatter,
	manuscript: Manuscript,
	newsroom: Newsroom,
	report: Report,
): Article {
	const { site, sections, topics, storylines, sources } = newsroom.registries;
	const day = dayOf(front.published, site.timeZone);
	const slug = front.slug ?? slugOfFile(manuscript, report);
	const id = `${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}`;
	const find = finder(report);
	const supplied = (front.source ?? []).flatMap((name, n) =>
		find(name, sources, 'sources.yaml', ['source', n]),
	);
	const { related, unrelated, source: _, image, ednote: __, ...kept } = front;
	return {
		...kept,
		id,
		slug,
		address: `/${id}/`,
		file: manuscript.file,
		folder: folderOf(manuscript.path),
		day,
		since: instantOf(front.published, site.timeZone),
		standing: standingOf(front, newsroom),
		section: find(front.section, sections, 'sections.yaml', ['section'])[0] ?? {
			id: front.section,
			label: front.section,
		},
		topics: front.topics.flatMap((name, n) => find(name, topics, 'topics.yaml', ['topics', n])),
		storyline:
			front.storyline === undefined
				? undefined
				: find(front.storyline, storylines, 'storylines.yaml', ['storyline'])[0],
		authors: (front.authors ?? []).flatMap((name, n) => findAuthor(name, n, newsroom, report)),
		sources: supplied,
		image: image && findPicture(image, manuscript, newsroom, report),
		pinned: related,
		banned: unrelated,
		lang: front.lang ?? site.language,
		licence: front.licence ?? licenceOf(supplied),
		indexable: front.indexable ?? supplied.every(({ indexable }) => indexable),
		feed: front.feed ?? strictestFeed(supplied),
		body: manuscript.body,
		bodyLine: manuscript.bodyLine,
	};
}

function slugOfFile({ path }: Manuscript, report: Report): string {
	const name = fileNameOf(path).replace(/\.md$/, '');
	const slug = slugFrom(name);
	if (slug !== name || name.length > 80)
		report(
			'error',
			'slug',
			[],
			`the file name "${name}" cannot be part of an address. Rename the file to ${slug}.md, or add slug: ${slug}.`,
		);
	return slug;
}

function finder(report: Report) {
	return <T>(
		id: string,
		registry: ReadonlyMap<string, T>,
		file: string,
		path: readonly PropertyKey[],
	): T[] => {
		const found = registry.get(id);
		if (found !== undefined) return [found];
		report(
			'error',
			'unknown-id',
			path,
			`"${id}" is not in ${file}. ${suggest(id, [...registry.keys()])}`,
		);
		return [];
	};
}

/** An id of `authors.yaml`, or a plain name. What looks like an id must be one. */
function findAuthor(name: string, index: number, newsroom: Newsroom, report: Report): Author[] {
	const { authors } = newsroom.registries;
	if (!authors.has(name) && !/^[a-z0-9-]+$/.test(name)) return [{ name }];
	return finder(report)(name, authors, 'authors.yaml', ['authors', index]);
}

function findPicture(
	{ src, ...image }: NonNullable<FrontMatter['image']>,
	manuscript: Manuscript,
	{ files }: Newsroom,
	report: Report,
): Picture | undefined {
	const path = resolvePath(folderOf(manuscript.path), src);
	if (path === undefined)
		report(
			'error',
			'picture',
			['image', 'src'],
			`"${src}" is not a file beside the article. Save the picture there and write its name.`,
		);
	else if (!files.has(path))
		report(
			'error',
			'picture',
			['image', 'src'],
			`"${src}" is not there. ${suggest(fileNameOf(path), [...files].filter((file) => folderOf(file) === folderOf(path)).map(fileNameOf))}`,
		);
	else return { ...image, path };
	return undefined;
}

function standingOf(
	{ status, published, expires }: FrontMatter,
	{ now, registries: { site } }: Newsroom,
): Standing {
	const today: Moment = { kind: 'date-time', instant: now };
	if (status === 'draft') return 'draft';
	if (isAfter(published, today, site.timeZone)) return 'embargoed';
	if (status === 'withdrawn') return 'withdrawn';
	if (expires && instantOf(expires, site.timeZone) <= now) return 'expired';
	return 'published';
}

function licenceOf(sources: readonly Source[]): string | undefined {
	return sources.find(({ licence }) => licence !== undefined)?.licence;
}

function strictestFeed(sources: readonly Source[]): Source['feed'] {
	const policies = sources.map(({ feed }) => feed);
	return (['none', 'summary'] as const).find((policy) => policies.includes(policy)) ?? 'full';
}

function checkFields(front: FrontMatter, { registries, now }: Newsroom, report: Report): void {
	const { timeZone } = registries.site;
	if (!front.source && !front.authors)
		report(
			'error',
			'schema',
			['source'],
			'is missing, and so is authors. Say who supplied the text, or who wrote it.',
		);
	if (front.updated && isAfter(front.published, front.updated, timeZone))
		report(
			'error',
			'date-order',
			['updated'],
			`is ${dayOf(front.updated, timeZone)}, before published, ${dayOf(front.published, timeZone)}. Correct one of them.`,
		);
	if (front.expires && !isAfter(front.expires, front.published, timeZone))
		report('error', 'date-order', ['expires'], 'is not after published. Correct one of them.');
	const twice = front.topics.findIndex((topic, n) => front.topics.indexOf(topic) !== n);
	if (twice >= 0)
		report(
			'error',
			'topic-twice',
			['topics', twice],
			`"${String(front.topics[twice])}" stands there twice. Keep one.`,
		);
	if ([...front.headline].length > 110)
		report(
			'warning',
			'headline-long',
			['headline'],
			`has ${String([...front.headline].length)} characters. Search engines and cards cut it after 110: shorten it, or add shortHeadline.`,
		);
	if (front.standfirst === undefined)
		report(
			'warning',
			'standfirst-missing',
			['standfirst'],
			'is missing. Add one sentence that says why the story matters.',
		);
	const tracking = front.sourceUrl && trackingParameter(front.sourceUrl);
	if (tracking)
		report(
			'warning',
			'tracking',
			['sourceUrl'],
			`carries the tracking parameter "${tracking}". Take it out of the address.`,
		);
	checkImage(front, timeZone, now, report);
}

function trackingParameter(address: string): string | undefined {
	return [...new URL(address).searchParams.keys()].find((name) =>
		/^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi)$/i.test(name),
	);
}

function checkImage(
	{ image, headline }: FrontMatter,
	timeZone: string,
	now: Date,
	report: Report,
): void {
	if (!image) return;
	if (image.alt === headline || image.alt === image.caption)
		report(
			'error',
			'alt',
			['image', 'alt'],
			`repeats the ${image.alt === headline ? 'headline' : 'caption'}. Say what the picture shows.`,
		);
	if (image.kind === 'photo' && image.credit === undefined)
		report(
			'error',
			'credit',
			['image'],
			'is a photograph without a credit. Add credit: who took it, or kind: if it is no photograph.',
		);
	const expires = image.rights?.expires;
	if (expires && instantOf(expires, timeZone) <= now)
		report(
			'error',
			'rights',
			['image', 'rights', 'expires'],
			`was ${dayOf(expires, timeZone)}: the picture may no longer be shown. Renew the licence, or take the picture out.`,
		);
}
