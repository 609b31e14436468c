import type { Problem } from './article/problem.ts';
import { parseYaml } from './article/yaml.ts';
import { findPicture } from './body-context.ts';
import type { Surroundings } from './body-context.ts';

/** Checks the pictures of the authors; their pages show them. */
export function setAuthors(around: Surroundings): Problem[] {
	const { registries, folder } = around;
	const file = folder.registries.get('authors.yaml');
	return [...registries.authors].flatMap(([id, { picture }]): Problem[] => {
		const found = picture === undefined ? undefined : findPicture(picture, '', around);
		if (!found || 'width' in found) return [];
		const place = parseYaml(file?.text ?? '', 1).placeOf([id, 'picture']);
		return [
			{
				...place,
				severity: 'error',
				kind: 'picture',
				file: file?.file ?? 'authors.yaml',
				field: `${id}.picture`,
				message: found.complaint,
			},
		];
	});
}
