import { find } from './find.ts';
import type { Findings } from './find.ts';
import { watchKeys } from './keys.ts';
import { fieldOf, newest, page, words, years } from './page.ts';
import { everyYear, fillForm, readForm, readQuestion } from './question.ts';
import type { Question } from './question.ts';
import { showFindings, showNothing } from './results.ts';

/** Milliseconds without a key before the index is asked. */
const pause = 200;

let waiting: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

const { form, field, list, older, status } = page;
form.addEventListener('input', ({ target }) => {
	clearTimeout(waiting);
	// While words are written they are one step of the history; each choice is one of its own.
	if (target === field) waiting = setTimeout(() => void ask('replaceState'), pause);
	else void ask('pushState');
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	void ask('pushState');
});
older.addEventListener('click', () => {
	fieldOf('year').value = everyYear;
	void ask('pushState');
	field.focus();
});
addEventListener('popstate', () => void answerAddress());
watchKeys(field, list, () => void ask('pushState'));
void answerAddress();

/** Answers what the form asks, under an address that asks the same. */
function ask(step: 'pushState' | 'replaceState'): Promise<void> {
	clearTimeout(waiting);
	const asked = readForm(form);
	const address = location.pathname + (asked.size === 0 ? '' : `?${String(asked)}`);
	if (address !== location.pathname + location.search) history[step](null, '', address);
	return answer(readQuestion(asked));
}

function answerAddress(): Promise<void> {
	const asked = new URLSearchParams(location.search);
	fillForm(form, asked);
	return answer(readQuestion(asked));
}

async function answer(question: Question): Promise<void> {
	const mine = ++turn;
	if (question.words === '') {
		showNothing('');
		return;
	}
	status.textContent = words.busy;
	try {
		const { findings, searched } = await look(question);
		// The reader may have gone on to another question.
		if (mine !== turn) return;
		older.hidden = searched.length === years.length || question.chosen.year !== undefined;
		await showFindings(findings, () => mine === turn);
	} catch (error) {
		console.error(error);
		if (mine === turn) showNothing(words.failed);
	}
}

/** Looks in the year that was chosen, or in the newest ones, and in all where nothing is found in those. */
async function look(question: Question): Promise<Look> {
	const { chosen, everywhere } = question;
	const first = chosen.year === undefined ? (everywhere ? years : newest) : [chosen.year];
	const findings = await find(question, first);
	if (findings.count > 0 || chosen.year !== undefined) return { findings, searched: first };
	return { findings: await find(question, years), searched: years };
}

interface Look {
	readonly findings: Findings;
	readonly searched: readonly string[];
}
