// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The pure layers, lowest first: each may import itself and those before it. */
const pure = ['article', 'body', 'relations', 'desk', 'feed'];
const components = [
	...pure.slice(2),
	...['bundle', 'commands', 'edition', 'history', 'intake', 'morgue', 'newspaper', 'pages'],
	...['pictures', 'publication', 'search', 'social', 'twins'],
];

/** Imports of other folders of `src/`, as a relative path names them. */
const folders = (/** @type {string[]} */ names) =>
	`^(?:\\.\\.?/)+(?:${names.join('|')})(?:/|\\.ts$)`;

const files = {
	// Pages have a folder of this name too.
	regex: '^(?:\\.\\.?/)+(?:history|intake|pictures|social)/(?!_)',
	allowTypeImports: true,
	message: 'Only open-newspaper.ts, edition.ts and commands/ touch files: ask edition.ts.',
};

/** Who may import what; the first message that fits is what a breach of it says. */
/** @typedef {{ files: string[], ignores?: string[], patterns: object[] }} Layer */
/** @type {Layer[]} */
const layers = [
	...pure.map((name, level) => ({
		files: [`src/${name}/**`],
		patterns: [
			{
				regex: folders(pure.slice(level + 1)),
				message: `${name}/ imports only the layers under it: article < body < relations < desk < feed.`,
			},
			{
				regex: `^(?:\\.\\./)+(?!(?:${pure.join('|')})/)`,
				// A feed prints articles whose bodies are set, in words it is given: it may name their types.
				allowTypeImports: name === 'feed',
				message: `${name}/ is pure: what it needs of the rest of Broadsheet is an argument.`,
			},
			{
				regex: '^(?:astro|node|virtual)(?:[:/]|$)',
				message: `${name}/ is pure: clock, language, time zone, files and sizes are arguments.`,
			},
		],
	})),
	{
		files: ['src/components/**'],
		patterns: [
			{
				regex: folders(components),
				allowTypeImports: true,
				message: 'A component reads its props and prints them: let the page hand it what it shows.',
			},
		],
	},
	{
		files: ['src/{pages,layouts,words}/**', 'src/newspaper/set-*.ts', 'src/settings.ts'],
		// A picture is printed when its file is asked for.
		ignores: ['src/pages/pictures/**'],
		patterns: [files],
	},
	{
		// Pages with a parameter are made again when their key changes, and only then.
		files: ['src/pages/**/*.astro', 'src/layouts/**'],
		ignores: ['404', 'about', 'archive', 'corrections', 'feeds', 'index', 'search'].map(
			(page) => `src/pages/${page}.astro`,
		),
		patterns: [
			files,
			{
				regex: folders(['edition']),
				allowImportNames: ['origin', 'policies', 'press', 'registries', 'site', 'words'],
				message: 'What differs from page to page is in the props, and in the key made of them.',
			},
		],
	},
];

export default defineConfig(
	globalIgnores(['dist', '.astro', '.broadsheet']),
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			complexity: ['error', 10],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/explicit-module-boundary-types': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},
	// A table of cases is long and has no branches.
	{ files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
	// Astro reads the types of a page's props off these.
	{
		files: ['src/pages/**/_*.ts'],
		rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
	},
	astro.configs.recommended,
	{
		files: ['**/*.{ts,astro}'],
		rules: {
			'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
		},
	},
	layers.map(({ files, ignores = [], patterns }) => ({
		files,
		ignores,
		plugins: { '@typescript-eslint': tseslint.plugin },
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
	})),
);
