import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { openNewspaper } from '../../src/newspaper/open-newspaper.ts';
import { findDeadLinks, findForeignMarkup } from '../support/audit.ts';
import { runCommand } from '../support/command.ts';
import type { Outcome } from '../support/command.ts';
import { findFeedFaults } from '../support/feed-audit.ts';
import { listFiles, readPages } from '../support/html.ts';
import { findLosses, readers } from '../support/reader-modes.ts';
import { findSitemapFaults } from '../support/sitemap-audit.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(corpus);
if (!present) console.log('Skipped: the corpora of real articles need ../shared/corpus.');

describe.skipIf(!present).each([
	['digitalgov.jsonl.gz', 1799],
	['pseudo-arabic.jsonl.gz', 600],
])('the real articles of %s', (file, count) => {
	let content: string;
	let site: string;
	let outcome: Outcome;

	beforeAll(async () => {
		const folder = await mkdtemp(join(tmpdir(), 'broadsheet-corpus-'));
		content = join(folder, 'content');
		site = join(folder, 'out');
		execFileSync(process.execPath, [join(corpus, 'to-content.mjs'), join(corpus, file), content]);
		outcome = await runCommand('build', {
			env: { BROADSHEET_CONTENT: content, BROADSHEET_OUT: site },
		});
	}, 300_000);

	test('are published, with warnings only', () => {
		expect(outcome.output).toMatch(/Published in .*: 0 errors, \d+ warnings?\./);
		expect(outcome.status).toBe(0);
	});

	test('have a page each', () => {
		const articles = listFiles(site).filter((name) =>
			/^\d{4}\/\d\d\/[^/]+\/index\.html$/.test(name),
		);
		expect(articles).toHaveLength(count);
	});

	test('make valid HTML, whose text holds only what the allow-list lets through', async () => {
		const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
		const problems: string[] = [];
		for await (const page of readPages(site)) {
			problems.push(...findForeignMarkup(page));
			const { results } = await validator.validateString(page.html);
			for (const { messages } of results)
				problems.push(
					...messages.map(
						({ ruleId, message, line }) => `${page.address}:${line} ${ruleId}: ${message}`,
					),
				);
		}
		expect(problems).toEqual([]);
	}, 300_000);

	test.runIf(file.startsWith('digitalgov')).each(Object.entries(readers))(
		'keep their attribution in %s',
		async (name, read) => {
			const newspaper = await openNewspaper({ content, now: new Date(), preview: false });
			const losses: string[] = [];
			for (const article of newspaper.listed) {
				const html = await readFile(join(site, article.address, 'index.html'), 'utf8');
				const reading = await read(html, `https://example.org${article.address}`);
				const lost = findLosses(reading, article, newspaper, html);
				losses.push(
					...lost
						.filter((loss) => !isTheirs(name, loss, article.set.text))
						.map((loss) => `${article.address} ${loss}`),
				);
			}
			expect(newspaper.listed).toHaveLength(count);
			expect(losses).toEqual([]);
		},
		300_000,
	);

	test('link to nothing that is not there', async () => {
		expect(await findDeadLinks(site, 'https://example.org')).toEqual([]);
	}, 300_000);

	test('make feeds and sitemaps that follow their schemas, with ids that are unique', async () => {
		expect(await findFeedFaults(site)).toEqual([]);
		expect(await findSitemapFaults(site, 'https://example.org')).toEqual([]);
	}, 300_000);
});

/**
 * What no markup mends: defuddle cuts a text off at "Originally published on" and "Join us", with all that
 * follows it; Readability takes the standfirst for the text where there is no text. The source is named in both.
 */
function isTheirs(reader: string, loss: string, text: string): boolean {
	if (loss !== 'line of source, original and licence') return false;
	return reader === 'defuddle'
		? /^(?:Originally (?:published|appeared) (?:in|on|at)\b|Join Us$)/im.test(text)
		: text.length < 2;
}
