import type { SpeechParagraph, Statement } from '../../pack/speech.ts';
import { answerOf } from '../../speech/interviews.ts';
import { statementOf } from '../../speech/statement.ts';
import { labels } from './word-lists.ts';

/** `BECK: I never saw it.`: a turn of an interview or a transcript, set in marks or not. */
export function readTurn({ facts }: SpeechParagraph): Statement | undefined {
	const { text } = facts;
	const answer = ANSWER.exec(text)?.[0].length;
	if (answer !== undefined && !text.trimEnd().endsWith('?')) return answerOf(answer, text.trimEnd().length);
	const match = TURN.exec(text);
	const [head = '', name = ''] = match ?? [];
	if (match === null || labels.has(name.toLowerCase())) return undefined;
	// `LONDON: The bridge is closed` is no turn: people speak of themselves, to somebody, or ask.
	const said = text.slice(head.length);
	if (!PERSONAL.test(said)) return undefined;
	const from = text.indexOf(name);
	return statementOf({
		type: 'Direct',
		spans: [{ from: head.length, to: head.length + said.trimEnd().length }],
		speaker: [{ from, to: from + name.length }],
		basis: 'colon-before',
	});
}

/** `A: …`, `Answer: …`. */
const ANSWER = /^(?:A|Answer): +(?=[\p{L}\p{N}])/u;

/** What stands before the name of whoever is interviewed. */
export const ASKING = /[Ii]nterview with |(?:spoke|talked|sat down) (?:to|with) |[Qq]uestions for |Q&A with /u;

const TURN = /^["“]?(\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'-]{2,}){0,3}): +(?=[\p{L}\p{N}])/u;
const PERSONAL = /\b(?:I|we|my|our|you|your)\b|\?/u;
