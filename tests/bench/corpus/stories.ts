import { makeBody, makePerson, makePlace } from './names.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { sections } from './vocabulary.ts';
import type { Topic } from './vocabulary.ts';

/** What its articles have in common: a topic, names, and the few words that come again in each. */
export interface Story {
	readonly number: number;
	readonly topic: Topic;
	/** Another topic of the section, of which something is said too. */
	readonly second: Topic;
	readonly focus: Topic;
	readonly place: string;
	readonly town: string;
	readonly person: string;
	readonly body: string;
	readonly parts: number;
}

/** An article that is not written yet. */
export interface Plan {
	readonly number: number;
	readonly story: Story;
	/** From 1. */
	readonly part: number;
	readonly published: Date;
}

/** The end of every corpus: its editions are of the day after. */
const lastDay = Date.UTC(2025, 11, 31);
const day = 86_400_000;

/**
 * Plans a corpus: stories of one to eight parts, spread over years as the archive of a paper is.
 * @param size articles
 * @returns oldest first, numbered in that order
 */
export function planCorpus(size: number): Plan[] {
	const random = randomFrom(size);
	const first = lastDay - yearsOf(size) * 365 * day;
	const parts: Omit<Plan, 'number'>[] = [];
	for (let number = 0; parts.length < size; number++) {
		const story = makeStory(random, number);
		let published = first + random.next() * (lastDay - first);
		// A story that is not over on the last day has fewer parts by then.
		for (let part = 1; part <= story.parts && published <= lastDay; part++) {
			parts.push({ story, part, published: new Date(Math.floor(published / 60_000) * 60_000) });
			published += random.next() ** 2 * 30 * day;
		}
	}
	parts.length = size;
	parts.sort((a, b) => Number(a.published) - Number(b.published));
	return parts.map((plan, number) => ({ ...plan, number }));
}

/** One more article than was planned, on the day after: the next part of the newest story. */
export function planNext(plans: readonly Plan[]): Plan {
	const newest = plans.at(-1);
	if (!newest) throw new Error('An empty corpus has no next article.');
	return {
		number: plans.length,
		story: newest.story,
		part: newest.part + 1,
		published: new Date(lastDay + day + day / 4),
	};
}

/** 1,000 articles are three years of a small paper, 100,000 are 25 of a large one. */
function yearsOf(size: number): number {
	return Math.max(1, Math.round(3 * (size / 1000) ** 0.46));
}

function makeStory(random: Random, number: number): Story {
	const section = random.pickEarly(sections);
	const topic = random.pickEarly(section.topics);
	const place = makePlace(random);
	return {
		number,
		topic,
		second: random.pick(section.topics),
		focus: narrow(random, topic),
		place,
		town: makePlace(random),
		person: makePerson(random),
		body: makeBody(random, place, topic.label),
		parts: random.chance(0.7) ? 1 : random.between(2, 8),
	};
}

/** The words that a story keeps coming back to. */
function narrow(random: Random, topic: Topic): Topic {
	const some = (words: readonly string[], count: number): string[] =>
		Array.from({ length: count }, () => random.pick(words));
	return {
		...topic,
		things: some(topic.things, 4),
		actors: some(topic.actors, 2),
		acts: some(topic.acts, 3),
		qualities: some(topic.qualities, 2),
	};
}
