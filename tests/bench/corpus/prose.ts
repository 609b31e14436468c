import { capital, makePlace } from './names.ts';
import type { Random } from './random.ts';
import type { Story } from './stories.ts';
import { roles } from './vocabulary.ts';
import type { Topic } from './vocabulary.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

type Fill = (story: Story, random: Random) => string;

const gaps: Readonly<Record<string, Fill>> = {
	things: (story, random) => random.pick(topicFor(story, random).things),
	actors: (story, random) => random.pick(topicFor(story, random).actors),
	acted: (story, random) => random.pick(topicFor(story, random).acts),
	quality: (story, random) => random.pick(topicFor(story, random).qualities),
	place: ({ place }) => place,
	town: ({ town }, random) => (random.chance(0.5) ? town : makePlace(random)),
	person: ({ person }) => person,
	body: ({ body }) => body,
	number: (_, random) => String(random.between(3, random.chance(0.5) ? 40 : 900)),
	day: (_, random) => random.pick(days),
	month: (_, random) => random.pick(months),
	role: (_, random) => random.pick(roles),
};

/** Texts and the gaps between them, in turn, as `split` with a group gives them. */
const taken = new Map<string, readonly string[]>();

/** Fills the gaps of a frame; what begins the sentence, and `{Things}`, gets a capital. */
export function fill(frame: string, story: Story, random: Random): string {
	const parts = taken.get(frame) ?? frame.split(/\{(\w+)\}/);
	taken.set(frame, parts);
	let text = '';
	parts.forEach((part, n) => {
		text += n % 2 === 0 ? part : fillGap(part, story, random);
	});
	return capital(text);
}

function fillGap(name: string, story: Story, random: Random): string {
	const key = name.toLowerCase();
	const gap = gaps[key];
	if (!gap) throw new Error(`frames.yaml: there are no words for {${name}}.`);
	const words = gap(story, random);
	return key === name ? words : capital(words);
}

/** Most words are the story's own, many its topic's, a few of another topic of the section. */
function topicFor({ topic, second, focus }: Story, random: Random): Topic {
	const share = random.next();
	if (share < 0.4) return focus;
	return share < 0.85 ? topic : second;
}
