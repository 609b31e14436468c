import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** A bundled typeface. */
export interface Typeface {
	/** Its family, as its own file names it. */
	readonly family: string;
	/** Its package's description; the files lie beside it. */
	readonly manifest: string;
	/** What it is there for; without it the typeface is always there. */
	readonly writes?: RegExp;
	/** Languages whose forms of the shared characters it has. */
	readonly languages?: readonly string[];
}

/** The code that runs is bundled and lies elsewhere: packages are those of the project. */
const require = createRequire(resolve('package.json'));

const typefaces: readonly Typeface[] = [
	{
		family: 'Newsreader 16pt 16pt',
		manifest: require.resolve('@fontsource-variable/newsreader/package.json'),
	},
	{
		family: 'Noto Serif',
		manifest: require.resolve('@fontsource-variable/noto-serif/package.json'),
	},
	{
		family: 'Noto Naskh Arabic',
		manifest: require.resolve('@fontsource-variable/noto-naskh-arabic/package.json'),
		writes: /\p{Script_Extensions=Arabic}/u,
	},
	{
		family: 'Noto Serif Hebrew',
		manifest: require.resolve('@fontsource-variable/noto-serif-hebrew/package.json'),
		writes: /\p{Script_Extensions=Hebrew}/u,
	},
	{
		family: 'Noto Serif SC ExtraLight',
		manifest: require.resolve('@fontsource-variable/noto-serif-sc/package.json'),
		writes: /[\p{Script_Extensions=Han}\p{Script=Bopomofo}]/u,
		languages: ['zh'],
	},
	{
		family: 'Noto Serif JP ExtraLight',
		manifest: require.resolve('@fontsource-variable/noto-serif-jp/package.json'),
		writes: /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}]/u,
		languages: ['ja'],
	},
	{
		family: 'Noto Serif KR ExtraLight',
		manifest: require.resolve('@fontsource-variable/noto-serif-kr/package.json'),
		writes: /\p{Script=Hangul}/u,
		languages: ['ko'],
	},
	{
		family: 'Noto Emoji',
		manifest: require.resolve('@fontsource-variable/noto-emoji/package.json'),
		writes: /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u,
	},
];

/**
 * The typefaces that set a text, the preferred first: Chinese, Japanese and Korean share characters and
 * write them differently.
 */
export function typefacesFor(text: string, language: string): Typeface[] {
	const { language: spoken } = new Intl.Locale(language);
	const isOwn = ({ languages }: Typeface): boolean => languages?.includes(spoken) ?? false;
	const needed = typefaces.filter((typeface) => typeface.writes?.test(text) ?? true);
	// Its full stops and quotation marks stand in the square of a character, where the language has such.
	return [...needed.filter(isOwn), ...needed.filter((typeface) => !isOwn(typeface))];
}
