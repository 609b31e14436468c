import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressOf, makeArticle, makeArticles } from './article.ts';
import { asManuscript, asPost } from './manuscripts.ts';
import { makeNewsroom } from './newsroom.ts';
import { makeRegistries } from './registries.ts';
import { planCorpus, planNext } from './stories.ts';

/** Goes up with every change to what is written, so that no earlier corpus is taken for it. */
const version = 2;

/** Files that are written at once. */
const atOnce = 100;

/** An article that is in no corpus yet: its file, and its text for either folder. */
interface NextArticle {
	readonly file: string;
	readonly manuscript: string;
	readonly post: string;
}

/** A corpus on disk. */
export interface Corpus {
	/** Content folder of Broadsheet. */
	readonly content: string;
	/** Folder of the same articles as posts of a blog. */
	readonly posts: string;
	/** Every article, oldest first: its path below `content/articles` and below `posts`. */
	readonly files: readonly string[];
	/** One of the middle to which no other links. */
	readonly loner: string;
	/** One more than all, of the day after. */
	readonly next: NextArticle;
}

/**
 * Makes a corpus, or takes the one that stands there from an earlier time.
 * @param folder of all corpora
 * @param size articles
 */
export async function provideCorpus(folder: string, size: number): Promise<Corpus> {
	const place = join(folder, `corpus-${version}-${size}`);
	if (!existsSync(place)) await makeCorpus(folder, place, size);
	const list = await readFile(join(place, 'corpus.json'), 'utf8');
	return {
		content: join(place, 'content'),
		posts: join(place, 'posts'),
		...(JSON.parse(list) as Omit<Corpus, 'content' | 'posts'>),
	};
}

/** Written aside and renamed, so that no half of it is ever taken. */
async function makeCorpus(folder: string, place: string, size: number): Promise<void> {
	await mkdir(folder, { recursive: true });
	const staging = await mkdtemp(`${place}.`);
	try {
		await writeCorpus(staging, size);
		await rename(staging, place);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function writeCorpus(place: string, size: number): Promise<void> {
	const plans = planCorpus(size);
	const newsroom = makeNewsroom(size);
	const files: string[] = [];
	let loner = '';
	let waiting: Promise<void>[] = [];
	const write = (file: string, text: string): void => {
		waiting.push(writeInto(join(place, file), text));
	};
	for (const article of makeArticles(plans)) {
		const file = `${addressOf(article).slice(1, -1)}.md`;
		files.push(file);
		if (article.plan.story.parts === 1 && files.length <= plans.length / 2) loner = file;
		write(`content/articles/${file}`, asManuscript(article, newsroom));
		write(`posts/${file}`, asPost(article));
		if (waiting.length < atOnce) continue;
		await Promise.all(waiting);
		waiting = [];
	}
	for (const [file, text] of Object.entries(makeRegistries(plans, newsroom)))
		write(`content/${file}`, text);
	const article = makeArticle(planNext(plans));
	const next: NextArticle = {
		file: `${addressOf(article).slice(1, -1)}.md`,
		manuscript: asManuscript(article, newsroom),
		post: asPost(article),
	};
	write('corpus.json', JSON.stringify({ files, loner, next }));
	await Promise.all(waiting);
}

const made = new Set<string>();

async function writeInto(file: string, text: string): Promise<void> {
	const folder = dirname(file);
	if (!made.has(folder)) await mkdir(folder, { recursive: true });
	made.add(folder);
	await writeFile(file, text);
}
