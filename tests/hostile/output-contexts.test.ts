import { describe, expect, test } from 'vitest';
import { decodeReferences } from '../../src/article/character-references.ts';
import { isVisible, findUnprintable } from '../../src/article/text.ts';
import { plainInline, setUnlinked } from '../../src/body/press.ts';
import { findForeign } from '../body/foreign.ts';
import { anArticle, aNewsroom, linesOf } from '../support/articles.ts';
import { articleFile } from '../support/content.ts';
import { casesOf, isThere, problemLine } from './collections.ts';

const newsroom = aNewsroom({ files: new Set(['articles/a.png']) });

/** An article that has a text in every field that holds one. */
function everywhere(text: string): Readonly<Record<string, unknown>> {
	const image = { src: 'a.png', alt: 'A bridge', caption: text, credit: text };
	return {
		...{ headline: text, standfirst: text, dateline: text, image },
		...{ people: [text], places: [text], keyPoints: [text, text] },
		corrections: [{ date: '2025-11-05', type: 'update', text }],
	};
}

const cases = casesOf('output-contexts').map(({ id, payload }) => {
	const text = String(payload);
	const front = everywhere(text);
	return { id, text, front, lines: linesOf({ 'x.md': articleFile(front) }, newsroom) };
});
const accepted = cases.filter(({ lines }) => lines.length === 0);

describe.skipIf(!isThere)(
	`of ${cases.length} texts against the places where they are printed ${cases.length - accepted.length} are refused and ${accepted.length} accepted:`,
	() => {
		test.each(cases)(
			'$id is refused where it cannot be printed, and only there',
			({ text, lines }) => {
				for (const line of lines) expect(line).toMatch(problemLine);
				const folded = text.replace(/\s+/g, ' ');
				const isLong = folded.length > 60;
				const isBad =
					findUnprintable(folded) !== undefined ||
					!isVisible(text) ||
					// Readers see the character; the editor is told.
					decodeReferences(text) !== text;
				if (!isLong) expect(lines.length > 0).toBe(isBad);
			},
		);

		test.each(accepted)('$id is one line of the same words in every field', ({ front, text }) => {
			const article = anArticle(front, { newsroom });
			const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
			expect([article.headline, article.image?.caption, article.people[0]]).toEqual([
				line,
				line,
				line,
			]);
		});

		test.each(accepted)('$id holds no markup but ours where Markdown may stand', ({ text }) => {
			expect(findForeign(setUnlinked(text))).toEqual([]);
			expect(findForeign(`<p>${setUnlinked(text)}</p>`)).toEqual([]);
			expect(plainInline(text)).not.toMatch(/<script|onerror=/);
		});
	},
);
