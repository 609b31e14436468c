import { expect, test } from 'vitest';
import { gate } from '../../src/pictures/gate.ts';

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
	// They come a few at a time, some while others wait and some after all have gone.
	const coming = numbers.map(async (n) => {
		for (let turn = 0; turn < Math.floor(n / 5) * 3; turn++)
			await new Promise((resolve) => setImmediate(resolve));
		return atOnce(() => work(n));
	});
	expect(await Promise.all(coming)).toEqual(numbers);
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
