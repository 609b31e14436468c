import type { NewsMediaOrganization } from 'schema-dts';
import type { Policy } from '../newspaper/set-policies.ts';
import type { Press } from './press.ts';

/** What schema.org calls the promises of a news organisation, by the names editors give them. */
const policyNames = {
	actionableFeedback: 'actionableFeedbackPolicy',
	corrections: 'correctionsPolicy',
	diversity: 'diversityPolicy',
	diversityStaffing: 'diversityStaffingReport',
	ethics: 'ethicsPolicy',
	factChecking: 'verificationFactCheckingPolicy',
	masthead: 'masthead',
	mission: 'missionCoveragePrioritiesPolicy',
	noBylines: 'noBylinesPolicy',
	ownership: 'ownershipFundingInfo',
	principles: 'publishingPrinciples',
	unnamedSources: 'unnamedSourcesPolicy',
} as const satisfies Record<string, keyof Exclude<NewsMediaOrganization, string>>;

/** The newspaper itself, with the addresses of what it promises. */
export function describePublisher({ origin, site, policies }: Press): NewsMediaOrganization {
	return {
		'@type': 'NewsMediaOrganization',
		'@id': `${origin}/#publisher`,
		name: site.title,
		url: `${origin}/`,
		slogan: site.tagline,
		...Object.fromEntries(policies.flatMap((policy) => namePolicy(policy, origin))),
	};
}

function namePolicy({ id, link }: Policy, origin: string): [string, string][] {
	const name = id in policyNames ? policyNames[id as keyof typeof policyNames] : undefined;
	return name === undefined ? [] : [[name, link ?? `${origin}/about/#${id}`]];
}
