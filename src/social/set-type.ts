import sharp from 'sharp';
import type { CreateText } from 'sharp';
import { cacheFolder } from '../cache.ts';
import { directionOf } from '../words/direction.ts';
import { typefacesFor } from './typefaces.ts';
import type { Typeface } from './typefaces.ts';
import { unpack } from './unpack.ts';

export interface Type {
	readonly text: string;
	/** Language of the text, for the forms of its characters. */
	readonly lang: string;
	/** Language around it, whose direction its lines have; its own when there is none. */
	readonly around?: string | undefined;
	/** Pixels. */
	readonly size: number;
	readonly weight: number;
	readonly colour: string;
	/** Pixels after which a line is broken. */
	readonly width?: number | undefined;
	/** Breaks a word that is longer than a line. */
	readonly breaksWords?: boolean;
}

/** Letters on nothing, measured and not yet drawn, as they are laid on a picture. */
export interface Setting {
	readonly input: { text: CreateText };
	readonly width: number;
	readonly height: number;
}

/**
 * Sets a text that nobody has checked: its marks are letters here, never markup.
 * @returns undefined when there is nothing to see
 */
export async function setType(type: Type): Promise<Setting | undefined> {
	const { text, lang, around = lang, size, weight, colour } = type;
	const typefaces = typefacesFor(text, lang);
	for (const typeface of typefaces) await (ready[typeface.family] ??= makeReady(typeface));
	// Unseen, it gives the line its direction, which would be that of the first letter.
	const mark = directionOf(around) === 'rtl' ? '\u200f' : '\u200e';
	const words = escapeMarkup(mark + legible(text));
	const input = {
		text: {
			text: `<span foreground="${colour}" weight="${weight}" lang="${lang}">${words}</span>`,
			font: `${typefaces.map(({ family }) => family).join(', ')} ${size}`,
			rgba: true,
			dpi: 72,
			...linesOf(type),
		},
	};
	try {
		const { width, height } = await sharp(input).metadata();
		return { input, width, height };
	} catch (error) {
		if (error instanceof Error && error.message.includes('no text to render')) return undefined;
		throw error;
	}
}

/** The press knows its typefaces for as long as it runs. */
const ready: Record<string, Promise<void>> = {};

async function makeReady(typeface: Typeface): Promise<void> {
	const fontfile = await unpack(typeface, cacheFolder('typefaces'));
	// A folder is read at once; file by file, a typeface of a hundred files takes seconds.
	await sharp({ text: { text: '.', font: `${typeface.family} 8`, fontfile } }).toBuffer();
}

function linesOf({ width, breaksWords }: Type): Pick<CreateText, 'width' | 'wrap'> {
	return width === undefined ? {} : { width, wrap: breaksWords ? 'word-char' : 'word' };
}

/** What one ink can print: no control characters, no halves of characters, no colours of skin. */
function legible(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.replace(/\p{Emoji_Modifier}/gu, '');
}

function escapeMarkup(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
