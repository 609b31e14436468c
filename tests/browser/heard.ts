import type { Page } from 'playwright';

/** Something in the tree that a browser hands to a screen reader. */
export interface Heard {
	readonly role: string;
	readonly name: string;
	/** Of a heading. */
	readonly level: number | undefined;
	readonly inside: readonly Heard[];
}

/** A page as a screen reader gets it. */
export async function hear(page: Page): Promise<Heard> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const read = (id: string): Heard[] => {
		const node = byId.get(id);
		const inside = (node?.childIds ?? []).flatMap(read);
		return !node || node.ignored ? inside : [heardOf(node, inside)];
	};
	const [root] = read(nodes[0]?.nodeId ?? '');
	if (!root) throw new Error('The browser hands nothing to a screen reader.');
	return root;
}

/** As much of a node of the browser's tree as is asked for here. */
interface Node {
	readonly role?: { readonly value?: string };
	readonly name?: { readonly value?: string };
	readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

function heardOf({ role, name, properties = [] }: Node, inside: readonly Heard[]): Heard {
	const level = properties.find((property) => property.name === 'level')?.value.value;
	return {
		role: role?.value ?? '',
		name: name?.value ?? '',
		level: typeof level === 'number' ? level : undefined,
		inside,
	};
}

/** Everything in a part of a page, itself included, in the order of reading. */
function everythingIn(part: Heard): Heard[] {
	return [part, ...part.inside.flatMap(everythingIn)];
}

/** Everything with a role, in a part of a page. */
export function allOf(part: Heard, ...roles: string[]): Heard[] {
	return everythingIn(part).filter(({ role }) => roles.includes(role));
}

/** What everything with a role is called, in a part of a page; of a `StaticText` it is the text. */
export function namesOf(part: Heard, role: string): string[] {
	return allOf(part, role).map(({ name }) => name);
}
