import type { LanguagePack } from '../../lang/pack.ts';
import type { Report } from '../../model/finding.ts';
import { insertion } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';
import { endsShortened } from '../support/stops.ts';

export const blankAfterMark = defineRule({
	meta: {
		id: 'typography/blank-after-mark',
		title: { de: 'Leerzeichen hinter dem Satzzeichen fehlt', en: 'Space missing after a punctuation mark' },
		why: {
			de: 'Hinter Punkt, Komma, Frage- und Ausrufezeichen steht ein Leerzeichen (DIN 5008). Es geht beim Kürzen verloren und wo beim Kopieren zwei Zeilen zusammenlaufen.',
			en: 'A space follows a full stop, a comma, a question or exclamation mark (DIN 5008 for German; English does the same). It gets lost in cutting, and where two lines run together when copied.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			missing: { de: 'Hinter „{mark}“ fehlt das Leerzeichen.', en: 'A space is missing after “{mark}”.' },
			insert: { de: 'Leerzeichen setzen', en: 'Insert a space' },
		},
		options: {},
		examples: {
			bad: ['Der Rat tagte⟦,⟧dann ging er.', 'Der Rat tagte im Kurhaus⟦.⟧Danach war Ruhe.', '„Halt“⟦,⟧sagte sie.'],
			good: ['Der Rat tagte, dann ging er.', 'Der Umsatz von booking.com stieg um 3,5 Prozent.'],
		},
	},
	*check({ paragraphs }, { lang }): Generator<Report<'missing' | 'insert'>> {
		for (const { facts, start } of paragraphs) {
			const { text } = facts;
			const found = matchesIn(text, TIGHT).filter((match) => isFault(text, match, lang));
			// `rot,gelb,blau`: a line of data.
			if (!text.includes(', ') && 1 < found.filter(({ 0: mark }) => mark === ',').length) continue;
			for (const { 0: mark, index } of found) {
				const at = { start: start + index, end: start + index + 1 };
				const fix = { kind: 'safe', title: 'insert', preferred: true, edits: [insertion(at.end, ' ')] } as const;
				yield { message: 'missing', at, data: { mark }, fixes: [fix] };
			}
		}
	},
});

/** Words on both sides, or the closing mark of a quotation before: a letter or a figure may be a formula. */
const TIGHT = /[,.!?](?<=(?:\p{L}{2} ?|[\p{L}.!?][“”"»«’‘])[,.!?])(?=\p{L}{2})/gu;

/** A comma always; another mark where a new sentence begins, for in lower case it is an address or a name (`Yahoo!`). */
function isFault(text: string, { 0: mark, index }: RegExpExecArray, lang: LanguagePack): boolean {
	const word = /^[\p{L}-]+/u.exec(text.slice(index + 1, index + 40))?.[0] ?? '';
	const follows = text.charAt(index + 1 + word.length);
	const before = /[^\s]{0,60}$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
	if (/[@/\\_#=&]|www\./iu.test(before) || /[@/\\_=.(]/u.test(follows)) return false;
	if (mark === ',') return true;
	if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !/^[\s,]/u.test(follows) || !/(?:\p{Ll}{2}|[“”"»«’‘])$/u.test(before))
		return false;
	if (mark !== '.' && /^\p{Lu}/u.test(before)) return false;
	if (mark === '.' && endsShortened(text, index, lang)) return false;
	// `Booking.Com`, `Node.Js`: so short, only a small word begins a sentence.
	return 3 < word.length || lang.detection.words.has(word.toLowerCase());
}
