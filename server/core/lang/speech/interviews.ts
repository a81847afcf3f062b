import type { LocalSpan } from '../../model/paragraph.ts';
import type { SpeechParagraph, Statement } from '../pack/speech.ts';
import { statementOf } from './statement.ts';

/** `Antwort: …`, `A: …`: said by whoever is interviewed, whom the line does not name. */
export const answerOf = (from: number, to: number): Statement =>
	statementOf({ type: 'Direct', spans: [{ from, to }], continues: 'answer' });

/** How far behind `im Interview mit` the name may stand: past an office, not in the next sentence. In UTF-16 units. */
const REACH = 60;

/** The name of whoever is interviewed, by the words that stand before it: `im Interview mit Anna Beck`. */
export function askedIn({ facts: { text }, names }: SpeechParagraph, before: RegExp): LocalSpan | undefined {
	if (names.length === 0) return undefined;
	const match = before.exec(text);
	if (match === null) return undefined;
	const end = match.index + match[0].length;
	const name = names.find(({ from }) => end <= from);
	return name === undefined || REACH < name.from - end || /[.!?]\s/u.test(text.slice(end, name.from))
		? undefined
		: name;
}
