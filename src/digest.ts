import { hash } from 'node:crypto';

/**
 * Names plain data by what it holds: equal data, equal name.
 * @param data what JSON can write; anything else in it (a Map, a function) would be lost, so there is none
 * @returns 96 bits of SHA-256, in 16 characters
 */
export function digestOf(...data: readonly unknown[]): string {
	return digestOfText(JSON.stringify(data));
}

/** Names a picture by its bytes, in eight hexadecimal digits for its address. */
export function digestOfPicture(bytes: Buffer): string {
	return hash('sha256', bytes, 'hex').slice(0, 8);
}

/** Names a text, in as many characters. A long one is read as it is: to write it as JSON costs more than the digest. */
export function digestOfText(text: string): string {
	return hash('sha256', text, 'base64url').slice(0, 16);
}
