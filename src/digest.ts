import { hash } from 'node:crypto';

/**
 * Names plain data by what it holds: equal data, equal name.
 * @param data what JSON can write; anything else in it (a Map, a function) would be lost, so there is none
 * @returns 96 bits of SHA-256, in 16 characters
 */
export function digestOf(...data: readonly unknown[]): string {
	return hash('sha256', JSON.stringify(data), 'base64url').slice(0, 16);
}
