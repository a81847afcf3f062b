import type { Turn } from '../../lang/pack/speech.ts';
import type { ParagraphSpeech } from './read-statements.ts';

/** So many questions make an interview, and so many of them have to speak to somebody. */
const QUESTIONS = 3;
const ADDRESSES = 2;

/**
 * The answers of an interview without labels: paragraphs behind a question, up to the next one. In some of them somebody
 * has to speak of himself, or the questions are those of a guide (`Was kostet der Pass?`). Behind the last question one
 * paragraph counts, since words about the one who was asked may follow. What is told to them is no answer.
 */
export function findAnswers(read: readonly ParagraphSpeech[]): ReadonlySet<ParagraphSpeech> {
	const counts = { question: 0, address: 0, told: 0, own: 0, plain: 0 };
	const last = read.findLastIndex(({ turn }) => isAsking(turn));
	const answers = new Set<ParagraphSpeech>();
	let isBehindQuestion = false;
	for (const [index, one] of read.slice(0, last + 2).entries()) {
		const { turn } = one;
		isBehindQuestion = turn !== undefined && (isBehindQuestion || isAsking(turn));
		if (turn === undefined || !isBehindQuestion) continue;
		counts[turn.kind] += 1;
		if (!isAsking(turn) && turn.kind !== 'told' && index !== 0) answers.add(one);
	}
	const nAddresses = counts.address === 0 ? 0 : counts.address + counts.told;
	const isInterview = QUESTIONS <= counts.question + counts.address && ADDRESSES <= nAddresses;
	return isInterview && 1 < counts.own && answers.size <= 3 * counts.own ? answers : new Set();
}

const isAsking = (turn: Turn | undefined): boolean => turn?.kind === 'question' || turn?.kind === 'address';
