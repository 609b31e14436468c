import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { gatherCorrections } from '../../src/desk/corrections.ts';
import type { Corrected } from '../../src/desk/corrections.ts';
import { gatherFronts, gatherYears } from '../../src/desk/fronts.ts';
import type { Front, Year } from '../../src/desk/fronts.ts';
import type { FeedImprint } from '../../src/feed/imprint.ts';
import type { Grounds } from '../../src/feed/landmarks.ts';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import type { GoneArticle, SetArticle } from '../../src/newspaper/set-article.ts';
import { formatDay } from '../../src/words/dates.ts';
import { directionOf } from '../../src/words/direction.ts';
import { wordsFor } from '../../src/words/words-for.ts';

export const origin = 'https://paper.example';
export const now = new Date('2025-11-06T12:00:00Z');

interface Story {
	/** Front matter, over one that is fine in every way; undefined takes a field out. */
	readonly front?: Record<string, unknown>;
	readonly body?: string;
	readonly slug?: string;
}

export interface Paper {
	/** Newest first. */
	readonly listed: readonly SetArticle[];
	readonly fronts: readonly Front[];
	readonly years: readonly Year[];
	/** Newest first. */
	readonly corrections: readonly Corrected<GoneArticle>[];
	readonly imprint: FeedImprint;
}

/** A newspaper of real files, read and set the way a build does it. Every picture is 900 × 600. */
export async function aPaper(...stories: readonly Story[]): Promise<Paper> {
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-feed-'));
	try {
		const files = { ...registryFiles, ...Object.fromEntries(stories.map(articleFile)) };
		for (const [path, text] of Object.entries(files)) await write(join(folder, path), text);
		await write(join(folder, 'articles/tram.png'), await png());
		return await open(folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A newspaper as its sitemaps look at it. */
export function groundsOf({ listed, imprint, ...lists }: Paper): Grounds {
	return { newest: listed, ...lists, timeZone: imprint.site.timeZone };
}

/** A newspaper of a single article. */
export async function anArticle(
	front: Record<string, unknown> = {},
	body?: string,
): Promise<{ article: SetArticle; imprint: FeedImprint }> {
	const { listed, imprint } = await aPaper({ front, ...(body !== undefined && { body }) });
	const [article] = listed;
	if (!article) throw new Error('The article of a test must be fit to be published.');
	return { article, imprint };
}

const registryFiles = {
	'site.yaml': `title: The Paper\ntagline: All of it\nurl: ${origin}\nlanguage: en\ntimeZone: Europe/Istanbul\n`,
	'sections.yaml':
		'us: US\nculture: { label: Culture, description: Books and trams }\nempty: Empty\n',
	'topics.yaml': 'mexico: Mexico\nrail: Rail & roads\nculture: Culture\n',
	'storylines.yaml': 'cartels: The cartels\n',
	'authors.yaml': 'ana-diaz: { name: Ana Diaz, bio: Writes of trams }\n',
	'sources.yaml': `afp: { name: AFP, kind: wire, url: "https://www.afp.com/", licence: All rights reserved }
own: { name: The Paper, kind: own }
teaser: { name: Teaser, kind: partner, feed: summary }
secret: { name: Secret, kind: partner, feed: none }
`,
};

function articleFile(
	{ front, body = 'First.\n\nSecond.', slug }: Story,
	n: number,
): [string, string] {
	const fields: Record<string, unknown> = {
		headline: 'A headline',
		section: 'us',
		published: '2025-11-04',
		source: 'own',
		...front,
	};
	const yaml = Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
	return [`articles/${slug ?? `story-${String(n)}`}.md`, `---\n${yaml.join('')}---\n\n${body}\n`];
}

async function write(path: string, content: string | Buffer): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

function png(): Promise<Buffer> {
	const background = { r: 90, g: 90, b: 90 };
	return sharp({ create: { width: 900, height: 600, channels: 3, background } })
		.png()
		.toBuffer();
}

async function open(content: string): Promise<Paper> {
	const { registries, listed, gone, problems } = await openNewspaper({
		content,
		now,
		preview: false,
	});
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
	const { site, authors } = registries;
	return {
		listed,
		fronts: gatherFronts(registries, listed),
		years: gatherYears(listed),
		corrections: gatherCorrections([...listed, ...gone], registries.site.timeZone),
		imprint: {
			origin,
			site,
			authors,
			words: wordsFor(site.language),
			formatDay: (moment) => formatDay(moment, site.language, site.timeZone),
			directionOf,
			weights: new Map(listed.flatMap(({ picture }) => (picture ? [[picture.src, 4321]] : []))),
			limit: 50,
		},
	};
}
