import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';

/** One page of every kind, of the demo edition. */
export const kinds = [
	['the front page', '/'],
	['an article', '/2025/11/sheinbaum-rules-out-us-action-on-mexican-soil/'],
	['an article in Arabic', '/2023/02/zilzalan-fi-yawm-wahid/'],
	['an article with tables and footnotes', '/2024/08/the-ai-act-enters-into-force/'],
	['a part of a storyline in two languages', '/2024/12/notre-dame-opens-its-doors/'],
	['a section', '/science/'],
	['a topic', '/topics/mexico/'],
	['an author', '/authors/tomas-okafor/'],
	['a source', '/sources/nasa/'],
	['a storyline', '/storylines/webb-telescope/'],
	['a year', '/2025/'],
	['a month', '/2025/11/'],
	['the archive', '/archive/'],
	['the topics', '/topics/'],
	['the feeds', '/feeds/'],
	['the search', '/search/'],
	['the corrections', '/corrections/'],
	['what the paper promises', '/about/'],
	['an address that is not there', '/no/such/page/'],
] as const;

export interface Visit {
	readonly page: Page;
	/** Address of the site that is visited. */
	readonly origin: string;
	/** What the console of the page said, but for pages that are not there. */
	readonly complaints: readonly string[];
	/** Every host that the page asked for something. */
	readonly hosts: ReadonlySet<string>;
}

/** Goes to a page of one site, in a window of its own. */
export type Visitor = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

/** Serves one of the built sites and starts a browser for the tests of a file. */
export function useBrowser(site: 'demo' | 'arabic' | 'fixture' = 'demo'): Visitor {
	let browser: Browser;
	let server: Server;
	let origin: string;
	beforeAll(async () => {
		browser = await launchBrowser();
		({ server, address: origin } = await serve(inject(site), 0));
	});
	afterAll(async () => {
		await browser.close();
		server.close();
	});
	return async (path, options = {}) => {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 900 },
			...options,
		});
		const page = await context.newPage();
		const complaints: string[] = [];
		const hosts = new Set<string>();
		page.on('console', (message) => {
			const isComplaint = ['error', 'warning'].includes(message.type());
			if (isComplaint && !message.text().includes('404')) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => hosts.add(new URL(request.url()).origin));
		await page.goto(origin + path, { waitUntil: 'load' });
		return { page, origin, complaints, hosts };
	};
}

/** A page to visit, of one of the built sites. */
interface Stop {
	readonly name: string;
	readonly path: string;
	readonly visit: Visitor;
	/** In which the page around the article is written. */
	readonly direction: 'ltr' | 'rtl';
}

/** Every kind of page in both directions, and those that the fixture newspaper alone has. */
export function useEveryPage(): Stop[] {
	const [ours, arabic, fixture] = [useBrowser('demo'), useBrowser('arabic'), useBrowser('fixture')];
	const toRight = { visit: ours, direction: 'ltr' } as const;
	const toLeft = { visit: arabic, direction: 'rtl' } as const;
	const rare = { visit: fixture, direction: 'ltr' } as const;
	return [
		...kinds.map(([name, path]) => ({ name, path, ...toRight })),
		...kinds.map(([name, path]) => ({ name: `${name}, from right to left`, path, ...toLeft })),
		{ name: 'a long list', path: '/world/', ...rare },
		{ name: 'a numbered page', path: '/world/page/2/', ...rare },
		{ name: 'an article with all that there is', path: '/2025/11/lead-story/', ...rare },
		{ name: 'an article that was withdrawn', path: '/2025/11/withdrawn/', ...rare },
	];
}
