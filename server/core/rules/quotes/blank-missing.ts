import type { Report } from '../../model/finding.ts';
import { insertion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';

export const blankMissing = defineRule({
	meta: {
		id: 'quotes/blank-missing',
		title: { de: 'Leerzeichen vor oder nach der Anführung fehlt', en: 'Space missing beside the quotation' },
		why: {
			de: 'Vor dem öffnenden und hinter dem schließenden Anführungszeichen steht ein Leerzeichen (DIN 5008); nur Klammer, Bindestrich und Satzzeichen schließen an: („so“), „Spiegel“-Bericht.',
			en: 'A space stands before the opening and after the closing mark; only brackets, hyphens and punctuation stand right against them (DIN 5008 for German; English does the same).',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			before: { de: 'Vor der Anführung fehlt ein Leerzeichen.', en: 'A space is missing before the quotation.' },
			after: { de: 'Nach der Anführung fehlt ein Leerzeichen.', en: 'A space is missing after the quotation.' },
			insert: { de: 'Leerzeichen einfügen', en: 'Insert a space' },
		},
		options: {},
		examples: {
			bad: ['Das⟦„⟧rote“ Haus.', 'Das „rote⟦“⟧Haus.', 'Er sagte:⟦„⟧Halt!“'],
			good: ['Der „Spiegel“-Bericht („so nicht“) liegt vor.', 'Die "Bild"-Zeitung schrieb: "Halt!"'],
		},
	},
	*check(article): Generator<Report<'before' | 'after' | 'insert'>> {
		const { text } = article;
		for (const { quotation, open, close } of wholeQuotations(article)) {
			if (quotation.style === "''") continue;
			if (TIGHT_BEFORE.test(text.slice(Math.max(0, open.start - 2), open.start))) {
				const fixes = [
					{ kind: 'safe', title: 'insert', preferred: true, edits: [insertion(open.start, ' ')] },
				] as const;
				yield { message: 'before', at: { start: open.start, end: open.end }, fixes };
			}
			if (TIGHT_AFTER.test(text.slice(close.end, close.end + 3))) {
				const kind = /\p{Ll}/u.test(text.charAt(close.end)) ? 'offer' : 'safe';
				const fixes = [{ kind, title: 'insert', preferred: true, edits: [insertion(close.end, ' ')] }] as const;
				yield { message: 'after', at: { start: close.start, end: close.end }, fixes };
			}
		}
	},
});

/** A letter, a figure or a stop right before the mark; also the closing mark of another quotation is not followed at once. */
const TIGHT_BEFORE = /[\p{L}\p{N}\p{M}.,;:!?…)\]]$/u;
/** A word right behind it; a lone `s` is a genitive (`des „Spiegel“s`), a raised figure a footnote. In lower case it may be a play on words (`„Mut“bürger`): only offered. */
const TIGHT_AFTER = /^(?!s(?![\p{L}\p{N}]))[\p{L}\p{Nd}]/u;
