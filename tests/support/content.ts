import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder in which everything is fine. */
export const soundContent: Readonly<Record<string, string>> = {
	'site.yaml':
		'title: The Test\nurl: https://test.example\nlanguage: en\ntimeZone: Europe/Istanbul\n',
	'sections.yaml': 'us: US\nworld: World\n',
	'topics.yaml': 'mexico: Mexico\ntrade: Trade\n',
	'sources.yaml':
		'afp: { name: AFP, kind: wire, url: "https://afp.example/" }\nown: { name: The Test, kind: own }\n',
	'authors.yaml': 'ana: { name: Ana Diaz }\ntom: { name: Tom Reed }\n',
	'storylines.yaml': 'cartels: The cartels\n',
};

/** The text of an article file with four fields, and those given; undefined takes one out. */
export function articleFile(
	front: Readonly<Record<string, unknown>> = {},
	body = 'Some text.',
): string {
	const fields: Readonly<Record<string, unknown>> = {
		headline: 'A headline',
		section: 'us',
		published: '2025-11-04',
		source: 'afp',
		standfirst: 'Why it matters.',
		...front,
	};
	const lines = Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
	return `---\n${lines.join('')}---\n\n${body}\n`;
}

/** Articles enough for numbered pages, a day apart and so in several months. */
export function manyFiles(count: number): Record<string, string> {
	const files = Array.from({ length: count }, (_, n) => {
		const day = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
		const front = {
			headline: `Report number ${n}`,
			section: 'world',
			published: day,
			source: 'own',
			topics: ['trade'],
		};
		return [
			`articles/many/report-${n}.md`,
			articleFile(front, `Report ${n} about harvest and rain.`),
		] as const;
	});
	return Object.fromEntries(files);
}

/** Writes a content folder of its own for a test. @returns its path */
export async function writeContent(
	files: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
	for (const [name, content] of Object.entries({ ...soundContent, ...files })) {
		const path = join(folder, 'content', name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content);
	}
	return join(folder, 'content');
}
