import type { Problem } from '../article/problem.ts';
import { parseYaml } from '../article/yaml.ts';
import { bodyContext } from './body-context.ts';
import type { Surroundings } from './body-context.ts';
import { toSafeHtml } from '../body/press.ts';
import type { SafeHtml } from '../body/press.ts';
import { setBody } from '../body/set-body.ts';

/** One thing the paper promises: its own words, or an address where they stand. */
export interface Policy {
	readonly id: string;
	readonly title: string;
	readonly html: SafeHtml;
	readonly link?: string | undefined;
}

/** Sets the policies of `site.yaml` for the page that prints them. */
export function setPolicies(around: Surroundings): { policies: Policy[]; problems: Problem[] } {
	const { registries, folder } = around;
	const { policies, language } = registries.site;
	const problems: Problem[] = [];
	const file = folder.registries.get('site.yaml');
	const set = Object.entries(policies).map(([id, text]): Policy => {
		const title = inWords(id);
		if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text))
			return { id, title, html: nothing, link: new URL(text).href };
		const place = (): { line: number; column: number } =>
			parseYaml(file?.text ?? '', 1).placeOf(['policies', id]);
		const body = setBody(
			text,
			bodyContext({ folder: '', lang: language, address: '/about/' }, around),
			(severity, kind, _, message) => {
				problems.push({
					severity,
					kind,
					file: file?.file ?? 'site.yaml',
					...place(),
					field: `policies.${id}`,
					message,
				});
			},
		);
		return { id, title, html: (body.start + body.rest) as SafeHtml };
	});
	return { policies: set, problems };
}

const nothing = toSafeHtml({ type: 'root', children: [], data: { safe: true } });

/** `actionableFeedback` → `Actionable feedback`. */
function inWords(id: string): string {
	const spaced = id
		.replace(/[-_]+/g, ' ')
		.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
		.toLowerCase();
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
