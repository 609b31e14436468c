import type { Element } from 'xast';
import { x } from 'xastscript';
import { changeOf } from './channel.ts';
import type { Channel } from './channel.ts';
import { rfc3339, rfc822 } from './clock.ts';
import { once } from './once.ts';
import { describePicture, pictureType } from './picture.ts';
import type { Story } from './story.ts';
import { optional, printDocument, printXml } from './xml.ts';

const namespaces = {
	'xmlns:atom': 'http://www.w3.org/2005/Atom',
	'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** RSS 2.0.11, as the RSS Best Practices Profile reads it. */
export function printRss(channel: Channel): string {
	const { title, description, home, language, stories } = channel;
	const change = changeOf(channel);
	return printDocument(
		x('rss', { version: '2.0', ...namespaces }, [
			x('channel', [
				x('title', title),
				x('link', home),
				x('description', description),
				x('atom:link', { href: `${home}rss.xml`, rel: 'self', type: 'application/rss+xml' }),
				x('language', language),
				change && x('lastBuildDate', rfc822(change)),
				x('generator', 'Broadsheet'),
				...stories.map(printItem),
			]),
		]),
	);
}

const printItem = once((story: Story) => ({ type: 'raw' as const, value: printXml(item(story)) }));

function item(story: Story): Element {
	const { url, headline, lang, authors, content, licence, picture, supplier, tags } = story;
	return x('item', [
		x('title', headline),
		x('link', url),
		x('guid', { isPermaLink: 'true' }, url),
		// The day of publication for ever: a later one would announce a corrected story as a new one.
		x('pubDate', rfc822(story.published)),
		x('atom:updated', rfc3339(story.updated)),
		...authors.map(({ name }) => x('dc:creator', name)),
		...tags.map(({ label }) => x('category', label)),
		x('dc:language', lang),
		optional('dc:rights', licence),
		supplier && x('source', { url: supplier.url }, supplier.name),
		x('description', story.summary),
		optional('content:encoded', content),
		picture && x('enclosure', { url: picture.url, length: picture.bytes, type: pictureType }),
		picture && describePicture(picture),
	]);
}
