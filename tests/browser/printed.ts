import type { Page } from 'playwright';
import { extractText } from 'unpdf';

/** The words on the sheets of a page that is really printed, and how many sheets they take. */
export async function readPrinted(page: Page): Promise<{ text: string; sheets: number }> {
	const pdf = await page.pdf({ format: 'A4' });
	const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
	return { text: text.replace(/\s+/g, ' '), sheets: totalPages };
}
