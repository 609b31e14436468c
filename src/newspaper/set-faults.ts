import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { Surroundings } from './body-context.ts';
import { plainInline } from '../body/press.ts';
import type { Body } from '../body/set-body.ts';
import { placeOf } from './place-of.ts';
import type { SetArticle } from './set-article.ts';

/** The picture of an article, as pages and cards show it. */
export function picturesOf(
	{ image }: Article,
	{ pictures, show, crop }: Surroundings,
): Pick<SetArticle, 'picture' | 'crops'> {
	const picture = image && pictures.get(image.path);
	if (!picture || !('width' in picture)) return {};
	show(image.path);
	return { picture, crops: crop(picture, image.focal) };
}

/** What only shows once the text is set. */
export function textFaults(
	article: Article,
	set: Pick<Body, 'start' | 'rest' | 'text'>,
	around: Surroundings,
): Problem[] {
	const { body, standfirst } = article;
	const faults: Problem[] = [];
	if (body.trim() === '' || (set.start + set.rest).trim() === '')
		faults.push({
			...at(article, ['body'], around),
			severity: 'error',
			kind: 'body-empty',
			message: 'is empty. Write the text under the front matter.',
		});
	if (standfirst !== undefined && set.text.split('\n').includes(plainInline(standfirst)))
		faults.push({
			...at(article, ['standfirst'], around),
			severity: 'warning',
			kind: 'standfirst-repeated',
			message: 'is also a paragraph of the text. Readers see it twice: reword one of them.',
		});
	return faults;
}

/** What only shows once the pictures are measured. */
export function pictureFaults(article: Article, around: Surroundings): Problem[] {
	const picture = article.image && around.pictures.get(article.image.path);
	if (!picture || !('complaint' in picture)) return [];
	const place = at(article, ['image', 'src'], around);
	return [{ ...place, severity: 'error', kind: 'picture', message: picture.complaint }];
}

function at(
	article: Article,
	path: readonly string[],
	{ folder }: Surroundings,
): Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
	return { file: article.file, ...placeOf(article, path, folder), field: path.join('.') };
}
