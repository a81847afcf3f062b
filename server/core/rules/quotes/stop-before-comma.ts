import type { LanguagePack } from '../../lang/pack.ts';
import type { Fix, Report } from '../../model/finding.ts';
import { deletion, insertion, replacement } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';
import { type Attribution, attributionAfter } from '../support/attribution.ts';
import { type Whole, wholeQuotations } from '../support/quotations.ts';
import { endsShortened } from '../support/stops.ts';

type Message = 'stop' | 'noComma' | 'remove' | 'comma' | 'american';

export const stopBeforeComma = defineRule({
	meta: {
		id: 'quotes/stop-before-comma',
		title: { de: 'Punkt im Zitat vor dem Komma', en: 'Full stop in the quotation before the comma' },
		why: {
			de: 'Ein zitierter Satz verliert seinen Punkt, wenn der Begleitsatz folgt: `„…“, sagte sie`, nie `….“, sagte sie` (Amtliches Regelwerk 2006 § 92). Frage- und Ausrufezeichen bleiben.',
			en: 'A quoted sentence gives up its full stop when the attribution follows: `…,” she said` (AP), never `….”, she said`.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			stop: {
				de: 'Vor dem Komma des Begleitsatzes entfällt der Punkt im Zitat.',
				en: 'The quotation gives up its full stop where a comma follows.',
			},
			noComma: {
				de: 'Vor dem Begleitsatz steht nach dem Zitat ein Komma statt des Punktes.',
				en: 'A comma, not a full stop, stands before the attribution.',
			},
			remove: { de: 'Punkt löschen', en: 'Delete the full stop' },
			comma: { de: 'Komma statt Punkt setzen', en: 'Replace the full stop with a comma' },
			american: { de: 'Komma statt Punkt ins Zitat setzen', en: 'Put the comma inside instead' },
		},
		options: {},
		examples: {
			bad: ['„Das reicht⟦.⟧“, sagte sie.', '„Das reicht⟦.“⟧ sagte sie.', '“That will do⟦.⟧”, she said.'],
			good: ['„Das reicht“, sagte sie.', '„Das reicht?“, fragte sie.', '„Das kostet 10 Mio.“, sagte sie.'],
		},
	},
	*check(article, { lang }): Generator<Report<Message>> {
		for (const whole of wholeQuotations(article)) {
			const report = reportAt(article.text, whole, lang);
			if (report !== undefined) yield report;
		}
	},
});

function reportAt(text: string, { open, close }: Whole, lang: LanguagePack): Report<Message> | undefined {
	const stop = close.start - 1;
	if (text[stop] !== '.' || stop <= open.end || endsShortened(text, stop, lang)) return undefined;
	const hasComma = text[close.end] === ',';
	const attribution = hasComma ? 'verb-first' : attributionBehind(text, close.end, lang);
	if (attribution === undefined) return undefined;
	return {
		message: hasComma ? 'stop' : 'noComma',
		at: { start: stop, end: hasComma ? close.start : close.end },
		fixes: [lang.marks.commaInside ? commaInside(text, stop, close) : commaBehind(text, stop, close)],
		...(attribution === 'particle' ? { level: 'hint' } : {}),
	};
}

/** `….“ sagte sie`: in lower case, for a capital begins a sentence of its own (`….” Kim said nothing.`). */
const attributionBehind = (text: string, end: number, lang: LanguagePack): Attribution | undefined =>
	/^ \p{Ll}/u.test(text.slice(end, end + 3)) ? attributionAfter(text.slice(end, end + 80), lang) : undefined;

function commaInside(text: string, stop: number, close: Span): Fix<Message> {
	const hasComma = text[close.end] === ',';
	const comma = replacement({ start: stop, end: close.start }, ',');
	const edits = hasComma ? [comma, deletion({ start: close.end, end: close.end + 1 })] : [comma];
	return { kind: 'safe', title: 'american', preferred: true, edits };
}

function commaBehind(text: string, stop: number, close: Span): Fix<Message> {
	const hasComma = text[close.end] === ',';
	const gone = deletion({ start: stop, end: close.start });
	const edits = hasComma ? [gone] : [gone, insertion(close.end, ',')];
	return { kind: 'safe', title: hasComma ? 'remove' : 'comma', preferred: true, edits };
}
