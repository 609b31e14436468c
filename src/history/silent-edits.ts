import type { TextFile } from '../article/manuscript.ts';
import { fileNameOf } from '../article/paths.ts';
import type { Problem } from '../article/problem.ts';
import { findSilentEdit } from '../desk/silent-edit.ts';
import { idOf, readDefaultBranch } from './default-branch.ts';
import { GitError } from './git.ts';
import { readTexts } from './git-texts.ts';
import { openRepository } from './repository.ts';
import type { Repository } from './repository.ts';
import type { Newspaper, Settings } from '../newspaper/open-newspaper.ts';
import type { SetArticle } from '../newspaper/set-article.ts';
import { wordsFor } from '../words/words-for.ts';

export interface SilentEdits {
	readonly problems: readonly Problem[];
	/** What could not be looked at, in sentences. */
	readonly notes: readonly string[];
}

/** Holds the articles that readers see against those of the default branch. That there is none is no error. */
export async function findSilentEdits(
	settings: Settings,
	newspaper: Newspaper,
): Promise<SilentEdits> {
	const repository = await openRepository(settings.content);
	if (typeof repository === 'string') return none(repository);
	try {
		const edits = await readEdits(repository, newspaper);
		if (edits === undefined) return none('No article is in its repository yet.');
		const { site } = newspaper.registries;
		const { by, language } = wordsFor(site.language);
		const naming = { registries: newspaper.registries, by, language };
		const clock = { now: settings.now, timeZone: site.timeZone };
		const problems = edits.flatMap(
			({ before, after }) => findSilentEdit(before, after, naming, clock) ?? [],
		);
		return { problems, notes: repository.shallow ? [shallow] : [] };
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return none(error.message);
	}
}

const shallow =
	'The clone is shallow: a site built from it does not show what was changed in articles, and a silent edit that is committed may pass unnoticed. Fetch the rest with git fetch --unshallow.';

function none(reason: string): SilentEdits {
	return { problems: [], notes: [`Silent edits cannot be noticed. ${reason}`] };
}

interface Edit {
	readonly before: TextFile;
	readonly after: TextFile;
}

/** Articles whose file is another than on the default branch; undefined when that holds none at all. */
async function readEdits(
	repository: Repository,
	{ folder, listed }: Newspaper,
): Promise<Edit[] | undefined> {
	const base = await readDefaultBranch(repository);
	if (base.size === 0) return undefined;
	const byFile = new Map(folder.articles.map((file) => [file.file, file]));
	const gone = new Map(
		[...base]
			.filter(([path]) => !folder.files.has(path))
			.map(([path, id]) => [fileNameOf(path), id]),
	);
	const pairs = listed.flatMap((article) => {
		const after = byFile.get(article.file);
		if (!after) return [];
		const id = base.get(after.path) ?? idUnderOldName(article, gone);
		return id === undefined || idOf(after.text, id) === id ? [] : [{ after, id }];
	});
	const texts = await readTexts(
		repository,
		pairs.map(({ id }) => id),
	);
	return pairs.flatMap(({ after, id }) => {
		const text = texts.get(id);
		return text === undefined ? [] : [{ before: { ...after, text }, after }];
	});
}

/** An article that was moved has its file name still, or an alias that is its old one. */
function idUnderOldName(
	{ file, aliases }: SetArticle,
	gone: ReadonlyMap<string, string>,
): string | undefined {
	const names = [
		fileNameOf(file),
		...aliases.map((alias) => `${alias.split('/').at(-2) ?? ''}.md`),
	];
	return names.map((name) => gone.get(name)).find((id) => id !== undefined);
}
