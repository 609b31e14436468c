/** Those of paper and ink in `styles/tokens.css`. */
export const colours = {
	page: '#fffefb',
	rule: '#e4dfd3',
	text: '#16150f',
	quiet: '#45423a',
	kicker: '#8c1c13',
} as const;
