import type { Article } from '../article/article.ts';

/** A person, topic or place that editors named in two articles. */
export interface SharedName {
	readonly kind: 'person' | 'topic' | 'place';
	/** As the first of the two shows it. */
	readonly name: string;
}

/** What is named in both: a person before a topic, a topic before a place. */
export function sharedName(a: Article, b: Article): SharedName | undefined {
	const person = a.people.find((name) => b.people.includes(name));
	if (person !== undefined) return { kind: 'person', name: person };
	const topic = a.topics.findLast(({ id }) => b.topics.some((other) => other.id === id));
	if (topic) return { kind: 'topic', name: topic.label };
	const place = a.places.find((name) => b.places.includes(name));
	return place === undefined ? undefined : { kind: 'place', name: place };
}
