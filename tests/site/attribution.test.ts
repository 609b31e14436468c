import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mf2 } from 'microformats-parser';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { readPrinted } from '../browser/printed.ts';
import { useBrowser } from '../browser/visit.ts';
import { readPage, textsAt } from '../support/html.ts';
import { readers } from '../support/reader-modes.ts';

// Everything in which an article leaves the site, and everything that must leave with it. The signed
// article has authors and the rest; the other is an agency's, with no name but the agency's.
const signed = '/2025/11/lead-story/';
const agency = '/2025/11/wire-brief/';
const facts = [
	['byline', signed, /Ana Diaz.*Tom Reed.*Li Wei/s],
	['organisation byline', agency, /AFP/],
	['source', signed, /The Test.*AFP/s],
	['original link', signed, /https:\/\/afp\.example\/story/],
	['picture credit', signed, /Reuters/],
	['correction', signed, /A name was wrong\..*A sum was unclear\./s],
	['licence', signed, /Some rights reserved/],
] as const;

const visit = useBrowser('fixture');

type Form = (address: string) => Promise<string> | string;

const forms: Readonly<Record<string, Form>> = {
	page: async (address) =>
		(await readPage(inject('fixture'), address)).html.replace(/<script.*?<\/script>/gs, ''),
	print: async (address) => {
		const { page } = await visit(address);
		const { text } = await readPrinted(page);
		await page.context().close();
		return text;
	},
	Readability: (address) => readWith('Readability', address),
	defuddle: (address) => readWith('defuddle', address),
	'JSON-LD': async (address) =>
		textsAt(await readPage(inject('fixture'), address), 'script[type="application/ld+json"]')[0] ??
		'',
	RSS: (address) => inFeed('rss.xml', 'item', address),
	Atom: (address) => inFeed('atom.xml', 'entry', address),
	'JSON Feed': async (address) => {
		const { items } = JSON.parse(await read('feed.json')) as { items: { id: string }[] };
		return JSON.stringify(items.find(({ id }) => id.endsWith(address)));
	},
	text: (address) => read(`${address}index.txt`),
	Markdown: (address) => read(`${address}index.md`),
	'h-entry': async (address) => {
		const { html } = await readPage(inject('fixture'), address);
		const [entry] = mf2(html, { baseUrl: 'https://test.example' }).items;
		expect(entry?.type).toEqual(['h-entry']);
		return JSON.stringify(entry);
	},
};

/** Of each fact, the forms in which it was found. */
const found = new Map<string, Set<string>>(facts.map(([fact]) => [fact, new Set()]));

afterAll(async () => {
	const names = Object.keys(forms);
	const rows = [...found].map(([fact, within]) => [
		fact,
		...names.map((name) => (within.has(name) ? 'yes' : 'no')),
	]);
	const table = [['', ...names], ['---', ...names.map(() => '---')], ...rows]
		.map((cells) => `| ${cells.join(' | ')} |\n`)
		.join('');
	await writeFile(join(inject('fixture'), '../attribution.md'), table);
	console.log(table);
});

describe.each(Object.entries(forms))('%s', (name, form) => {
	test.each(facts)('carries the %s', async (fact, address, words) => {
		expect(await form(address)).toMatch(words);
		found.get(fact)?.add(name);
	});
});

async function readWith(reader: keyof typeof readers, address: string): Promise<string> {
	const { html } = await readPage(inject('fixture'), address);
	const reading = await readers[reader]?.(html, `https://test.example${address}`);
	return JSON.stringify(reading);
}

/** Everything that a feed says of an article: attributes and texts. */
async function inFeed(file: string, tag: 'item' | 'entry', address: string): Promise<string> {
	const xml = await read(file);
	const items = xml.match(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs')) ?? [];
	const item = items.find((one) => one.includes(`https://test.example${address}<`)) ?? '';
	const spaces = /<(?:rss|feed)[^>]*>/.exec(xml)?.[0].replace(/<\w+/, '') ?? '>';
	return saidIn(fromXml(`<root${spaces}${item}</root>`));
}

function saidIn(node: Nodes): string {
	if (node.type === 'text' || node.type === 'cdata') return node.value;
	if (!('children' in node)) return '';
	const attributes = node.type === 'element' ? Object.values(node.attributes) : [];
	return [...attributes, ...node.children.map(saidIn)].join(' ');
}

function read(name: string): Promise<string> {
	return readFile(join(inject('fixture'), name), 'utf8');
}
