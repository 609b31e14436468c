import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../feed/schemas');
const names = ['atom', 'rss', 'sitemap'] as const;

// One schema includes another by its path.
xmlRegisterFsInputProviders();
const validators = new Map(names.map((name) => [name, open(join(folder, `${name}.rng`))]));

/** What a document breaks of a schema in `tests/feed/schemas/`; undefined when it follows it. */
export function complaintOf(name: (typeof names)[number], xml: string): string | undefined {
	const document = XmlDocument.fromString(xml);
	try {
		validators.get(name)?.validate(document);
		return undefined;
	} catch (error) {
		if (!(error instanceof XmlValidateError)) throw error;
		return error.message.trim().replaceAll('\n', ', ');
	} finally {
		document.dispose();
	}
}

// No other library validates RELAX NG offline. libxml2 means to drop it one day: this version has it.
function open(path: string) {
	const schema = XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path });
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	return RelaxNGValidator.fromDoc(schema);
}

const address = z.url({ protocol: /^https?$/ });
const text = z.string().regex(/\S/);
const time = z.iso.datetime({ offset: true });
const picture = z.strictObject({
	url: address,
	mime_type: z.literal('image/webp'),
	size_in_bytes: z.int().positive(),
});

/** JSON Feed 1.1, in what we print of it. */
export const jsonFeed = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: text,
	home_page_url: address,
	feed_url: address,
	description: text,
	language: text,
	items: z.array(
		z.strictObject({
			id: address,
			url: address,
			external_url: address.optional(),
			title: text,
			content_html: text,
			summary: text,
			image: address.optional(),
			attachments: z.tuple([picture]).optional(),
			date_published: time,
			date_modified: time,
			authors: z.array(z.strictObject({ name: text, url: address.optional() })).min(1),
			tags: z.array(text),
			language: text,
		}),
	),
});
