import { fileNameOf } from '../article/paths.ts';
import { historyOf } from '../desk/history.ts';
import type { History } from '../desk/history.ts';
import { publicVersions } from '../desk/public-versions.ts';
import type { Committed } from '../desk/public-versions.ts';
import { readVersion } from '../desk/wording.ts';
import type { Naming } from '../desk/wording.ts';
import { followFiles } from './follow-files.ts';
import type { Revision } from './follow-files.ts';
import { GitError } from './git.ts';
import { readLog } from './git-log.ts';
import { readTexts } from './git-texts.ts';
import { openRepository } from './repository.ts';
import type { Repository } from './repository.ts';
import type { Newspaper, Settings } from '../newspaper/open-newspaper.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { wordsFor } from '../words/words-for.ts';

/** What was changed in the articles of an edition, as the repository of its content folder tells. */
export interface Histories {
	/** By the id of the article; those that were never changed are not there. */
	readonly byId: ReadonlyMap<string, History>;
	/** What the editor should know about them, in sentences. */
	readonly notes: readonly string[];
}

/** Reads the history of every published article that may show it. That there is none is no error. */
export async function readHistories(
	{ content, now }: Settings,
	{ registries, listed }: Newspaper,
): Promise<Histories> {
	if (!registries.site.history) return { byId: new Map(), notes: [] };
	const repository = await openRepository(content);
	if (typeof repository === 'string') return none(repository);
	if (repository.shallow)
		return none('The clone is shallow. Fetch the rest with git fetch --unshallow.');
	const shown = listed.filter(({ standing, history }) => history && standing === 'published');
	try {
		const texts = await readChanged(repository, shown);
		return tell(texts, registries, now);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return none(error.message);
	}
}

function none(reason: string): Histories {
	return { byId: new Map(), notes: [`No page shows what was changed in an article. ${reason}`] };
}

interface Changed {
	readonly article: SetArticle;
	/** Newest first; undefined where the file was no readable text. */
	readonly texts: readonly { readonly at: Date; readonly text: string | undefined }[];
}

/** The texts of the articles that have more than one: only these cost anything. */
async function readChanged(
	repository: Repository,
	articles: readonly SetArticle[],
): Promise<Changed[]> {
	const commits = await readLog(repository);
	const held = followFiles(commits, articles.map(pathOf));
	const changed = articles
		.map((article) => ({ article, revisions: held.get(pathOf(article)) ?? [] }))
		.filter(({ revisions }) => revisions.length > 1);
	const ids = changed.flatMap(({ revisions }) => revisions.flatMap(({ blob }) => blob ?? []));
	const texts = await readTexts(repository, ids);
	const textOf = ({ at, blob = '' }: Revision): Changed['texts'][number] => ({
		at,
		text: texts.get(blob),
	});
	return changed.map(({ article, revisions }) => ({ article, texts: revisions.map(textOf) }));
}

function pathOf({ folder, file }: SetArticle): string {
	return `${folder}/${fileNameOf(file)}`;
}

function tell(
	changed: readonly Changed[],
	registries: Newspaper['registries'],
	now: Date,
): Histories {
	const { language, timeZone } = registries.site;
	const words = wordsFor(language);
	const naming = { registries, by: words.by, language: words.language };
	const byId = new Map<string, History>();
	let unread = 0;
	for (const { article, texts } of changed) {
		const versions = texts.flatMap(({ at, text }) => readCommitted(article, at, text, naming));
		unread += texts.length - versions.length;
		const seen = publicVersions(versions, article.published, now, timeZone);
		const history = historyOf(seen, article.lang);
		if (history) byId.set(article.id, history);
	}
	const note = `${unread} earlier versions of articles cannot be read, so what they changed is shown with the version after them.`;
	return { byId, notes: unread > 0 ? [note] : [] };
}

function readCommitted(
	{ file, folder }: SetArticle,
	at: Date,
	text: string | undefined,
	naming: Naming,
): Committed[] {
	const version =
		text === undefined ? undefined : readVersion({ file, path: folder, text }, naming);
	return version ? [{ ...version, at }] : [];
}
