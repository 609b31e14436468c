import { resolve } from 'node:path';
import type { Settings } from './newsroom.ts';

/**
 * What the environment says: `BROADSHEET_CONTENT` and `BROADSHEET_OUT` are folders,
 * `BROADSHEET_NOW` is an instant for which to make the edition, instead of the present. An empty
 * variable is as none.
 * @throws Error for a `BROADSHEET_NOW` that is no instant
 */
export function readSettings(
	env: NodeJS.ProcessEnv,
	preview: boolean,
): Settings & { readonly out: string } {
	const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
	const written = given('BROADSHEET_NOW');
	const now = new Date(written ?? Date.now());
	if (Number.isNaN(now.getTime()))
		throw new Error(
			`BROADSHEET_NOW is "${String(written)}", which is no instant. Write it like 2026-01-31T06:00:00Z.`,
		);
	return {
		content: resolve(given('BROADSHEET_CONTENT') ?? 'content'),
		out: resolve(given('BROADSHEET_OUT') ?? 'dist'),
		now,
		preview,
	};
}
