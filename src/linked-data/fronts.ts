import type { BreadcrumbList, CollectionPage } from 'schema-dts';
import type { Listing } from '../newspaper/set-article.ts';
import type { Press } from './press.ts';
import { describePublisher } from './publisher.ts';

/** A step on the way from the front page to a page. */
export interface Crumb {
	readonly name: string;
	/** On the site. */
	readonly address: string;
}

export function describeWay(crumbs: readonly Crumb[], { origin, site }: Press): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [{ name: site.title, address: '/' }, ...crumbs].map(
			({ name, address }, place) => ({
				'@type': 'ListItem',
				position: place + 1,
				name,
				item: origin + address,
			}),
		),
	};
}

/** A front: what it is called, and the addresses of what it lists. */
export function describeCollection(
	{ name, address }: Crumb,
	description: string | undefined,
	articles: readonly Listing[],
	press: Press,
): CollectionPage {
	const url = press.origin + address;
	return {
		'@type': 'CollectionPage',
		'@id': url,
		url,
		name,
		description,
		inLanguage: press.site.language,
		publisher: describePublisher(press),
		mainEntity: {
			'@type': 'ItemList',
			numberOfItems: articles.length,
			itemListElement: articles.map((article, place) => ({
				'@type': 'ListItem',
				position: place + 1,
				url: press.origin + article.address,
			})),
		},
	};
}
