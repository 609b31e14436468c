import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules of which the outcome depends on colours. */
export const ofColour = ['color-contrast-enhanced', 'link-in-text-block'];

/** Rules of which the outcome depends on where things stand, and on what has room. */
export const ofLayout = ['scrollable-region-focusable', 'target-size'];

/**
 * Asks axe for everything that breaks WCAG 2.2, or its advice, on a page.
 * @param rules to ask for; without them all, but for the contrast of AA: every text is held to that of AAA
 * @returns a line for each element
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
	// A page here has no frames: without looking for them axe takes half the time.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (rules) axe.withRules(rules);
	else axe.withTags([...standards, 'best-practice']).disableRules('color-contrast');
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
