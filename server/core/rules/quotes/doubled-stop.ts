import type { LanguagePack } from '../../lang/pack.ts';
import type { Fix, Report } from '../../model/finding.ts';
import type { Mark } from '../../model/mark.ts';
import { deletion, type Edit, insertion, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { attributionAfter } from '../support/attribution.ts';
import { type Whole, wholeQuotations } from '../support/quotations.ts';
import { endsShortened } from '../support/stops.ts';

type Message = 'doubled' | 'clash' | 'remove' | 'keep';

export const doubledStop = defineRule({
	meta: {
		id: 'quotes/doubled-stop',
		title: { de: 'Zwei Satzzeichen am Ende des Zitats', en: 'Two stops at the end of the quotation' },
		why: {
			de: 'Endet der Satz mit dem Zitat, steht nur ein Schlusszeichen: `Er sagte: „Ich komme.“`, nie `.“.`, `!“.` oder `?“.` (Amtliches Regelwerk 2006 § 92); auch der Punkt einer Abkürzung genügt (§ 103).',
			en: 'Where the sentence ends with the quotation, one stop is enough: `She said: “I’m coming.”`, never `.”.` (AP, Guardian). Nor do two marks clash inside (`?,”`).',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			doubled: {
				de: 'Nach „{inside}“ im Zitat folgt kein Punkt mehr.',
				en: 'No full stop follows the “{inside}” in the quotation.',
			},
			clash: { de: 'Zwei Satzzeichen stoßen zusammen: {pair}', en: 'Two punctuation marks clash: {pair}' },
			remove: { de: 'Letzten Punkt löschen', en: 'Delete the last full stop' },
			keep: { de: 'Nur „{keep}“ behalten', en: 'Keep only “{keep}”' },
		},
		options: {},
		examples: {
			bad: ['Er sagte: „Ich komme.“⟦.⟧', 'Sie rief: „Halt!“⟦.⟧', '“Hey⟦?,⟧” she said.'],
			good: ['Er sagte: „Ich komme.“', 'Fragtest du: „Wann beginnt der Film?“?', 'Er mag „Äpfel usw.“.'],
		},
	},
	*check(article, { lang }): Generator<Report<Message>> {
		for (const whole of wholeQuotations(article)) {
			const outside = doubledOutside(article.text, whole, lang);
			if (outside !== undefined) yield outside;
			const comma = commaBehind(article.text, whole, lang);
			if (comma !== undefined) yield comma;
			const inside = clashInside(article.text, whole, lang);
			if (inside !== undefined) yield inside;
		}
	},
});

/** `.“.`, `!“.`, `?“.`, also with the mark of an inner quotation between (`.‘“.`). */
function doubledOutside(text: string, { open, close }: Whole, lang: LanguagePack): Report<Message> | undefined {
	if (text[close.end] !== '.' || text[close.end + 1] === '.') return undefined;
	const inside = close.start - (INNER_CLOSE.has(text[close.start - 1] ?? '') ? 2 : 1);
	const stop = text[inside] ?? '';
	if (inside <= open.end || !'.!?'.includes(stop)) return undefined;
	const isMeant = stop === '.' && endsShortened(text, inside, lang) && !isSaid(text, { open }, inside);
	if (isMeant && !GOES_ON.test(text.slice(close.end, close.end + 4))) return undefined;
	const at = { start: close.end, end: close.end + 1 };
	const isMild = stop !== '.' && lang.marks.stopAfterTitle && isNamed(text, open);
	const kind = isMild ? 'offer' : 'safe';
	const fixes = [{ kind, title: 'remove', preferred: true, edits: [deletion(at)] }] as const;
	return { message: 'doubled', at, data: { inside: stop }, fixes, ...(isMild ? { level: 'hint' } : {}) };
}

/** `Am Tor steht „Betreten verboten!“.`: named within the sentence, not said behind a colon; many set the stop there. */
const isNamed = (text: string, { start }: Mark): boolean =>
	/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * Whether the stop ends what was said, though it shortens a word as well: one stop does for both (§ 103). So where a
 * colon leads to several words (`Er sagte: „Wir sind seit Jahren ein e. V.“.`, not `Mitglied im „Verein e. V.“.`).
 * Wrong for a long title behind a colon that ends in a shortened word.
 */
function isSaid(text: string, { open }: Pick<Whole, 'open'>, inside: number): boolean {
	const isLedTo = /:\s?$/u.test(text.slice(Math.max(0, open.start - 2), open.start));
	return isLedTo && FEWEST_WORDS <= text.slice(open.end, inside).split(/\s+/u).length;
}

const FEWEST_WORDS = 5;

/** The sentence goes on behind the mark: `im „Verein e. V.“. zu sehen`. */
const GOES_ON = /^\. \p{Ll}/u;

const INNER_CLOSE = new Set('‘’‹›');

/** `?”, asked Kim`: in English the mark of the quotation does for the comma; a title keeps both (`“Who’s There?”, a play`). */
function commaBehind(text: string, { open, close }: Whole, lang: LanguagePack): Report<Message> | undefined {
	const keep = text.charAt(close.start - 1);
	if (lang.marks.commaAfterStrongStop || text[close.end] !== ',' || !/[?!]/u.test(keep) || close.start <= open.end)
		return undefined;
	if (attributionAfter(text.slice(close.end + 1, close.end + 81), lang) === undefined) return undefined;
	const at = { start: close.end, end: close.end + 1 };
	const pair = `${keep}${close.glyph},`;
	const fixes = [{ kind: 'safe', title: 'keep', data: { keep }, preferred: true, edits: [deletion(at)] }] as const;
	return { message: 'clash', at, data: { pair }, fixes };
}

/** `?,“`, `.:“`, `!;“`, `,,“`: the stronger mark stays; what belongs outside (German comma) goes outside. */
function clashInside(text: string, { open, close }: Whole, lang: LanguagePack): Report<Message> | undefined {
	const pair = text.slice(close.start - 2, close.start);
	if (close.start - 2 <= open.end || !CLASH.test(pair)) return undefined;
	if (pair[0] === '.' && endsShortened(text, close.start - 2, lang)) return undefined;
	const at = { start: close.start - 2, end: close.start };
	const keep = pair.charAt(0);
	const isOutside = !lang.marks.commaInside && ',;:'.includes(keep);
	const edits: Edit[] = isOutside ? [deletion(at), insertion(close.end, keep)] : [replacement(at, keep)];
	// `?,“ fragte sie`: the comma is needed, behind the mark.
	const isNeeded = pair.endsWith(',') && attributionAfter(text.slice(close.end, close.end + 80), lang) !== undefined;
	if (!isOutside && lang.marks.commaAfterStrongStop && isNeeded) edits.push(insertion(close.end, ','));
	const fix: Fix<Message> = { kind: 'offer', title: 'keep', data: { keep }, preferred: true, edits };
	return { message: 'clash', at, data: { pair }, fixes: [fix] };
}

const CLASH = /[.,;:!?][,;:]/u;
