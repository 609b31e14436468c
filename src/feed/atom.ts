import type { Element } from 'xast';
import { x } from 'xastscript';
import { changeOf } from './channel.ts';
import type { Channel } from './channel.ts';
import { rfc3339 } from './clock.ts';
import { once } from './once.ts';
import { describePicture, pictureType } from './picture.ts';
import type { StoryPicture } from './picture.ts';
import type { Story } from './story.ts';
import { optional, printDocument, printXml } from './xml.ts';

/** Atom wants a time even of a feed in which nothing stands yet. */
const never = '1970-01-01T00:00:00Z';

/** Atom 1.0, RFC 4287. */
export function printAtom(channel: Channel): string {
	const { title, description, home, language, stories } = channel;
	const change = changeOf(channel);
	const namespaces = {
		xmlns: 'http://www.w3.org/2005/Atom',
		'xmlns:media': 'http://search.yahoo.com/mrss/',
		'xml:lang': language,
	};
	return printDocument(
		x('feed', namespaces, [
			x('id', home),
			x('title', title),
			x('subtitle', description),
			x('link', { rel: 'self', type: 'application/atom+xml', href: `${home}atom.xml` }),
			x('link', { rel: 'alternate', type: 'text/html', href: home }),
			x('updated', change ? rfc3339(change) : never),
			x('generator', 'Broadsheet'),
			...stories.map(printEntry),
		]),
	);
}

const printEntry = once((story: Story) => ({
	type: 'raw' as const,
	value: printXml(entry(story)),
}));

function entry(story: Story): Element {
	const { url, headline, lang, authors, content, licence, original, picture, tags } = story;
	return x('entry', { 'xml:lang': lang }, [
		x('id', url),
		x('title', headline),
		x('link', { rel: 'alternate', type: 'text/html', href: url }),
		original === undefined ? undefined : x('link', { rel: 'via', href: original }),
		picture && enclose(picture),
		x('published', rfc3339(story.published)),
		x('updated', rfc3339(story.updated)),
		...authors.map((author) => x('author', [x('name', author.name), optional('uri', author.url)])),
		...tags.map(({ id, label }) => x('category', { term: id, label })),
		optional('rights', licence),
		x('summary', { type: 'html' }, story.summary),
		content === undefined ? undefined : x('content', { type: 'html' }, content),
		picture && describePicture(picture),
	]);
}

function enclose({ url, bytes }: StoryPicture): Element {
	return x('link', { rel: 'enclosure', type: pictureType, length: bytes, href: url });
}
