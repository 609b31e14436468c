import { resolve } from 'node:path';

/** Where what earlier builds made may lie: compiled templates are always in the project. */
export function workFolders(): ReadonlySet<string> {
	return new Set([cacheFolder('.'), resolve('.broadsheet')]);
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
