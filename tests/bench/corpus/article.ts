import { slugFrom } from '../../../src/article/fields.ts';
import { fill } from './prose.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import type { Plan } from './stories.ts';
import { headings, headlines, sentences, standfirsts } from './vocabulary.ts';

/** A made article, before it is written down for one program or another. */
export interface MadeArticle {
	readonly plan: Plan;
	readonly slug: string;
	readonly headline: string;
	readonly standfirst: string;
	/** Markdown. */
	readonly body: string;
}

/** Writes planned articles in their order; the later parts of a story link to the one before. */
export function* makeArticles(plans: readonly Plan[]): Generator<MadeArticle> {
	const before = new Map<number, MadeArticle>();
	for (const plan of plans) {
		const { number, parts } = plan.story;
		const article = makeArticle(plan, before.get(number));
		if (plan.part < parts) before.set(number, article);
		else before.delete(number);
		yield article;
	}
}

/** How many words an article has: 600 in the mean. */
const words = [200, 840] as const;

/**
 * Writes a planned article; the same plan gives the same article.
 * @param before the slug of the part before it, to which it links
 */
export function makeArticle(plan: Plan, before?: MadeArticle): MadeArticle {
	const random = randomFrom(plan.number);
	const headline = makeHeadline(plan, random);
	return {
		plan,
		slug: `${slugFrom(headline).slice(0, 60).replace(/-+$/, '')}-${plan.number}`,
		headline,
		standfirst: fill(random.pick(standfirsts), plan.story, random),
		body: makeBody(plan, random, before),
	};
}

/** Where an article is found: `/2025/11/slug/`. */
export function addressOf({ plan, slug }: MadeArticle): string {
	return `/${plan.published.toISOString().slice(0, 7).replace('-', '/')}/${slug}/`;
}

function makeHeadline({ story }: Plan, random: Random): string {
	for (;;) {
		const headline = fill(random.pick(headlines), story, random);
		if (headline.length <= 110) return headline;
	}
}

function makeBody({ story }: Plan, random: Random, before?: MadeArticle): string {
	const length = random.between(...words);
	const blocks: string[] = [];
	let count = 0;
	if (before)
		blocks.push(`It began earlier, as [${before.headline}](${addressOf(before)}) has told.`);
	while (count < length) {
		if (random.chance(0.12)) blocks.push(`## ${fill(random.pick(headings), story, random)}`);
		const block = makeBlock(() => fill(random.pick(sentences), story, random), random);
		count += block.split(' ').length;
		blocks.push(block);
	}
	return `${blocks.join('\n\n')}\n`;
}

/** Mostly a paragraph; now and then a list or a quotation, and in one of ten a link or a stress. */
function makeBlock(sentence: () => string, random: Random): string {
	const share = random.next();
	if (share < 0.05)
		return some(sentence, random)
			.map((line) => `- ${line}`)
			.join('\n');
	if (share < 0.09) return `> ${sentence()}`;
	const paragraph = some(sentence, random).join(' ');
	if (share < 0.14) return `${paragraph} **${sentence()}**`;
	if (share < 0.19)
		return `${paragraph} [${sentence()}](https://archive.example/${Math.floor(share * 1e9)})`;
	return paragraph;
}

function some(sentence: () => string, random: Random): string[] {
	return Array.from({ length: random.between(2, 5) }, sentence);
}
