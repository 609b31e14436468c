import { join } from 'node:path';
import { cacheFolder } from '../cache.ts';
import { digestOf } from '../digest.ts';
import { Morgue } from './morgue.ts';

/**
 * Opens what earlier builds worked out of a content folder.
 * @param code digest of the code: what another one kept is not believed
 */
export function openMorgue(content: string, code: string): Morgue {
	return new Morgue(join(cacheFolder('morgue'), digestOf(content)), code);
}
