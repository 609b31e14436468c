import type { Article, Picture } from '../article/article.ts';
import { decoded, fileNameOf, folderOf, resolvePath } from '../article/paths.ts';
import type { Directory } from '../article/directory.ts';
import type { Registries } from '../article/registries.ts';
import { suggest } from '../article/suggest.ts';
import type { BodyContext, Destination, StoryLink } from '../body/context.ts';
import type { Measured } from '../pictures/pictures.ts';
import type { Folder } from '../intake/read-folder.ts';
import type { Crops, Published } from '../pictures/renditions.ts';
import type { Morgue } from '../morgue/morgue.ts';
import { directionOf, inLanguage } from '../words/direction.ts';
import { wordsFor } from '../words/words-for.ts';

/** What stands around a text while it is set. */
export interface Surroundings {
	readonly folder: Folder;
	readonly registries: Registries;
	readonly pictures: ReadonlyMap<string, Measured>;
	readonly directory: Directory;
	readonly follow: (path: string) => Destination;
	/** The articles that have a page in this edition, by id. */
	readonly shown: ReadonlyMap<string, Article>;
	/** The id on one of our pages that a fragment means, as seen from a text. */
	readonly place: (from: string, address: string, fragment: string) => string | undefined;
	/** Notes a picture that a page shows, by its path. */
	readonly show: (path: string) => void;
	/** What earlier builds worked out; none where nothing is kept. */
	readonly morgue?: Morgue | undefined;
	/** What cards show of a picture: the part around a point. */
	readonly crop: (picture: Published, focal?: Picture['focal']) => Crops;
}

/** What the links, related stories and pictures of one text lead to, for a text that stands in `folder`. */
export function bodyContext(
	{ folder: here, lang, address, image }: Pick<Article, 'folder' | 'lang' | 'address' | 'image'>,
	around: Surroundings,
): BodyContext {
	const { folder, registries, directory } = around;
	const words = wordsFor(registries.site.language);
	return {
		lang,
		direction: directionOf(lang),
		ours: inLanguage(words.language, lang),
		address,
		pictured: image !== undefined,
		origin: new URL(registries.site.url).origin,
		words,
		follow: (path) =>
			around.follow(
				path.startsWith('/') ? path : `${folder.name}/${resolvePath(here, decoded(path)) ?? path}`,
			),
		place: (target, fragment) => around.place(address, target, fragment),
		story: (name) => {
			const found = directory.find(name);
			if (!found) return { complaint: directory.explain(name) };
			const story = around.shown.get(found.id);
			return story && storyLink(story);
		},
		titled: (title) => directory.titled(title),
		picture: (src) => findPicture(decoded(src), here, around),
	};
}

/** A picture by the path that an editor wrote in a file of `folder`. */
export function findPicture(
	src: string,
	folder: string,
	{ pictures, show }: Surroundings,
): Measured {
	const path = resolvePath(folder, src);
	const found = path === undefined ? undefined : pictures.get(path);
	if (path !== undefined && found) {
		if ('width' in found) show(path);
		return found;
	}
	const beside = [...pictures.keys()].filter((one) => folderOf(one) === folder).map(fileNameOf);
	return { complaint: `"${src}" is not a picture file beside it. ${suggest(src, beside)}` };
}

function storyLink({ id, address, headline, lang, sources }: Article): StoryLink {
	return { id, address, headline, lang, source: sources[0]?.name };
}
