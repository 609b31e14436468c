import type { Random } from './random.ts';
import { bodies, firstNames, nameEndings, placeEndings, syllables } from './vocabulary.ts';

/** A place that is on no map. */
export function makePlace(random: Random): string {
	return capital(stem(random) + random.pick(placeEndings));
}

/** Somebody who does not exist. */
export function makePerson(random: Random): string {
	return `${random.pick(firstNames)} ${capital(stem(random) + random.pick(nameEndings))}`;
}

/** Who answers for something, such as "the Kelmar Reefs Board". */
export function makeBody(random: Random, place: string, label: string): string {
	return `the ${place} ${label} ${random.pick(bodies)}`;
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function stem(random: Random): string {
	const first = random.pick(syllables);
	return random.chance(0.5) ? first : first + random.pick(syllables);
}
