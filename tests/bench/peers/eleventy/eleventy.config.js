import { feedPlugin } from '@11ty/eleventy-plugin-rss';

/** Lists are cut as those of the other peers. */
const perPage = 50;

export default function configure(config) {
	config.setUseGitIgnore(false);
	const posts = (api) => api.getFilteredByGlob('posts/**/*.md').reverse();
	config.addCollection('posts', posts);
	config.addCollection('lists', (api) => {
		const all = posts(api);
		const lists = [{ address: '/', title: 'The Bench', items: all }];
		for (const kind of ['categories', 'tags'])
			for (const [name, items] of by(all, ({ data }) => data[kind] ?? []))
				lists.push({ address: `/${kind}/${name}/`, title: name, items });
		return lists.flatMap(cut);
	});
	config.addFilter('day', (date) => date.toISOString().slice(0, 10));
	config.addPlugin(feedPlugin, {
		type: 'rss',
		outputPath: '/index.xml',
		collection: { name: 'posts', limit: 50 },
		metadata: { language: 'en', title: 'The Bench', base: 'https://bench.example/' },
	});
	return { dir: { includes: '_includes' }, markdownTemplateEngine: false };
}

function by(items, namesOf) {
	const named = items.flatMap((item) => namesOf(item).map((name) => ({ name, item })));
	return [...Map.groupBy(named, ({ name }) => name)].map(([name, group]) => [
		name,
		group.map(({ item }) => item),
	]);
}

function cut({ address, title, items }) {
	const pages = Math.ceil(items.length / perPage);
	return Array.from({ length: pages }, (_, n) => ({
		title,
		address: n === 0 ? address : `${address}page/${n + 1}/`,
		items: items.slice(n * perPage, (n + 1) * perPage),
	}));
}
