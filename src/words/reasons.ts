import type { Reason } from '../desk/lists.ts';
import type { Grammar } from './grammar.ts';

/** What a card says of its choice, by the kind of the reason; `{what}` stands for what is shared. */
type Reasons = Readonly<Record<Reason['kind'], string>>;

/** Says in the words of a language why an article is in a list. */
export function saysWhy(
	{ list }: Pick<Grammar, 'list'>,
	reasons: Reasons,
): (reason: Reason) => string {
	// As a function: a name may hold a "$&", which a replacement text would read as an order.
	return (reason) => reasons[reason.kind].replace('{what}', () => whatIsShared(reason, list));
}

function whatIsShared(reason: Reason, list: Grammar['list']): string {
	if ('name' in reason) return reason.name;
	return 'terms' in reason ? list(reason.terms) : '';
}
