import { resolve } from 'node:path';
import type { Settings } from './newsroom.ts';

/**
 * What the environment says: `BROADSHEET_CONTENT` and `BROADSHEET_OUT` are folders,
 * `BROADSHEET_NOW` is an instant for which to make the edition, instead of the present.
 * @throws Error for a `BROADSHEET_NOW` that is no instant
 */
export function readSettings(
	env: NodeJS.ProcessEnv,
	preview: boolean,
): Settings & { readonly out: string } {
	const now = new Date(env.BROADSHEET_NOW ?? Date.now());
	if (Number.isNaN(now.getTime()))
		throw new Error(
			`BROADSHEET_NOW is "${String(env.BROADSHEET_NOW)}", which is no instant. Write it like 2026-01-31T06:00:00Z.`,
		);
	return {
		content: resolve(env.BROADSHEET_CONTENT ?? 'content'),
		out: resolve(env.BROADSHEET_OUT ?? 'dist'),
		now,
		preview,
	};
}
