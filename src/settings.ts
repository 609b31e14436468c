import { resolve } from 'node:path';
import type { Settings } from './newspaper/open-newspaper.ts';
import type { Part } from './publication/part.ts';

/**
 * What the environment says: `BROADSHEET_CONTENT` and `BROADSHEET_OUT` are folders,
 * `BROADSHEET_NOW` is an instant for which to make the edition, instead of the present, and
 * `BROADSHEET_PART` the part of it that this machine makes. An empty variable is as none.
 * @throws Error for a `BROADSHEET_NOW` that is no instant, or a `BROADSHEET_PART` that is no part
 */
export function readSettings(
	env: NodeJS.ProcessEnv,
	preview: boolean,
): Settings & { readonly out: string; readonly part: Part | undefined } {
	const written = given(env, 'BROADSHEET_NOW');
	const now = new Date(written ?? Date.now());
	if (Number.isNaN(now.getTime()))
		throw new Error(
			`BROADSHEET_NOW is "${String(written)}", which is no instant. Write it like 2026-01-31T06:00:00Z.`,
		);
	return {
		content: resolve(given(env, 'BROADSHEET_CONTENT') ?? 'content'),
		out: resolve(given(env, 'BROADSHEET_OUT') ?? 'dist'),
		now,
		preview,
		part: readPart(given(env, 'BROADSHEET_PART')),
	};
}

/** The port at which a site is served: `PORT`, or 4321. An empty variable is as none. */
export function readPort(env: NodeJS.ProcessEnv): number {
	return Number(given(env, 'PORT') ?? 4321);
}

function given(env: NodeJS.ProcessEnv, name: string): string | undefined {
	return env[name] === '' ? undefined : env[name];
}

function readPart(written: string | undefined): Part | undefined {
	if (written === undefined) return undefined;
	const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(written) ?? []).map(Number);
	if (number < 1 || number > of)
		throw new Error(
			`BROADSHEET_PART is "${written}", which is no part. Write it like 1/2, the first of two.`,
		);
	return { number, of };
}
