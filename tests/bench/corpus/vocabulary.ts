import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a topic is written with. */
export interface Topic {
	readonly id: string;
	readonly label: string;
	readonly section: string;
	readonly things: readonly string[];
	readonly actors: readonly string[];
	readonly acts: readonly string[];
	readonly qualities: readonly string[];
}

export interface Section {
	readonly id: string;
	readonly label: string;
	readonly topics: readonly Topic[];
}

type Lists = 'things' | 'actors' | 'acts' | 'qualities';
type WrittenTopic = Record<Lists | 'label', string>;
type Written = Record<string, { label: string; topics: Record<string, WrittenTopic> }>;

export const sections: readonly Section[] = Object.entries(read('vocabulary.yaml') as Written).map(
	([id, { label, topics }]) => ({
		id,
		label,
		topics: Object.entries(topics).map(([topic, words]) => ({
			id: topic,
			label: words.label,
			section: id,
			things: listOf(words.things),
			actors: listOf(words.actors),
			acts: listOf(words.acts),
			qualities: listOf(words.qualities),
		})),
	}),
);

type Sentences = 'sentences' | 'headlines' | 'standfirsts' | 'headings';
type Words = 'roles' | 'bodies' | 'firstNames' | 'syllables' | 'placeEndings' | 'nameEndings';
const frames = read('frames.yaml') as Record<Sentences, string[]> & Record<Words, string>;

/** Sentences with gaps, as `{things}`. */
export const { sentences, headlines, standfirsts, headings } = frames;

export const roles = listOf(frames.roles);
export const bodies = listOf(frames.bodies);
export const firstNames = listOf(frames.firstNames);
export const syllables = listOf(frames.syllables);
export const placeEndings = listOf(frames.placeEndings);
export const nameEndings = listOf(frames.nameEndings);

function read(file: string): unknown {
	return parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

function listOf(written: string): string[] {
	return written.split(', ');
}
