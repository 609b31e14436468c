import type { Element, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { allowList } from '../../src/body/allow-list.ts';
import { elementsOf } from '../../src/body/walk.ts';

/** What the mending takes apart again, so that no page has it. */
const taken = ['input', 'related-card'];
/** What our own enrichment adds after the sanitiser. */
const ours: Readonly<Partial<Record<string, readonly string[]>>> = {
	aside: ['className', 'role', 'ariaLabel'],
	div: ['className', 'role', 'ariaLabel', 'tabIndex'],
	img: ['srcSet', 'sizes', 'width', 'height', 'loading', 'decoding'],
	picture: [],
	source: ['type', 'srcSet', 'sizes'],
	span: ['className'],
	td: ['className'],
	th: ['className', 'scope'],
};

/** Elements, attributes and addresses in a set text that neither the allow-list nor we put there. */
export function findForeign(html: string): string[] {
	return elementsOf(fromHtml(html, { fragment: true })).flatMap((element) =>
		isOurs(element) ? foreignProperties(element) : [`<${element.tagName}>`],
	);
}

function isOurs({ tagName }: Element): boolean {
	const names = allowList.tagNames ?? [];
	return (names.includes(tagName) && !taken.includes(tagName)) || tagName in ours;
}

function foreignProperties({ tagName, properties }: Element): string[] {
	return Object.entries(properties).flatMap(([name, value]) => {
		const attribute = name.toLowerCase();
		if (!namesFor(tagName).includes(name)) return [`<${tagName} ${attribute}>`];
		return isSafe(name, String(value)) ? [] : [`<${tagName} ${attribute}="${String(value)}">`];
	});
}

function namesFor(tagName: string): (keyof Properties)[] {
	const { attributes } = allowList;
	const listed = [...(attributes?.['*'] ?? []), ...(attributes?.[tagName] ?? [])];
	const names = listed.map((entry) => (typeof entry === 'string' ? entry : entry[0]));
	return [...names, ...(ours[tagName] ?? [])];
}

function isSafe(name: string, value: string): boolean {
	if (name === 'href') return /^(?:https?:\/\/|mailto:|\/(?![/\\])|#text-)/.test(value);
	if (name === 'src') return value.startsWith('/pictures/');
	if (name === 'srcSet') return value.split(', ').every((one) => one.startsWith('/pictures/'));
	return name !== 'id' || value.startsWith('text-');
}
