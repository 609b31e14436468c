import { isOwnStep } from './site-addresses.ts';
import { fold } from './suggest.ts';

export type RegistryName = 'sections' | 'topics' | 'storylines' | 'authors' | 'sources';

interface Entry {
	readonly id: string;
	readonly label?: string;
}

/** What is wrong with an entry of a registry. */
export interface Breach {
	readonly id: string;
	readonly message: string;
}

/** What the schema of one entry cannot see: ids that cannot be addresses, and twins. */
export function breaches(registry: RegistryName, entries: readonly Entry[]): Breach[] {
	return [
		...unfit(entries),
		...(registry === 'sections' ? reserved(entries) : []),
		...(registry === 'topics' ? twins(entries) : []),
	];
}

function unfit(entries: readonly Entry[]): Breach[] {
	return entries
		.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		.map(({ id }) => ({
			id,
			message: 'cannot be part of an address. Use a to z, 0 to 9 and single hyphens.',
		}));
}

function reserved(entries: readonly Entry[]): Breach[] {
	return entries
		.filter(({ id }) => isOwnStep(id))
		.map(({ id }) => ({
			id,
			message: 'is the address of another page of the site. Give the section another id.',
		}));
}

function twins(entries: readonly Entry[]): Breach[] {
	const seen = new Map<string, string>();
	return entries.flatMap(({ id, label = id }) => {
		const twin = seen.get(fold(label));
		if (twin === undefined) seen.set(fold(label), id);
		return twin === undefined
			? []
			: [{ id, message: `is "${twin}" over again but for case or accents. Keep one of the two.` }];
	});
}
