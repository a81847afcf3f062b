import type { LocalSpan } from '../../../model/paragraph.ts';
import type { Statement } from '../../pack/speech.ts';
import { allRoles } from './role-words.ts';
import type { Frame, Unit } from './units.ts';

/** What the sentence right before a quotation said, and what it was about. */
export interface SentenceBefore {
	readonly own: readonly Statement[];
	readonly topic: LocalSpan | undefined;
	readonly frame: Frame;
}

/** `Her visit, she says, was short. “I saw nothing.”` goes on with her; `He shook his head. “Never.”` is likely his. */
export function continueSentence(direct: Statement, before: SentenceBefore | undefined): Statement {
	if (before === undefined) return direct;
	const said = before.own.findLast(({ speaker }) => speaker.length !== 0);
	if (said !== undefined) return { ...direct, speaker: said.speaker, basis: 'continued-quote', continues: undefined };
	const { topic, frame } = before;
	if (topic === undefined || !isSomebody(topic, frame)) return { ...direct, continues: undefined };
	return { ...direct, speaker: [topic], basis: 'previous-sentence', continues: undefined, sure: false };
}

/** A pronoun, a name, or a phrase whose noun is a person; `The hall grew loud.` is about nobody. */
export function isSomebody(topic: LocalSpan, { units }: Frame): boolean {
	const own = units.filter(({ from, to }) => topic.from <= from && to <= topic.to);
	const [first] = own;
	if (first === undefined) return false;
	if (own.length === 1 && /^(?:he|she|they)$/u.test(first.lower)) return true;
	const isName = own.every((unit) => unit.isNominal || unit.text === '.');
	return isName || isPerson(own);
}

/** The noun of the phrase is a person. */
export const isPerson = (own: readonly Unit[]): boolean => own.some(({ lower }) => allRoles().has(lower));
