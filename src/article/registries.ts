import { z } from 'zod';
import { believe } from './believe.ts';
import { language, line, webAddress } from './fields.ts';
import { feedPolicies } from './front-matter.ts';
import type { TextFile } from './manuscript.ts';
import type { Problem } from './problem.ts';
import { breaches } from './registry-rules.ts';
import { parseYaml } from './yaml.ts';

/** A section, topic or storyline. */
export interface Label {
	readonly id: string;
	readonly label: string;
	readonly description?: string | undefined;
}

export interface Author {
	/** Absent for a name that stands in an article only: such an author has no page. */
	readonly id?: string | undefined;
	readonly name: string;
	readonly role?: string | undefined;
	readonly bio?: string | undefined;
	/** Path from the content folder. */
	readonly picture?: string | undefined;
}

export interface Source {
	readonly id: string;
	readonly name: string;
	readonly url?: string | undefined;
	readonly kind: 'wire' | 'partner' | 'own' | 'public-domain';
	readonly licence?: string | undefined;
	readonly indexable: boolean;
	readonly feed: (typeof feedPolicies)[number];
}

const siteSettings = z.strictObject({
	title: line(100),
	tagline: line(200).optional(),
	url: webAddress,
	language: language.default('en'),
	timeZone: z.string().default('UTC'),
	/** How many of the newest articles still change when one is added. */
	frontWindow: z.int().min(20).max(5000).default(200),
	/** What the paper promises, each an address or Markdown that is printed on /about/. */
	policies: z.record(z.string(), z.string()).default({}),
});

export type Site = z.output<typeof siteSettings>;

/** All that articles refer to, by id and in the editor's order. */
export interface Registries {
	readonly site: Site;
	readonly sections: ReadonlyMap<string, Label>;
	readonly topics: ReadonlyMap<string, Label>;
	readonly storylines: ReadonlyMap<string, Label>;
	readonly authors: ReadonlyMap<string, Author>;
	readonly sources: ReadonlyMap<string, Source>;
}

const described = z.strictObject({ label: line(100), description: line(600).optional() });
const label = z.preprocess(
	(written) => (typeof written === 'string' ? { label: written } : written),
	described,
);
const author = z.strictObject({
	name: line(100),
	role: line(100).optional(),
	bio: line(600).optional(),
	picture: line(300).optional(),
});
const source = z
	.strictObject({
		name: line(100),
		url: webAddress.optional(),
		kind: z.enum(['wire', 'partner', 'own', 'public-domain']),
		licence: line(200).optional(),
		indexable: z.boolean().optional(),
		feed: z.enum(feedPolicies).default('full'),
	})
	// Google asks that syndicated copies stay out of its index; the site that wants it says so.
	.transform((entry) => ({ ...entry, indexable: entry.indexable ?? entry.kind !== 'wire' }));

/**
 * Reads the six registries.
 * @param files the YAML files of the content folder, by name
 * @param folder path of the content folder, for messages
 */
export function readRegistries(
	files: ReadonlyMap<string, TextFile>,
	folder: string,
): { registries: Registries; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
		const file = files.get(name);
		const reading = believe(file ?? { file: `${folder}/${name}`, path: name, text: '' }, schema);
		problems.push(...reading.problems);
		return reading.value;
	};
	const registry = <T extends object>(
		name: string,
		entry: z.ZodType<T>,
	): Map<string, T & { id: string }> => {
		const entries = Object.entries(read(name, z.record(z.string(), entry)) ?? {});
		return new Map(entries.map(([id, value]) => [id, { ...value, id }]));
	};
	const site = read('site.yaml', siteSettings) ?? fallbackSite;
	const registries: Registries = {
		site,
		sections: registry('sections.yaml', label),
		topics: registry('topics.yaml', label),
		storylines: registry('storylines.yaml', label),
		authors: registry('authors.yaml', author),
		sources: registry('sources.yaml', source),
	};
	for (const { name, id, message } of breaches(registries)) {
		const file = files.get(name);
		const yaml = parseYaml(file?.text ?? '', 1);
		problems.push({
			...yaml.placeOfKey([id]),
			severity: 'error',
			kind: 'registry',
			file: file?.file ?? `${folder}/${name}`,
			field: id,
			message,
		});
	}
	return { registries, problems };
}

const fallbackSite: Site = {
	title: 'Untitled',
	url: 'https://example.org/',
	language: 'en',
	timeZone: 'UTC',
	frontWindow: 200,
	policies: {},
};
