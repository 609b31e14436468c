import type { Channel } from './channel.ts';
import { rfc3339 } from './clock.ts';
import { once } from './once.ts';
import { pictureType } from './picture.ts';
import type { Story } from './story.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function printJsonFeed({ title, description, home, language, stories }: Channel): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: home,
		feed_url: `${home}feed.json`,
		description,
		language,
		items: stories.map(item),
	});
}

const item = once((story: Story) => ({
	id: story.url,
	url: story.url,
	external_url: story.original,
	title: story.headline,
	content_html: story.content ?? story.summary,
	summary: story.abstract,
	image: story.picture?.url,
	attachments: story.picture && [
		{ url: story.picture.url, mime_type: pictureType, size_in_bytes: story.picture.bytes },
	],
	date_published: rfc3339(story.published),
	date_modified: rfc3339(story.updated),
	authors: story.authors,
	tags: story.tags.map(({ label }) => label),
	language: story.lang,
}));
