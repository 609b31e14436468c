import type { TextFile } from '../article/manuscript.ts';
import type { Problem } from '../article/problem.ts';
import type { Site } from '../article/registries.ts';
import { parseYaml } from '../article/yaml.ts';
import { dictionaries, dictionaryOf } from './words-for.ts';

/** Warns of a paper in whose language the interface has no words. */
export function checkLanguage(
	{ language }: Pick<Site, 'language'>,
	settings: TextFile | undefined,
): Problem[] {
	if (!settings || dictionaryOf(language)) return [];
	const known = [...dictionaries.keys()].join(', ');
	return [
		{
			...parseYaml(settings.text, 1).placeOf(['language']),
			severity: 'warning',
			kind: 'no-dictionary',
			file: settings.file,
			field: 'language',
			message: `"${language}" has no dictionary, so the interface is in English. There is one for ${known}: take one of these, or add yours to src/words/.`,
		},
	];
}
