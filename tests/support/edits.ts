import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listFiles } from '../../src/intake/list-files.ts';
import { articleFile } from './content.ts';

/** Numbers from 0 to below 1, the same for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A newspaper that is being edited. */
export interface Desk {
	readonly content: string;
	/** Folder of the project that builds it. */
	readonly project: string;
	now: Date;
}

type Draw = <T>(items: readonly T[]) => T;
type Edit = (desk: Desk, draw: Draw, step: number) => Promise<string>;

const words = 'harbour tariff glacier senate orchard vaccine railway ballot monsoon museum'.split(
	' ',
);

const changeArticle =
	(what: string, change: (text: string, draw: Draw, step: number) => string): Edit =>
	async ({ content }, draw, step) => {
		const file = draw(madeArticles(content));
		const path = join(content, file);
		await writeFile(path, change(await readFile(path, 'utf8'), draw, step));
		return `${what} of ${file}`;
	};

const setField = (field: string, value: unknown) => (text: string) =>
	text
		.replace(new RegExp(`^${field}:.*\n`, 'm'), '')
		.replace('---\n', `---\n${field}: ${JSON.stringify(value)}\n`);

/** What editors and time do to a newspaper. */
export const edits: Readonly<Record<string, Edit>> = {
	add: async ({ content, now }, draw, step) => {
		const front = {
			headline: `News of the ${draw(words)} and the ${draw(words)}, ${step}`,
			section: draw(['us', 'world']),
			published: draw([now.toISOString().slice(0, 10), '2024-03-05', '2024-05-20']),
			source: draw(['own', 'afp']),
			authors: draw([undefined, ['ana'], ['tom']]),
			topics: draw([undefined, ['mexico'], ['trade']]),
			storyline: draw([undefined, 'cartels']),
		};
		const body = Array.from({ length: 60 }, () => draw(words)).join(' ');
		await writeFile(join(content, `articles/many/added-${step}.md`), articleFile(front, body));
		return `added-${step}.md added`;
	},
	remove: async ({ content }, draw) => {
		const file = draw(madeArticles(content));
		await rm(join(content, file));
		return `${file} removed`;
	},
	rename: async ({ content }, draw, step) => {
		const file = draw(madeArticles(content));
		await rename(join(content, file), join(content, dirname(file), `renamed-${step}.md`));
		return `${file} renamed`;
	},
	text: changeArticle('text', (text, draw) => `${text}\nMore of the ${draw(words)}.\n`),
	headline: changeArticle('headline', (text, draw, step) =>
		setField('headline', `The ${draw(words)} again, ${step}`)(text),
	),
	section: changeArticle('section', (text, draw) =>
		setField('section', draw(['us', 'world']))(text),
	),
	topics: changeArticle('topics', (text, draw) =>
		setField('topics', draw([['mexico'], ['trade'], ['mexico', 'trade'], []]))(text),
	),
	standing: changeArticle('standing', (text, draw) =>
		setField('status', draw(['withdrawn', 'published', 'draft']))(text),
	),
	correction: changeArticle(
		'correction',
		setField('corrections', [{ date: '2026-02-01', type: 'correction', text: 'A sum was wrong.' }]),
	),
	author: async ({ content }, _, step) => {
		await writeFile(
			join(content, 'authors.yaml'),
			`ana: { name: Ana Diaz, role: "Reporter ${step}" }\ntom: { name: Tom Reed ${step} }\n`,
		);
		return 'authors changed';
	},
	tagline: async ({ content }, _, step) => {
		const path = join(content, 'site.yaml');
		await writeFile(path, setLine(await readFile(path, 'utf8'), `tagline: Number ${step}`));
		return 'tagline changed';
	},
	clock: (desk, draw) => {
		desk.now = new Date(desk.now.getTime() + draw([-40, 1, 400, 4000]) * 24 * 60 * 60 * 1000);
		return Promise.resolve(`clock at ${desk.now.toISOString()}`);
	},
	template: async ({ project }, _, step) => {
		const path = join(project, 'src/components/Footer.astro');
		await writeFile(path, `${await readFile(path, 'utf8')}\n<p>Printed on press ${step}</p>\n`);
		return 'template changed';
	},
};

function setLine(text: string, line: string): string {
	const [name = ''] = line.split(':');
	return `${text.replace(new RegExp(`^${name}:.*\n`, 'm'), '')}${line}\n`;
}

/** Articles that no other one names: any of them may be changed or go. */
function madeArticles(content: string): string[] {
	const files = listFiles(content);
	return files.filter((file) => /^(?:report|added|renamed)-/.test(basename(file))).sort();
}
