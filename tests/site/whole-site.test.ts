import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { findDeadLinks, findForeignMarkup } from '../support/audit.ts';
import { attributesAt, readPages } from '../support/html.ts';

const sites = [
	['the demo edition', 'demo', 'https://broadsheet.example'],
	['the fixture newspaper', 'fixture', 'https://test.example'],
] as const;

test.each(sites)('every page of %s is valid HTML', async (_, name) => {
	const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
	const problems: string[] = [];
	for await (const { address, html } of readPages(inject(name))) {
		const { results } = await validator.validateString(html);
		for (const { messages } of results)
			problems.push(
				...messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId}: ${message}`),
			);
	}
	expect(problems).toEqual([]);
});

test.each(sites)('every link and fragment of %s leads somewhere', async (_, name, origin) => {
	expect(await findDeadLinks(inject(name), origin)).toEqual([]);
});

test.each(sites)('no text of %s holds markup outside the allow-list', async (_, name) => {
	const foreign: string[] = [];
	for await (const page of readPages(inject(name))) foreign.push(...findForeignMarkup(page));
	expect(foreign).toEqual([]);
});

test.each(sites)('no page of %s loads anything but from its own host', async (_, name) => {
	for await (const page of readPages(inject(name))) {
		const loaded = [
			...attributesAt(page, 'script[src], img', 'src'),
			...attributesAt(page, 'link:not([rel="canonical"], [rel="alternate"])', 'href'),
		];
		expect(
			loaded.filter((address) => !address.startsWith('/')),
			page.address,
		).toEqual([]);
	}
});
