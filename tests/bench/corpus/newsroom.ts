import { slugFrom } from '../../../src/article/fields.ts';
import { makePerson } from './names.ts';
import { randomFrom } from './random.ts';
import type { Plan } from './stories.ts';
import { roles, sections } from './vocabulary.ts';

interface Author {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	/** The section that this author writes for. */
	readonly section: string;
}

/** Who writes and who supplies a paper. */
export interface Newsroom {
	readonly authors: readonly Author[];
}

export const ownSource = 'paper';

/** Agencies, most used first. */
export const wires = ['north-wire', 'meridian', 'coastal-press', 'delta-news', 'union-telegraph'];

/** @param size articles of the paper: a larger one has more authors, two for a section at least */
export function makeNewsroom(size: number): Newsroom {
	const random = randomFrom(-size);
	const count = Math.min(200, sections.length * (2 + Math.floor(size / 2000)));
	const authors = Array.from({ length: count }, (_, n): Author => {
		const section = sections[n % sections.length]?.id ?? '';
		const name = makePerson(random);
		return { id: `${slugFrom(name)}-${n}`, name, role: random.pick(roles), section };
	});
	return { authors };
}

/** The id of the storyline of an article, where its story is long enough to be one. */
export function storylineOf({ story }: Plan): string | undefined {
	return story.parts < 4 ? undefined : `story-${story.number}`;
}
