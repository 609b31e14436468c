import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium or Chrome: the variable `BROADSHEET_BROWSER` or `CHROME_PATH`, one that is
 * installed, on Debian as root its package, else Playwright's own download.
 * @returns path of the program
 * @throws Error that says what to do when none can be had
 */
function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
	const named = env.BROADSHEET_BROWSER ?? env.CHROME_PATH;
	if (named !== undefined) {
		if (existsSync(named)) return named;
		throw new Error(
			`BROADSHEET_BROWSER or CHROME_PATH is "${named}", where there is no file. Correct it or unset it.`,
		);
	}
	const found = installed(env) ?? debian(env) ?? playwright();
	if (found !== undefined) return found;
	throw new Error(
		'The tests need a Chrome or Chromium and found none. Install one, or run "npx playwright install chromium", or set BROADSHEET_BROWSER to the path of one.',
	);
}

function installed({ PATH = '' }: NodeJS.ProcessEnv): string | undefined {
	const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...places].find((path) => existsSync(path));
}

function debian(env: NodeJS.ProcessEnv): string | undefined {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
	console.log('No browser is installed: apt-get install chromium …');
	const options = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
	spawnSync('apt-get', ['update'], options);
	spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
	return installed(env);
}

function playwright(): string | undefined {
	const path = chromium.executablePath();
	if (existsSync(path)) return path;
	console.log('No browser is installed: npx playwright install chromium …');
	try {
		execFileSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
			stdio: 'ignore',
			timeout: 300_000,
		});
	} catch {
		return undefined;
	}
	return existsSync(path) ? path : undefined;
}

/**
 * Starts the browser without its own errands to other hosts; in a container its sandbox cannot start.
 * @param port where another tool may steer it too
 */
export function launchBrowser(port?: number): Promise<Browser> {
	return chromium.launch({
		executablePath: findBrowser(),
		args: [
			...(port === undefined ? [] : [`--remote-debugging-port=${String(port)}`]),
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}
