interface TextInfo {
	readonly direction: 'ltr' | 'rtl';
}
interface LocaleWithTextInfo extends Intl.Locale {
	getTextInfo(): TextInfo;
}

const known = new Map<string, TextInfo['direction']>();

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	const found = known.get(language);
	if (found !== undefined) return found;
	const { direction } = (new Intl.Locale(language) as LocaleWithTextInfo).getTextInfo();
	known.set(language, direction);
	return direction;
}

/** The attributes of an element whose language may differ from the one around it. */
export function inLanguage(
	language: string,
	around: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (language === around) return {};
	return directionOf(language) === directionOf(around)
		? { lang: language }
		: { lang: language, dir: directionOf(language) };
}
