import type { Author, Site } from '../article/registries.ts';
import type { PictureFile } from '../body/context.ts';
import type { Policy } from '../newspaper/set-policies.ts';

/** What structured data says of the newspaper around an article. */
export interface Press {
	/** Origin without a final slash: `https://example.org`. */
	readonly origin: string;
	readonly site: Pick<Site, 'title' | 'tagline' | 'language' | 'timeZone'>;
	readonly policies: readonly Policy[];
	/** The authors' registry: an editor's own byline names people by their ids. */
	readonly authors: ReadonlyMap<string, Author>;
	/** The pictures of the authors, by id. */
	readonly portraits: ReadonlyMap<string, PictureFile>;
}
