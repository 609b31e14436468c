import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { findViolations } from '../browser/axe.ts';
import { findSmallTargets } from '../browser/targets.ts';
import { findDeadLinks } from '../support/audit.ts';
import { launchBrowser } from '../support/browser.ts';
import { runCommand } from '../support/command.ts';
import { articleFile } from '../support/content.ts';
import { attributeAt, listFiles, readPage, readPages, textAt, textsAt } from '../support/html.ts';
import { aRepository, committer } from '../support/repository.ts';

let site = '';
const attack =
	'<script>alert(1)</script><img src=x onerror=alert(2)> [x](javascript:alert(3)) `</p>`';

beforeAll(async () => {
	const { content, commit } = await aRepository();
	const arabic = { headline: 'عنوان', lang: 'ar' };
	await commit('2025-11-04T08:00:00Z', {
		'articles/story.md': articleFile({}, `Twenty men. ${attack}`),
		'articles/arabic.md': articleFile(arabic, 'رجل واحد.'),
		'articles/gone.md': articleFile({}, 'Quicksilver.'),
		'articles/steady.md': articleFile({ updated: '2025-11-05' }, 'Steady.'),
		'articles/private.md': articleFile({ history: false }, 'Saltpetre.'),
	});
	await commit('2025-11-05T09:00:00Z', {
		'articles/story.md': articleFile({ updated: '2025-11-05' }, 'Thirty men.'),
		'articles/arabic.md': articleFile(arabic, 'رجل آخر.'),
		'articles/gone.md': articleFile({ status: 'withdrawn' }, 'Gold.'),
		'articles/private.md': articleFile({ history: false }, 'Sulphur.'),
	});
	site = join(content, '../out');
	const { status, output } = await runCommand('build', {
		env: {
			BROADSHEET_CONTENT: content,
			BROADSHEET_OUT: site,
			BROADSHEET_NOW: '2026-03-01T12:00:00Z',
		},
	});
	expect(output).toContain('Published in');
	expect(status).toBe(0);
});

test('an article that was changed leads from its update to the changes, and back', async () => {
	const article = await readPage(site, '/2025/11/story/');
	expect(textAt(article, '.updated a')).toBe('Updated November 5, 2025');
	expect(attributeAt(article, '.updated a', 'href')).toBe('/2025/11/story/changes/');
	const changes = await readPage(site, '/2025/11/story/changes/');
	expect(attributeAt(changes, '.about a', 'href')).toBe('/2025/11/story/');
	// On the newspaper's clock.
	expect(textsAt(changes, 'h2 time')).toEqual([
		'November 5, 2025 at 12:00 PM GMT+3',
		'November 4, 2025 at 11:00 AM GMT+3',
	]);
});

test('without an update there is a link of its own; without a change there is none', async () => {
	const arabic = await readPage(site, '/2025/11/arabic/');
	expect(textAt(arabic, '.dates a[href="/2025/11/arabic/changes/"]')).toBe('Changes');
	expect(textAt(await readPage(site, '/2025/11/steady/'), '.updated a')).toBeUndefined();
	const pages = listFiles(site).filter((file) => file.includes('changes'));
	expect(pages).toEqual(['2025/11/arabic/changes/index.html', '2025/11/story/changes/index.html']);
});

test('what came and went is marked, and said to who hears the page', async () => {
	const changes = await readPage(site, '/2025/11/story/changes/');
	expect(textsAt(changes, 'ins')).toContain('added: Thirty (end of change)');
	expect(textsAt(changes, 'del')[0]).toBe('removed: Twenty (end of change)');
});

test('words keep the direction of their language, and the labels that of the paper', async () => {
	const changes = await readPage(site, '/2025/11/arabic/changes/');
	expect(attributeAt(changes, '.text .words', 'dir')).toBe('rtl');
	expect(attributeAt(changes, 'ins .heard', 'dir')).toBe('ltr');
	expect(textAt(changes, 'ins')).toBe('added: آخر (end of change)');
});

test('nothing of an old version is more than text', async () => {
	const { html, tree } = await readPage(site, '/2025/11/story/changes/');
	expect(textsAt({ tree }, 'main script, main img')).toEqual([]);
	expect(html).not.toContain('javascript:');
	expect(html).not.toContain('onerror');
	expect(textsAt({ tree }, 'del').join(' ')).toContain('</p>');
});

test('search engines and feeds have the article alone', async () => {
	const changes = await readPage(site, '/2025/11/story/changes/');
	expect(attributeAt(changes, 'meta[name=robots]', 'content')).toBe('noindex');
	for (const file of listFiles(site))
		if (/\.(?:xml|json)$/.test(file))
			expect((await readPage(site, file)).html).not.toContain('changes/');
});

test('no page tells who made a commit, what it said, or what was withdrawn or kept back', async () => {
	const secrets = new RegExp(
		`${committer.name}|${committer.email}|Secret words|Quicksilver|Saltpetre`,
	);
	for await (const { address, html } of readPages(site)) expect(html, address).not.toMatch(secrets);
});

test('the pages are valid, lead nowhere wrong, and break no rule of WCAG 2.2', async () => {
	const addresses = ['/2025/11/story/', '/2025/11/arabic/'].flatMap((one) => [
		one,
		`${one}changes/`,
	]);
	const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
	for (const address of addresses) {
		const { results } = await validator.validateString((await readPage(site, address)).html);
		expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
	}
	expect(await findDeadLinks(site, 'https://test.example')).toEqual([]);
	const browser = await launchBrowser();
	const { server, address: host } = await serve(site, 0);
	const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
	for (const address of addresses) {
		await page.goto(host + address);
		expect(await findViolations(page), address).toEqual([]);
		expect(await findSmallTargets(page), address).toEqual([]);
	}
	await browser.close();
	server.close();
});
