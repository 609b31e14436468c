import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import { directionOf } from '../words/direction.ts';
import { colours } from './colours.ts';
import { fitType } from './fit-type.ts';
import type { Setting } from './set-type.ts';
import { height, width } from './social-picture.ts';
import type { Card } from './social-picture.ts';

/** Pixels. */
const margin = 64;
const inner = width - 2 * margin;
const head = { base: 92, rule: 112 };
const foot = { rule: 536, top: 560 };
const gap = 26;

/** An article as the head of its page: the paper, the section, the headline, where it comes from. */
export async function drawCard(card: Card): Promise<Buffer<ArrayBuffer>> {
	const { lang, paperLang } = card;
	const paper = await oneLine(card.paper, paperLang, lang, 700, colours.text, [44, 36, 28]);
	const section = await oneLine(card.section, paperLang, lang, 700, colours.kicker, [32, 26]);
	const line = await oneLine(card.line, paperLang, lang, 500, colours.quiet, [28, 24, 20]);
	const start = head.rule + gap + 10;
	const below = start + (section ? section.height + gap : 0);
	const headline = await fitType(
		{ text: card.headline, lang, weight: 700, colour: colours.text },
		{
			width: inner,
			height: foot.rule - gap - below,
			sizes: [112, 92, 84, 76, 68, 62, 56, 50, 45, 40, 36, 32],
		},
	);
	const place = placeFor(lang);
	const laid = [
		place(paper, head.base - (paper?.height ?? 0)),
		place(section, start),
		// In the middle of its room, and a little higher: there the eye looks for it.
		place(headline, below + Math.round((foot.rule - gap - below - (headline?.height ?? 0)) * 0.4)),
		place(line, foot.top),
	].flat();
	const bytes = await sharp({
		create: { width, height, channels: 3, background: colours.page },
	})
		.composite([
			rule(head.rule, 3, colours.text),
			rule(head.rule + 6, 2, colours.text),
			rule(foot.rule, 2, colours.rule),
			...laid,
		])
		// Five inks and the shades between each and the page.
		.png({ palette: true, dither: 0, effort: 1 })
		.toBuffer();
	return Buffer.from(bytes);
}

function oneLine(
	text: string,
	lang: string,
	around: string,
	weight: number,
	colour: string,
	sizes: readonly number[],
): Promise<Setting | undefined> {
	const least = Math.min(...sizes);
	return fitType(
		{ text, lang, around, weight, colour },
		{ width: inner, height: least * 2, sizes },
	);
}

/** Lays type at the side where lines of the language begin. */
function placeFor(lang: string): (setting: Setting | undefined, top: number) => OverlayOptions[] {
	const isFromRight = directionOf(lang) === 'rtl';
	return (setting, top) =>
		setting
			? [
					{
						input: setting.input,
						left: isFromRight ? width - margin - setting.width : margin,
						top: Math.max(0, top),
					},
				]
			: [];
}

function rule(top: number, thickness: number, background: string): OverlayOptions {
	return {
		input: { create: { width: inner, height: thickness, channels: 3, background } },
		left: margin,
		top,
	};
}
