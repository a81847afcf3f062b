/** An object that stands for a word wherever it is met, and keeps what was thought of it. */
export interface Keeper {
	/** Written and read by `rememberOn` alone. */
	readonly answers: unknown[];
}

/**
 * Remembers on the object itself what `read` says of it: for what is asked of nearly every word of a text, where finding
 * the word in a map of thousands costs more than the question. `read` must be pure, and its answers must not be changed.
 * Questions are put once and for all (of a module, of a language), never of a document or a style book: each one takes
 * a place on every object.
 */
export function rememberOn<Of extends Keeper, Answer>(read: (of: Of) => Answer): (of: Of) => Answer {
	const own = nQuestions;
	nQuestions += 1;
	return (of) => {
		const last = of.answers[own];
		if (last !== undefined) return (last === NOTHING ? undefined : last) as Answer;
		const answer = read(of);
		of.answers[own] = answer === undefined ? NOTHING : answer;
		return answer;
	};
}

let nQuestions = 0;

/** Room for all answers, so that the arrays of all keepers are of one kind, which engines read faster. */
export const noAnswers = (): unknown[] => new Array(nQuestions).fill(undefined);

/** Stands for `undefined`, which cannot be told from a question never asked. */
const NOTHING = Symbol('nothing');
