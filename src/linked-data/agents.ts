import type { Organization, Person } from 'schema-dts';
import type { Article } from '../article/article.ts';
import { bylineText } from '../article/byline.ts';
import type { Author, Source } from '../article/registries.ts';
import { frontAddress } from '../desk/fronts.ts';
import type { Press } from './press.ts';

/**
 * Who wrote a story: always objects, because readers lose a bare string (Mozilla Readability). Without
 * authors it is who supplied the text, and for a text without a source the paper.
 */
export function describeAuthors(article: Article, press: Press): (Person | Organization)[] {
	const { authors, byline, sources } = article;
	if (authors.length > 0) return authors.map((author) => describePerson(author, press));
	if (byline !== undefined)
		return [
			{ '@type': 'Person', name: bylineText(article, press.authors, '', press.site.language) },
		];
	if (sources.length > 0) return sources.map((source) => describeSource(source, press));
	return [{ '@type': 'Organization', name: press.site.title, url: `${press.origin}/` }];
}

function describePerson({ id, name, role, bio }: Author, press: Press): Person {
	const portrait = id === undefined ? undefined : press.portraits.get(id);
	return {
		'@type': 'Person',
		name,
		url: id === undefined ? undefined : press.origin + frontAddress('author', id),
		jobTitle: role,
		description: bio,
		image: portrait && press.origin + portrait.src,
	};
}

export function describeSource({ id, name, url }: Source, { origin }: Press): Organization {
	return {
		'@type': 'Organization',
		name,
		url: url ?? origin + frontAddress('source', id),
	};
}
