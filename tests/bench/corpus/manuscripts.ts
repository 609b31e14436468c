import type { MadeArticle } from './article.ts';
import type { Newsroom } from './newsroom.ts';
import { ownSource, storylineOf, wires } from './newsroom.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

const types = ['news', 'news', 'news', 'news', 'analysis', 'feature', 'opinion', 'explainer'];
const day = 86_400_000;

/** The file of an article as Broadsheet reads it. */
export function asManuscript(article: MadeArticle, newsroom: Newsroom): string {
	const { plan, headline, standfirst, body } = article;
	const { story, published } = plan;
	const random = randomFrom(-plan.number);
	return withFrontMatter(
		{
			headline,
			standfirst,
			section: story.topic.section,
			topics: topicsOf(article),
			people: [story.person],
			places: [story.place],
			// Some papers note the hour, some the day.
			published: published.toISOString().slice(0, random.chance(0.7) ? undefined : 10),
			...suppliers(article, newsroom, random),
			type: random.pickEarly(types),
			storyline: storylineOf(plan),
			...(random.chance(0.02) && correctionOf(published)),
		},
		body,
	);
}

/** The same article with the fields that blogs have. */
export function asPost({ plan, headline, body, ...article }: MadeArticle): string {
	return withFrontMatter(
		{
			title: headline,
			date: plan.published.toISOString(),
			description: article.standfirst,
			categories: [plan.story.topic.section],
			tags: topicsOf({ plan }),
		},
		body,
	);
}

function topicsOf({ plan: { story } }: Pick<MadeArticle, 'plan'>): string[] {
	return [...new Set([story.topic.id, story.second.id])];
}

function suppliers(
	{ plan: { story } }: MadeArticle,
	{ authors }: Newsroom,
	random: Random,
): { source?: string; authors?: string[] } {
	if (random.chance(0.4)) return { source: random.pickEarly(wires) };
	const beat = authors.filter(({ section }) => section === story.topic.section);
	return { source: ownSource, authors: [random.pick(beat).id] };
}

function correctionOf(published: Date): object {
	const date = new Date(Number(published) + 2 * day).toISOString().slice(0, 10);
	return {
		corrections: [{ date, type: 'correction', text: 'A number in the first paragraph was wrong.' }],
	};
}

/** Each value as JSON, which is YAML, and faster to write. */
function withFrontMatter(fields: Readonly<Record<string, unknown>>, body: string): string {
	const lines = Object.entries(fields).flatMap(([name, value]) =>
		value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
	);
	return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
