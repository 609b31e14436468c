import type { Registries } from './registries.ts';
import { fold, suggest } from './suggest.ts';

interface Breach {
	/** File name of the registry. */
	readonly name: string;
	readonly id: string;
	readonly message: string;
}

/** First steps of addresses that belong to the site itself, so that no section can take them. */
const reserved =
	'about archive articles authors corrections feeds page pagefind pictures search sections sources storylines topics'.split(
		' ',
	);

/** What the schema of one entry cannot see: ids against addresses, twins, the zone and the host. */
export function* breaches({ site, sections, ...others }: Registries): Generator<Breach> {
	if (!isTimeZone(site.timeZone))
		yield {
			name: 'site.yaml',
			id: 'timeZone',
			message: `"${site.timeZone}" is not a time zone. ${suggest(site.timeZone, Intl.supportedValuesOf('timeZone'))}`,
		};
	if (new URL(site.url).pathname !== '/')
		yield {
			name: 'site.yaml',
			id: 'url',
			message: `"${site.url}" has a path. Broadsheet is served from the root of a host: write ${new URL(site.url).origin}.`,
		};
	for (const id of sections.keys())
		if (reserved.includes(id) || /^\d{4}$/.test(id))
			yield {
				name: 'sections.yaml',
				id,
				message: `is the address of another page of the site. Give the section another id.`,
			};
	for (const [name, registry] of Object.entries({ sections, ...others })) {
		const seen = new Map<string, string>();
		for (const [id, entry] of registry) {
			if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
				yield {
					name: `${name}.yaml`,
					id,
					message: `cannot be part of an address. Use a to z, 0 to 9 and single hyphens.`,
				};
			const label = fold('label' in entry ? entry.label : entry.name);
			const twin = seen.get(label);
			if (twin !== undefined && name === 'topics')
				yield {
					name: `${name}.yaml`,
					id,
					message: `is "${twin}" over again but for case or accents. Keep one of the two.`,
				};
			seen.set(label, id);
		}
	}
}

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
