import type { Draft, Drafts } from '../article/read-article.ts';
import { digestOfText } from '../digest.ts';
import type { Morgue } from './morgue.ts';

/** The front matter of articles, as earlier builds read it. */
export function keepDrafts(morgue: Morgue): Drafts {
	return {
		find: ({ file, text }) =>
			morgue.find(`draft ${file}`, digestOfText(text))?.light as Draft | undefined,
		keep: ({ file, text }, draft) => void morgue.keep(`draft ${file}`, digestOfText(text), draft),
	};
}
