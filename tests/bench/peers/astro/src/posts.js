import { getCollection } from 'astro:content';

/** All posts, newest first. */
export async function newestFirst() {
	return (await getCollection('posts')).sort((a, b) => b.data.date - a.data.date);
}

/** The paths of a paginated list for each name of a kind. */
export async function listPaths(paginate, kind) {
	const posts = await newestFirst();
	const named = posts.flatMap((post) => post.data[kind].map((name) => ({ name, post })));
	return [...Map.groupBy(named, ({ name }) => name)].flatMap(([name, group]) =>
		paginate(
			group.map(({ post }) => post),
			{ params: { name }, props: { title: name }, pageSize: 50 },
		),
	);
}
