import type { LocalSpan } from '../../../model/paragraph.ts';
import { wordSet } from '../../../text/words.ts';
import type { SpeechParagraph, Statement, Turn } from '../../pack/speech.ts';
import { answerOf } from '../../speech/interviews.ts';
import { statementOf } from '../../speech/statement.ts';
import { refer } from './refer.ts';
import type { Frame, Unit } from './units.ts';

/**
 * The answer of an interview, which is one quotation without marks: `Beck: Ich war dagegen. Wir haben kein Geld.`
 * Before the colon stands somebody, behind it somebody says `ich` or `wir`, and it is no question.
 * Wrong for an answer without a first person (`Beck: Nein, der Plan ist gut`), which stays the copy it looks like.
 */
export function readAnswer(paragraph: SpeechParagraph, frames: readonly Frame[]): Statement | undefined {
	const [first] = frames;
	const colon = first?.units.findIndex(({ text }) => text === ':') ?? -1;
	if (colon < 0) return undefined;
	const words = first?.units.slice(0, colon);
	const from = first?.units[colon + 1];
	const to = frames.at(-1)?.span.to;
	if (words === undefined || from === undefined || to === undefined || LONGEST_LABEL < words.length) return undefined;
	if (paragraph.facts.text.trimEnd().endsWith('?')) return undefined;
	if (isAnswer(words, frames) && from.kind !== 'quotation') return answerOf(from.from, to);
	if (!isSomebody(words, paragraph) || from.kind === 'quotation' || !frames.some(isOfFirstPerson)) return undefined;
	const label = { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
	return statementOf({
		type: 'Direct',
		spans: [{ from: from.from, to }],
		speaker: [label],
		basis: 'colon-before',
		frame: [{ from: label.from, to: from.from - 1 }],
	});
}

/** `Antwort: …`; a single `A:` may head a list, unless somebody speaks of himself. */
const isAnswer = ([label, more]: readonly Unit[], frames: readonly Frame[]): boolean =>
	more === undefined && (label?.text === 'Antwort' || (label?.text === 'A' && frames.some(isOfFirstPerson)));

/** What stands before the name of whoever is interviewed. */
export const ASKING = /(?:Interview|Gespräch) mit |Fragen an /u;

/** Words and stops: `Prof. A. Beck`. */
const LONGEST_LABEL = 6;

/** A name, initials (`AB`), or a word for somebody (`Trainer`); not `Wetter`, `Unser Rat`. */
function isSomebody(words: readonly Unit[], { facts, names }: SpeechParagraph): boolean {
	const [first] = words;
	const last = words.at(-1);
	if (first === undefined || last === undefined) return false;
	if (!words.every(({ isNominal, text }) => isNominal || text === '.')) return false;
	const isNamed = names.some(({ from, to }) => first.from <= from && to <= last.to);
	const isInitials = words.length === 1 && /^\p{Lu}{2,3}$/u.test(first.text);
	return isNamed || isInitials || refer(facts.text.slice(first.from, last.to), []).canSpeak;
}

const isOfFirstPerson = ({ units }: Frame): boolean => units.some(({ lower }) => FIRST_PERSON.has(lower));

const FIRST_PERSON = wordSet('ich wir mir mich uns');

/** `Frau Beck, wie kam es dazu?`: the name of whoever is asked. */
export function addressedIn({ facts: { text }, names }: SpeechParagraph): LocalSpan | undefined {
	const end = names.length === 0 ? undefined : ADDRESS.exec(text)?.[0].length;
	const name = names.find(({ from }) => from === end);
	return name !== undefined && text[name.to] === ',' ? name : undefined;
}

const ADDRESS = /^(?:Frau|Herr) (?:(?:Dr|Prof)\. |Professor(?:in)? )*/u;

/** The paragraph as a question or an answer without a label; undefined for one that has a label, opens with marks, or may be either. */
export function readTurn(
	{ facts: { text } }: SpeechParagraph,
	frames: readonly Frame[],
	quoted: readonly Statement[],
): Turn | undefined {
	const kind = LABEL.test(text) ? undefined : turnOf(text.trimEnd(), frames);
	const to = frames.at(-1)?.span.to;
	return kind === undefined || to === undefined
		? undefined
		: { kind, said: [answerOf(frames[0]?.span.from ?? 0, to), ...quoted] };
}

const LABEL = /^\s*(?:[„“"»«]|\p{Lu}[^.!?:„"»]{0,40}:\s)/u;

function turnOf(text: string, frames: readonly Frame[]): Turn['kind'] | undefined {
	const isAddress = frames.some(({ units }) => units.some(({ text: word }, at) => 0 < at && POLITE.has(word)));
	if (text.endsWith('?')) return isAddress ? 'address' : 'question';
	if (frames.some(isOfFirstPerson)) return 'own';
	if (!/[.!…][“"]?$/u.test(text)) return undefined;
	// `Ihr Vorgänger sah das anders.` may be said to her or of her.
	const isSaidTo = isAddress || POLITE.has(frames[0]?.units[0]?.text ?? '');
	return isSaidTo ? (frames.length === 1 && text.length < LONGEST_TOLD ? 'told' : undefined) : 'plain';
}

/** What is told to somebody to hear what they say to it is short, in UTF-16 units. */
const LONGEST_TOLD = 120;

/** `Sie`, `Ihren` as the one spoken to, where no sentence begins. */
const POLITE = wordSet('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres');
