/**
 * Where a relative path of an editor's file leads inside the content folder.
 * @param folder folder of the file, from the content folder: `articles/2025/11`
 * @returns undefined when it is absolute, has a scheme, or leaves the content folder
 */
export function resolvePath(folder: string, written: string): string | undefined {
	if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(written) || /[\\\0]/.test(written)) return undefined;
	const steps = folder === '' ? [] : folder.split('/');
	for (const step of written.split('/')) {
		if (step === '' || step === '.') continue;
		if (step !== '..') steps.push(step);
		else if (steps.pop() === undefined) return undefined;
	}
	return steps.join('/').normalize('NFC');
}

export function folderOf(path: string): string {
	return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

export function fileNameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** Without percent signs; as it is written where they mean nothing. */
export function decoded(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}

/** Whether a file is a picture that can be published, by the ending of its name. */
export function isPicture(path: string): boolean {
	return /\.(?:jpe?g|png|webp|gif|svg|avif|tiff?)$/i.test(path);
}
