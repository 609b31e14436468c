import type { Problem } from '../article/problem.ts';
import { parseYaml } from '../article/yaml.ts';
import { findArticleTwins } from '../desk/article-twins.ts';
import type { Relations } from '../relations/relations.ts';
import { findTopicTwins } from '../desk/topic-twins.ts';
import { findUntoldStories } from '../desk/untold-stories.ts';
import type { Newspaper } from '../newspaper/open-newspaper.ts';
import { placeOf } from '../newspaper/place-of.ts';

/**
 * What only shows when the whole paper is read: nothing that stops a build, so none waits for it.
 * @param relations of the listed articles
 */
export function review(newspaper: Newspaper, relations: Relations): Problem[] {
	return [
		...reviewTopics(newspaper),
		...reviewArticles(newspaper),
		...reviewStories(newspaper, relations),
	];
}

function reviewTopics({ registries, listed, embargoed, folder }: Newspaper): Problem[] {
	const file = folder.registries.get('topics.yaml');
	if (!file) return [];
	const yaml = parseYaml(file.text, 1);
	const remark = (kind: string, id: string, message: string): Problem => ({
		severity: 'warning',
		kind,
		file: file.file,
		...yaml.placeOfKey([id]),
		field: id,
		message,
	});
	const topics = [...registries.topics.values()];
	const used = Map.groupBy(
		[...listed, ...embargoed].flatMap((article) =>
			article.topics.map(({ id }) => ({ id, file: article.file })),
		),
		({ id }) => id,
	);
	return [
		...topics.flatMap(({ id }) => {
			const [first, ...others] = used.get(id) ?? [];
			if (!first || others.length > 0) return [];
			const message = `is the topic of one article alone, ${first.file}. Give it to others, or take it out.`;
			return [remark('topic-once', id, message)];
		}),
		...findTopicTwins(topics).map(({ topic, twin }) =>
			remark(
				'topic-twin',
				topic.id,
				`"${topic.label}" is nearly "${twin.label}" (${twin.id}). If both mean one thing, keep one of them.`,
			),
		),
	];
}

function reviewArticles({ listed, folder }: Newspaper): Problem[] {
	return findArticleTwins(listed).map(({ article, twin, overlap }) => ({
		severity: 'warning',
		kind: 'article-twin',
		file: article.file,
		...placeOf(article, ['headline'], folder),
		field: 'headline',
		message: `tells nearly the same as ${twin.file}: ${Math.floor(overlap * 100)} of 100 words are in both. Withdraw one of them; where both must stay, name one in the other's unrelated.`,
	}));
}

function reviewStories({ listed, folder }: Newspaper, relations: Relations): Problem[] {
	return findUntoldStories(listed, relations).flatMap(([first, ...others]) => {
		if (!first) return [];
		const files = others.map(({ file }) => file).join(', ');
		return {
			severity: 'warning',
			kind: 'storyline-missing',
			file: first.file,
			...placeOf(first, ['headline'], folder),
			field: 'storyline',
			message: `is not there, and ${files} tell the same story on. Give all of them one storyline, and readers find its parts in their order.`,
		};
	});
}
