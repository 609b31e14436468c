import { expect, onTestFinished, test } from 'vitest';
import { printTwin } from '../../src/twins/print-twin.ts';
import { TwinPress } from '../../src/twins/twin-press.ts';
import type { Twin } from '../../src/twins/twin.ts';

test('a press prints every twin of many, and prints it as one alone would be', async () => {
	const twins = Array.from({ length: 40 }, (_, n) => twin(`Story ${n}`));
	const press = openPress();
	const printed = await Promise.all(twins.map((one) => press.print(one)));
	expect(printed).toEqual(await Promise.all(twins.map(printTwin)));
	expect(new Set(printed.map(({ markdown }) => markdown)).size).toBe(40);
});

test('a twin that cannot be printed fails by itself, here and on other threads', async () => {
	const broken = { ...twin('Broken'), head: undefined as unknown as string[] };
	const press = openPress();
	const ends = await Promise.allSettled(
		Array.from({ length: 40 }, (_, n) => press.print(n % 13 === 0 ? broken : twin(`Story ${n}`))),
	);
	expect(ends.flatMap(({ status }, n) => (status === 'rejected' ? n : []))).toEqual([
		0, 13, 26, 39,
	]);
});

function openPress(): TwinPress {
	const press = new TwinPress();
	onTestFinished(() => press.close());
	return press;
}

function twin(headline: string): Twin {
	return {
		fields: { headline, byline: 'By Ana Diaz', licence: undefined },
		head: [headline, 'By Ana Diaz'],
		html: `<p>${headline} has <em>a</em> <a href="https://example.org/">link</a>.</p>`,
	};
}
