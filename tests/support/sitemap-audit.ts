import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXml, texts } from '../feed/reading.ts';
import { listFiles } from '../../src/intake/list-files.ts';
import { complaintOf } from './schemas.ts';

/**
 * Holds every sitemap of a built site against the schema, the index against the sitemaps, and what they
 * list against the pages.
 * @returns a sentence for each fault
 */
export async function findSitemapFaults(site: string, origin: string): Promise<string[]> {
	const faults: string[] = [];
	const files = listFiles(site).filter((name) => /^[^/]*sitemap[^/]*\.xml$/.test(name));
	const listed = new Map<string, string>();
	for (const file of files) {
		const xml = await readFile(join(site, file), 'utf8');
		const complaint = complaintOf('sitemap', xml);
		if (complaint !== undefined) faults.push(`${file}: ${complaint}`);
		const addresses = texts(readXml(xml), 'loc').map((address) => address.slice(origin.length));
		if (file === 'sitemap-index.xml') {
			const others = files.filter((name) => name !== file).map((name) => `/${name}`);
			if (addresses.toSorted().join() !== others.join())
				faults.push(`${file} names ${addresses.join()}, not ${others.join()}`);
			continue;
		}
		for (const address of addresses) {
			const page = await readFile(join(site, address, 'index.html'), 'utf8').catch(() => undefined);
			if (page === undefined) faults.push(`${file}: there is no page ${address}`);
			else if (page.includes('name="robots"')) faults.push(`${file}: ${address} must not be found`);
			// The news are listed by their months too.
			if (file === 'news-sitemap.xml') continue;
			if (listed.has(address)) faults.push(`${file}: ${address} is in ${listed.get(address)} too`);
			listed.set(address, file);
		}
	}
	return faults;
}
