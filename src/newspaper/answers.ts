import type { BodyContext } from '../body/context.ts';
import { digestOf } from '../digest.ts';

/** A question that a text asked of the rest of the newspaper, and what the answer was. */
export type Answer = readonly [question: Question, about: readonly string[], digest: string];

type Question = 'follow' | 'place' | 'story' | 'titled' | 'picture';

/** The same context, which notes whatever it is asked. */
export function noting(context: BodyContext, answers: Answer[]): BodyContext {
	const note =
		<Given extends readonly string[], Result>(
			question: Question,
			answer: (...about: Given) => Result,
		) =>
		(...about: Given): Result => {
			const found = answer(...about);
			answers.push([question, about, digestOf(found)]);
			return found;
		};
	return {
		...context,
		follow: note('follow', context.follow),
		place: note('place', context.place),
		story: note('story', context.story),
		titled: note('titled', context.titled),
		picture: note('picture', context.picture),
	};
}

/** Whether everything that a text asked would be answered as it was. */
export function answersAre(answers: readonly Answer[], context: BodyContext): boolean {
	return answers.every(([question, about, digest]) => {
		const answer = context[question] as (...about: readonly string[]) => unknown;
		return digestOf(answer(...about)) === digest;
	});
}
