import { stringify } from 'yaml';
import type { Newsroom } from './newsroom.ts';
import { ownSource, storylineOf, wires } from './newsroom.ts';
import type { Plan } from './stories.ts';
import { sections } from './vocabulary.ts';

/** The registries of Broadsheet for a corpus: file name to text. */
export function makeRegistries(
	plans: readonly Plan[],
	{ authors }: Newsroom,
): Record<string, string> {
	const site = {
		title: 'The Bench',
		tagline: 'News that nobody made',
		url: 'https://bench.example',
		language: 'en',
		timeZone: 'UTC',
	};
	const wire = (id: string): object => ({
		name: titleOf(id),
		kind: 'wire',
		url: `https://${id}.example/`,
	});
	const storylines = plans.flatMap((plan) => {
		const id = storylineOf(plan);
		const { topic, place } = plan.story;
		return id === undefined ? [] : [[id, `${topic.label}: ${place}`] as const];
	});
	const registries = {
		site,
		sections: Object.fromEntries(sections.map(({ id, label }) => [id, label])),
		topics: Object.fromEntries(
			sections.flatMap(({ topics }) => topics.map(({ id, label }) => [id, label])),
		),
		sources: {
			[ownSource]: { name: site.title, kind: 'own', url: site.url, indexable: true },
			...Object.fromEntries(wires.map((id) => [id, wire(id)])),
		},
		authors: Object.fromEntries(authors.map(({ id, name, role }) => [id, { name, role }])),
		storylines: Object.fromEntries(storylines),
	};
	return Object.fromEntries(
		Object.entries(registries).map(([name, entries]) => [`${name}.yaml`, stringify(entries)]),
	);
}

function titleOf(id: string): string {
	return id.replace(
		/(^|-)(.)/g,
		(_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase(),
	);
}
