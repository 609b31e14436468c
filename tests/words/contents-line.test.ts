import { expect, test } from 'vitest';
import { contentsLine } from '../../src/words/contents-line.ts';

const long = 'x'.repeat(100);

test.each<[string, readonly string[], string | undefined]>([
	['joins the names of a list', ['One', 'Two'], 'One · Two'],
	['leaves out a name that would not fit whole, and all after it', [long, long, 'Two'], long],
	['keeps the first name however long it is', [long + long], long + long],
	['says nothing of an empty list', [], undefined],
])('%s', (_, names, line) => {
	expect(contentsLine(names)).toBe(line);
});
