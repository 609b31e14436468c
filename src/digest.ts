import { createHash } from 'node:crypto';

/**
 * Names plain data by what it holds: equal data, equal name.
 * @param data what JSON can write; anything else in it (a Map, a function) would be lost, so there is none
 * @returns 96 bits of SHA-256, in 16 characters
 */
export function digestOf(...data: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16);
}
