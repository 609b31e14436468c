import { find } from './find.ts';
import type { Findings } from './find.ts';
import { watchKeys } from './keys.ts';
import { fieldOf, newest, page, words, years } from './page.ts';
import { everyYear, fillForm, readForm, readQuestion } from './question.ts';
import type { Question } from './question.ts';
import { pageSize, printResults, showNothing, showResults } from './results.ts';

/** Milliseconds without a key before the index is asked. */
const pause = 200;

let waiting: ReturnType<typeof setTimeout> | undefined;
let turn = 0;
/** Whether the address is a step of the history of its own, to which Back leads. */
let isStep = false;

const { title } = document;
const { form, field, list, more, older, status } = page;
form.addEventListener('input', ({ target }) => {
	clearTimeout(waiting);
	// While words are written they are one step of the history; each choice is one of its own.
	if (target === field) waiting = setTimeout(() => void ask(), pause);
	else void askAnew();
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	void askAnew();
	// Where the keyboard covers half of the page, what was found is under it.
	if (matchMedia('(pointer: coarse)').matches) field.blur();
});
more.addEventListener('click', () => void showMore());
older.addEventListener('click', () => {
	fieldOf('year').value = everyYear;
	void askAnew();
	field.focus();
});
addEventListener('popstate', () => void answerAddress());
addEventListener('pagehide', () => {
	history.replaceState({ ...stateOf(history), top: scrollY }, '');
});
watchKeys(field, list, () => void askAnew());
const { top } = stateOf(history);
void answerAddress().then(() => {
	if (top !== undefined) scrollTo({ top, behavior: 'instant' });
});

/** Answers what the form asks, and makes it a step. */
function askAnew(): Promise<boolean> {
	isStep = true;
	const answered = ask();
	isStep = true;
	return answered;
}

/** Answers what the form asks, under an address that asks the same. */
function ask(): Promise<boolean> {
	clearTimeout(waiting);
	const asked = readForm(form);
	const address = location.pathname + (asked.size === 0 ? '' : `?${String(asked)}`);
	if (address !== location.pathname + location.search) {
		history[isStep ? 'pushState' : 'replaceState'](null, '', address);
		isStep = false;
	}
	return answer(readQuestion(asked), pageSize);
}

function answerAddress(): Promise<boolean> {
	fillForm(form, new URLSearchParams(location.search));
	isStep = location.search !== '';
	return answer(readQuestion(readForm(form)), stateOf(history).shown ?? pageSize);
}

/** Shows the next results under those that stand there, which are found again: nothing of it is loaded twice. */
async function showMore(): Promise<void> {
	const place = list.childElementCount;
	const shown = place + pageSize;
	if (!(await answer(readQuestion(readForm(form)), shown, 'more'))) return;
	history.replaceState({ shown } satisfies State, '');
	list.children[place]?.querySelector('a')?.focus();
}

/**
 * @param most results that are shown
 * @param step whether the results stand there already, and only more of them are wanted
 * @returns whether they are shown: the reader may have gone on to another question
 */
async function answer(question: Question, most: number, step?: 'more'): Promise<boolean> {
	const mine = ++turn;
	document.title = titleOf(question.words);
	if (question.words === '' || years.length === 0) {
		showNothing(question.words === '' ? '' : words.none);
		return false;
	}
	status.textContent = words.busy;
	try {
		const { findings, searched } = await look(question);
		const entries = await printResults(findings, question, most);
		if (mine !== turn) return false;
		if (!step) list.replaceChildren();
		showResults(findings, entries);
		older.hidden = searched.length === years.length || question.chosen.year !== undefined;
		return true;
	} catch (error) {
		console.error(error);
		if (mine !== turn) return false;
		if (step) status.textContent = words.failed;
		else showNothing(words.failed);
		return false;
	}
}

function titleOf(asked: string): string {
	return asked === '' ? title : `${asked} · ${title}`;
}

/** What an entry of the history keeps for the reader who comes back to it. */
interface State {
	/** Results that were shown. */
	readonly shown?: number;
	/** Pixels from the top of the page. */
	readonly top?: number;
}

function stateOf({ state }: History): State {
	return (state ?? {}) as State;
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
