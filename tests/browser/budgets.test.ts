import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/html.ts';
import { kilobytes, tableOf } from './figures-table.ts';
import { useLighthouse } from './lighthouse.ts';
import type { Figures } from './lighthouse.ts';
import { kinds } from './visit.ts';

/** What a server may send before it hears from the reader: ten segments (RFC 6928), less the headers. */
const firstFlight = 14 * 1024;
const scriptBudget = 6 * 1024;
/** At the 1.6 Mbit/s of Lighthouse's phone, little more than a second. */
const pageBudget = 256 * 1024;
const requestBudget = 16;

/** Audits that a page fails on purpose. */
const onPurpose: Readonly<Record<string, readonly string[]>> = {
	// Copy of an agency: search engines are asked to list the original instead.
	'/2025/11/sheinbaum-rules-out-us-action-on-mexican-soil/': ['is-crawlable'],
	// Search engines are asked to list articles, not searches.
	'/search/': ['is-crawlable'],
	// The status of a page that is not there says so, and the console repeats it.
	'/no/such/page/': ['errors-in-console', 'http-status-code', 'is-crawlable'],
};

const measure = useLighthouse();
const measured = new Map<string, Figures>();
/** Of each article, its text and styles, compressed. */
const articles = new Map<string, number>();

afterAll(async () => {
	const heaviest = kilobytes(Math.max(...articles.values()));
	const report = `${tableOf(measured)}\nThe heaviest of ${articles.size} articles: ${heaviest} of HTML and CSS.\n`;
	await writeFile(join(inject('demo'), '../budgets.md'), report);
	console.log(report);
});

describe.each(kinds)('%s', (kind, path) => {
	let figures: Figures;
	beforeAll(async () => {
		figures = await measure(path);
		measured.set(kind, figures);
	});

	test('fails no audit of accessibility, best practices and search, but on purpose', () => {
		expect(figures.failed).toEqual(onPurpose[path] ?? []);
	});

	test('moves nothing while it loads', () => {
		expect(figures.layoutShift).toBe(0);
	});

	test('waits for no other file before it is drawn', () => {
		expect(figures.blocking).toEqual([]);
	});

	test('carries at most 6 KB of JavaScript', () => {
		expect(figures.scripts).toBeGreaterThan(0);
		expect(figures.scripts).toBeLessThanOrEqual(scriptBudget);
	});

	test('comes to a phone in at most 16 requests and 256 KB', () => {
		expect(figures.requests).toBeLessThanOrEqual(requestBudget);
		expect(figures.total).toBeLessThanOrEqual(pageBudget);
	});
});

test('the text and the styles of every article come with the first 14 KB', async () => {
	for await (const { address, html } of readPages(inject('demo')))
		if (/^\/\d{4}\/\d{2}\/[^/]+\/$/.test(address)) articles.set(address, gzipSync(html).length);
	expect(articles.size).toBeGreaterThan(0);
	expect([...articles].filter(([, size]) => size > firstFlight)).toEqual([]);
});
