import type { Thing } from 'schema-dts';

/** Structured data: an object of schema.org, not a reference to one. */
export type LinkedData = Exclude<Thing, string>;

/**
 * Structured data as the text of a script element; what is empty is left out. No content can leave the element: `<` stands there
 * only as an escape (HTML, 4.12.1.3).
 */
export function printJsonLd(data: LinkedData): string {
	const json = JSON.stringify({ '@context': 'https://schema.org', ...data }, (_, value: unknown) =>
		Array.isArray(value) && value.length === 0 ? undefined : value,
	);
	return json.replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
