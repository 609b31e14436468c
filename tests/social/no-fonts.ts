import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A configuration that knows the fonts of some folders alone. How letters are fitted to pixels is the
 * machine's to say: here it is what Debian says.
 */
export function fontsOf(...folders: readonly string[]): string {
	const file = join(mkdtempSync(join(tmpdir(), 'broadsheet-fonts-')), 'fonts.conf');
	const known = folders.map((folder) => `<dir>${folder}</dir>`).join('');
	const fitting =
		'<match target="pattern"><edit name="hintstyle"><const>hintslight</const></edit></match>';
	writeFileSync(
		file,
		`<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${known}${fitting}</fontconfig>\n`,
	);
	return file;
}

// A test that imports this runs as on a machine without fonts: what it sees came with the project.
process.env.FONTCONFIG_FILE = fontsOf();
