import type { Problem } from '../article/problem.ts';
import { parseYaml } from '../article/yaml.ts';
import { findPicture } from './body-context.ts';
import type { Surroundings } from './body-context.ts';
import type { PictureFile } from '../body/context.ts';

/** The pictures of the authors, by id: their pages show them. */
export type Portraits = ReadonlyMap<string, PictureFile>;

/** Finds the pictures of the authors, and says which are not there. */
export function setAuthors(around: Surroundings): { portraits: Portraits; problems: Problem[] } {
	const { registries, folder } = around;
	const file = folder.registries.get('authors.yaml');
	const portraits = new Map<string, PictureFile>();
	const problems: Problem[] = [];
	for (const [id, { picture }] of registries.authors) {
		if (picture === undefined) continue;
		const found = findPicture(picture, '', around);
		if ('width' in found) portraits.set(id, found);
		else
			problems.push({
				...parseYaml(file?.text ?? '', 1).placeOf([id, 'picture']),
				severity: 'error',
				kind: 'picture',
				file: file?.file ?? 'authors.yaml',
				field: `${id}.picture`,
				message: found.complaint,
			});
	}
	return { portraits, problems };
}
