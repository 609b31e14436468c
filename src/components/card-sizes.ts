/**
 * How wide a card shows its picture, as `sizes` says it: that is up to the card and to the pages.
 * tests/browser/pictures.test.ts holds these against what they do.
 */
export const cardSizes = {
	lead: '(min-width: 78rem) 44rem, (min-width: 64rem) 56vw, 94vw',
	/** Opens a block of the front page. */
	opener:
		'(min-width: 78rem) 28rem, (min-width: 56rem) 36vw, (min-width: 48rem) 60vw, (min-width: 36rem) 54vw, 94vw',
	beside: '(min-width: 37rem) 12rem, 6.5rem',
} as const;
