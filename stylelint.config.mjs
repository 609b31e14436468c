// @ts-check
/** @type {import('stylelint').Config} */
export default {
	extends: ['stylelint-config-standard'],
	rules: {
		'declaration-no-important': true,
		// Styles of a component reach its own elements alone: no two selectors compete from afar.
		'no-descending-specificity': null,
		// Right to left needs no second sheet: sides are start and end.
		'property-disallowed-list': [
			[
				'left',
				'right',
				'/^(?:margin|padding|border)-(?:left|right)/',
				'/^border-.*-(?:left|right)-radius$/',
			],
			{
				message: (/** @type {string} */ name) =>
					`${name} has a side: write the logical property (inline-start, inline-end).`,
			},
		],
		'declaration-property-value-disallowed-list': [
			{ '/^(?:text-align|float|clear)$/': ['left', 'right'] },
			{ message: 'Left and right are sides: write start or end (inline-start, inline-end).' },
		],
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
	},
	overrides: [
		{
			files: ['**/*.astro'],
			customSyntax: 'postcss-html',
			// Colours come from tokens.
			rules: { 'color-no-hex': true, 'color-named': 'never' },
		},
	],
};
