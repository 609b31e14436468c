import leven from 'leven';
import type { Label } from '../article/registries.ts';
import { tokens } from '../relations/tokens.ts';

/** Two topics that look like one. */
export interface TopicTwins {
	readonly topic: Label;
	/** The one that stands earlier in the registry. */
	readonly twin: Label;
}

/** In a shorter name one letter makes another word: Iran and Iraq. */
const shortest = 6;

/** Topics whose labels differ by number, order of words or one letter alone: readers find half of a story under each. */
export function findTopicTwins(topics: readonly Label[]): TopicTwins[] {
	const known: { topic: Label; key: string }[] = [];
	return topics.flatMap((topic) => {
		const key = keyOf(topic.label);
		const twin = known.find((other) => isNear(key, other.key))?.topic;
		known.push({ topic, key });
		return twin ? [{ topic, twin }] : [];
	});
}

/** The words of a label in the singular and in one order. */
function keyOf(label: string): string {
	const words = tokens(label).map((word) => word.replace(/ie$/, 'y'));
	return words.sort().join(' ');
}

function isNear(a: string, b: string): boolean {
	if (a === b) return a !== '';
	if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false;
	// The first letter is seldom a slip (Gambia, Zambia), and another number is another thing.
	return (
		b.startsWith(a.charAt(0)) && digits(a) === digits(b) && leven(a, b, { maxDistance: 2 }) === 1
	);
}

function digits(text: string): string {
	return text.replace(/\P{N}/gu, '');
}
