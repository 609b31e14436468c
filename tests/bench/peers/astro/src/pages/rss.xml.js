import rss from '@astrojs/rss';
import { newestFirst } from '../posts.js';

export async function GET({ site }) {
	const posts = (await newestFirst()).slice(0, 50);
	return rss({
		title: 'The Bench',
		description: 'News that nobody made',
		site,
		items: posts.map(({ id, data }) => ({
			title: data.title,
			description: data.description,
			pubDate: data.date,
			link: `/${id}/`,
		})),
	});
}
