import type { Text } from '../../../src/relations/lexica.ts';
import { termsOf } from '../../../src/relations/terms.ts';

/** Texts of about 600 words, a tenth of them on the subject of a story; word n comes as often as 1 in n, as in every language. */
export function makeTexts(size: number): Text[] {
	const vocabulary = 20_000 + size;
	return Array.from({ length: size }, (_, n) => {
		return {
			lang: 'en',
			since: new Date(Date.UTC(2025, 0, 1) - n * 3_600_000),
			terms: () => {
				const random = seeded(n + 1);
				const word = (): string => `w${Math.floor(vocabulary ** random())}`;
				const story = Math.floor(random() * (size / 5));
				const text = Array.from({ length: 600 }, () =>
					random() < 0.1 ? `S${story}x${Math.floor(random() * 20)}` : word(),
				).join(' ');
				return termsOf({
					...{ headline: `${word()} S${story}x1 ${word()}`, standfirst: '', text },
					names: [`Topic ${story % 300}`],
				});
			},
		};
	});
}

/** Numbers from 0 to 1, the same in every run (Park and Miller 1988). */
function seeded(seed: number): () => number {
	let state = (seed * 48_271 + 1) % 2_147_483_647;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
