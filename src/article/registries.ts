import { z } from 'zod';
import { believe } from './believe.ts';
import { line, webAddress } from './fields.ts';
import { feedPolicies } from './front-matter.ts';
import { language } from './language.ts';
import type { TextFile } from './manuscript.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { breaches } from './registry-rules.ts';
import type { Breach, RegistryName } from './registry-rules.ts';
import { suggest } from './suggest.ts';
import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

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

const timeZone = z.string().superRefine((written, context) => {
	if (!isTimeZone(written))
		context.addIssue(
			`${quote(written)} is not a time zone. ${suggest(written, Intl.supportedValuesOf('timeZone'))}`,
		);
});

const root = webAddress.superRefine((address, context) => {
	const { origin, href } = new URL(address);
	if (href !== `${origin}/`)
		context.addIssue(
			`${quote(address)} is more than a host. Broadsheet is served from the root of one: write ${origin}.`,
		);
});

const siteSettings = z.strictObject({
	title: line(100),
	tagline: line(200).optional(),
	url: root,
	language: language.default('en'),
	timeZone: timeZone.default('UTC'),
	/** How many of the newest articles still change when one is added. */
	frontWindow: z.int().min(20).max(5000).default(200),
	/** Whether readers see what was changed in an article, from the repository in which it is kept. */
	history: z.boolean().default(false),
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
	const open = (name: string): Opened => ({
		file: files.get(name)?.file ?? `${folder}/${name}`,
		yaml: parseYaml(files.get(name)?.text ?? '', 1),
	});
	const registry = <T extends object>(
		name: RegistryName,
		schema: z.ZodType<T>,
	): Map<string, T & { id: string }> => {
		const opened = open(`${name}.yaml`);
		const belief = believe(opened.file, opened.yaml, z.record(z.string(), schema));
		const entries = Object.entries(belief.value ?? {}).map(([id, entry]) => ({ ...entry, id }));
		const breached = breaches(name, entries).map((breach) => atEntry(breach, opened));
		problems.push(...belief.problems, ...breached);
		return new Map(entries.map((entry) => [entry.id, entry]));
	};
	const { file, yaml } = open('site.yaml');
	const site = believe(file, yaml, siteSettings);
	problems.push(...site.problems);
	const registries = {
		site: site.value ?? fallbackSite,
		sections: registry('sections', label),
		topics: registry('topics', label),
		storylines: registry('storylines', label),
		authors: registry('authors', author),
		sources: registry('sources', source),
	};
	return { registries, problems };
}

interface Opened {
	readonly file: string;
	readonly yaml: Yaml;
}

function atEntry({ id, message }: Breach, { file, yaml }: Opened): Problem {
	const place = yaml.placeOfKey([id]);
	return { severity: 'error', kind: 'registry', file, ...place, field: id, message };
}

/** Stands in for settings that cannot be read, so that the articles can be checked in the same run. */
const fallbackSite: Site = {
	title: 'Untitled',
	url: 'https://example.org/',
	language: 'en',
	timeZone: 'UTC',
	frontWindow: 200,
	history: false,
	policies: {},
};

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
