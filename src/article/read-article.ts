import type { Article } from './article.ts';
import { believe } from './believe.ts';
import { checkArticle } from './check-article.ts';
import { slugFrom } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import { splitManuscript } from './manuscript.ts';
import type { Manuscript, TextFile } from './manuscript.ts';
import { dayOf, instantOf } from './moment.ts';
import { nameCorrections } from './name-corrections.ts';
import { fileNameOf, folderOf } from './paths.ts';
import type { Problem } from './problem.ts';
import { resolveIds, resolvePicture } from './references.ts';
import type { Registries, Source } from './registries.ts';
import { exceptFor, lateReporter, reporter } from './report.ts';
import type { Report } from './report.ts';
import { soundPart } from './sound-part.ts';
import { standingOf } from './standing.ts';

/** What an article is held against. */
export interface Newsroom {
	readonly registries: Registries;
	/** Paths of all files of the content folder, from it. */
	readonly files: ReadonlySet<string>;
	/** The instant for which the edition is made: it decides embargo and expiry. */
	readonly now: Date;
	/** What earlier builds read; none where nothing is kept. */
	readonly drafts?: Drafts | undefined;
}

/** A file whose front matter is sound, held against nothing but the model. */
export interface Draft {
	readonly front: FrontMatter;
	/** Where the body begins in the file: its line from 1, and its character from 0. */
	readonly bodyLine: number;
	readonly bodyAt: number;
}

/** Keeps drafts from build to build. */
export interface Drafts {
	readonly find: (file: TextFile) => Draft | undefined;
	readonly keep: (file: TextFile, draft: Draft) => void;
}

/** An article whose references to other articles are still as written, or why there is none. */
export interface Reading {
	readonly article?: Article | undefined;
	readonly problems: readonly Problem[];
}

/** Reads one article: as an earlier build did, when nothing is wrong and the file is the same. */
export function readArticle(file: TextFile, newsroom: Newsroom): Reading {
	const draft = newsroom.drafts?.find(file);
	if (!draft) return readAnew(splitManuscript(file), file, newsroom);
	const problems: Problem[] = [];
	const { front, bodyLine, bodyAt } = draft;
	const script = { ...file, bodyLine, body: file.text.slice(bodyAt) };
	return { article: resolve(front, script, newsroom, lateReporter(file, problems)), problems };
}

function readAnew(manuscript: Manuscript, text: TextFile, newsroom: Newsroom): Reading {
	const { file, front, body, bodyLine } = manuscript;
	const { value, problems } = believe(file, front, frontMatter);
	const report = reporter(manuscript, problems);
	if (value) {
		if (problems.length === 0)
			newsroom.drafts?.keep(text, {
				front: value,
				bodyLine,
				bodyAt: text.text.length - body.length,
			});
		return { article: resolve(value, manuscript, newsroom, report), problems };
	}
	const sound = soundPart(front.data, problems);
	if (sound) resolve(sound.front, manuscript, newsroom, exceptFor(sound.faulty, report));
	return { problems };
}

type Script = Pick<Manuscript, 'file' | 'path' | 'body' | 'bodyLine'>;

function resolve(
	front: FrontMatter,
	manuscript: Script,
	newsroom: Newsroom,
	report: Report,
): Article {
	const { registries, files, now } = newsroom;
	const { timeZone, language } = registries.site;
	const { related, unrelated, source, storyline, status, image, ednote, minorEdit, ...kept } =
		front;
	const ids = resolveIds(front, registries, report);
	const folder = folderOf(manuscript.path);
	checkArticle(front, newsroom, report);
	return {
		...kept,
		...addressOf(front, manuscript, timeZone, report),
		...ids,
		...policiesOf(front, ids.sources),
		file: manuscript.file,
		folder,
		since: instantOf(front.published, timeZone),
		standing: standingOf(front, now, timeZone),
		image: image && resolvePicture(image, folder, files, report),
		corrections: nameCorrections(front.corrections, timeZone),
		pinned: related,
		banned: unrelated,
		lang: front.lang ?? language,
		body: manuscript.body,
		bodyLine: manuscript.bodyLine,
	};
}

function addressOf(
	{ published, slug: written }: FrontMatter,
	manuscript: Script,
	timeZone: string,
	report: Report,
): Pick<Article, 'id' | 'slug' | 'address' | 'day'> {
	const day = dayOf(published, timeZone);
	const slug = written ?? slugOfFile(manuscript, report);
	const id = `${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}`;
	return { id, slug, address: `/${id}/`, day };
}

function slugOfFile({ path }: Script, report: Report): string {
	const name = fileNameOf(path).replace(/\.md$/, '');
	const slug = slugFrom(name);
	if (slug !== name)
		report(
			'error',
			'slug',
			[],
			`the file name "${name}" cannot be part of an address. Rename the file to ${slug}.md, or add slug: ${slug}.`,
		);
	return slug;
}

/** What may be done with a text: the article's own word, else its sources', the strictest of them. */
function policiesOf(
	{ licence, indexable, feed }: FrontMatter,
	sources: readonly Source[],
): Pick<Article, 'licence' | 'indexable' | 'feed'> {
	const feeds = sources.map((source) => source.feed);
	const strictest = (['none', 'summary'] as const).find((policy) => feeds.includes(policy));
	return {
		licence: licence ?? sources.find((source) => source.licence !== undefined)?.licence,
		indexable: indexable ?? sources.every((source) => source.indexable),
		feed: feed ?? strictest ?? 'full',
	};
}
