import { resolve } from 'node:path';

/** All folders in which something of earlier builds may lie. */
export function workFolders(): ReadonlySet<string> {
	return new Set([cacheFolder('.'), projectFolder('.')]);
}

/**
 * A folder of what must lie in the project: compiled templates find their packages from where they lie.
 * @param name of the kind of work that it holds
 */
export function projectFolder(name: string): string {
	return resolve('.broadsheet', name);
}

/**
 * A folder of what earlier builds made and later ones may take. All of them lie in `.broadsheet/`, or
 * in the folder that the variable `BROADSHEET_CACHE` names; any may be deleted at any time.
 * @param name of the kind of work that it holds
 */
export function cacheFolder(name: string): string {
	const { BROADSHEET_CACHE: given } = process.env;
	return resolve(given === undefined || given === '' ? '.broadsheet' : given, name);
}
