import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { all, readXml, texts } from '../feed/reading.ts';
import { listFiles } from '../../src/intake/list-files.ts';
import { complaintOf, jsonFeed } from './schemas.ts';

/** What of a story every format of a feed says. */
interface Entry {
	readonly id: string;
	readonly published: string;
	readonly updated: string;
	/** Address and bytes of the picture that goes with it. */
	readonly enclosure?: readonly [string, number] | undefined;
}

/**
 * Holds every feed of a built site against its schema and the others, and every file it encloses
 * against the disk.
 * @returns a sentence for each fault
 */
export async function findFeedFaults(site: string): Promise<string[]> {
	const faults: string[] = [];
	const files = listFiles(site);
	for (const file of files.filter((name) => name.endsWith('atom.xml'))) {
		const folder = file.slice(0, -'atom.xml'.length);
		const read = (name: string): Promise<string> => readFile(join(site, folder + name), 'utf8');
		const [atom, rss, json] = [
			await read('atom.xml'),
			await read('rss.xml'),
			await read('feed.json'),
		];
		const complaints = [complaintOf('atom', atom), complaintOf('rss', rss), complain(json)];
		const entries = readAtom(atom);
		faults.push(
			...complaints.flatMap((complaint) => complaint ?? []).map((it) => `${file}: ${it}`),
		);
		for (const other of [readRss(rss), readJson(json)])
			if (JSON.stringify(other) !== JSON.stringify(entries))
				faults.push(`${file}: its formats differ in ids, dates or pictures`);
		faults.push(...(await findEntryFaults(entries, site)).map((fault) => `${file}: ${fault}`));
	}
	return faults;
}

function complain(json: string): string | undefined {
	return jsonFeed.safeParse(JSON.parse(json)).error?.message;
}

async function findEntryFaults(entries: readonly Entry[], site: string): Promise<string[]> {
	const faults: string[] = [];
	const seen = new Set<string>();
	for (const { id, published, updated, enclosure } of entries) {
		if (seen.has(id)) faults.push(`${id} stands there twice`);
		seen.add(id);
		if (published > updated) faults.push(`${id} was updated before it was published`);
		if (!enclosure) continue;
		const [address, bytes] = enclosure;
		const { size } = await stat(join(site, new URL(address).pathname));
		if (size !== bytes) faults.push(`${address} has ${size} bytes, not ${bytes}`);
	}
	return faults;
}

function readAtom(xml: string): Entry[] {
	return all(readXml(xml), 'entry').map((entry) => {
		const links = all(entry, 'link').map(({ attributes }) => attributes);
		const picture = links.find(({ rel }) => rel === 'enclosure');
		if (links.filter(({ rel }) => rel === 'alternate').length !== 1)
			throw new Error('An entry leads to one page.');
		return entryOf(
			[texts(entry, 'id'), texts(entry, 'published'), texts(entry, 'updated')],
			picture && [String(picture.href), Number(picture.length)],
		);
	});
}

function readRss(xml: string): Entry[] {
	return all(readXml(xml), 'item').map((item) => {
		const [picture] = all(item, 'enclosure').map(({ attributes }) => attributes);
		return entryOf(
			[texts(item, 'guid'), texts(item, 'pubDate'), texts(item, 'atom:updated')],
			picture && [String(picture.url), Number(picture.length)],
		);
	});
}

function readJson(json: string): Entry[] {
	return jsonFeed.parse(JSON.parse(json)).items.map(({ id, attachments, ...item }) => {
		const [picture] = attachments ?? [];
		return entryOf(
			[[id], [item.date_published], [item.date_modified]],
			picture && [picture.url, picture.size_in_bytes],
		);
	});
}

function entryOf(found: readonly (readonly string[])[], enclosure: Entry['enclosure']): Entry {
	const [id = '', published = '', updated = ''] = found.map(([text = '']) => text);
	const instant = (time: string): string => new Date(time).toISOString();
	return { id, published: instant(published), updated: instant(updated), enclosure };
}
