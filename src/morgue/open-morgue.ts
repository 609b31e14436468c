import { join } from 'node:path';
import { digestCode } from '../bundle/digest-code.ts';
import { cacheFolder } from '../cache.ts';
import { digestOf } from '../digest.ts';
import { Morgue } from './morgue.ts';

/** Opens what earlier builds worked out of a content folder. */
export async function openMorgue(content: string): Promise<Morgue> {
	return new Morgue(join(cacheFolder('morgue'), digestOf(content)), await digestCode());
}
