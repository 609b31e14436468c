import { expect, test } from 'vitest';
import { gate } from '../../src/intake/gate.ts';

test('no more run at once than may, and all run, in their order', async () => {
	const atOnce = gate(3);
	const started: number[] = [];
	let running = 0;
	let most = 0;
	const work = async (n: number): Promise<number> => {
		started.push(n);
		most = Math.max(most, ++running);
		await new Promise((resolve) => setImmediate(resolve));
		running--;
		return n;
	};
	const numbers = Array.from({ length: 20 }, (_, n) => n);
	expect(await Promise.all(numbers.map((n) => atOnce(() => work(n))))).toEqual(numbers);
	expect(started).toEqual(numbers);
	expect(most).toBe(3);
});

test('work that fails lets the next one in', async () => {
	const atOnce = gate(1);
	const failing = atOnce(() => Promise.reject(new Error('no')));
	const next = atOnce(() => Promise.resolve('yes'));
	await expect(failing).rejects.toThrow('no');
	expect(await next).toBe('yes');
});
