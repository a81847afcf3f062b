import type { Report } from '../../model/finding.ts';
import { isBlank } from '../../text/chars.ts';
import { deletion } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';

export const blankInside = defineRule({
	meta: {
		id: 'quotes/blank-inside',
		title: { de: 'Leerzeichen in der Anführung', en: 'Space inside the quotation marks' },
		why: {
			de: 'Anführungszeichen schließen ohne Leerzeichen an das Zitat an (DIN 5008; auch in der Schweiz, sprachpflege.ch). Ein Leerzeichen dazwischen reißt das Zeichen am Zeilenende ab.',
			en: 'Quotation marks stand right against the quoted words (DIN 5008 for German; English does the same). A space between them lets the mark end up on another line.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			after: {
				de: 'Hinter das öffnende Zeichen gehört kein Leerzeichen.',
				en: 'No space belongs after the opening mark.',
			},
			before: {
				de: 'Vor das schließende Zeichen gehört kein Leerzeichen.',
				en: 'No space belongs before the closing mark.',
			},
			remove: { de: 'Leerzeichen löschen', en: 'Delete the space' },
		},
		options: {},
		examples: {
			bad: ['Er rief: „⟦ ⟧Halt!“', 'Das „rote⟦ ⟧“ Haus.'],
			good: ['Er rief: „Halt!“', 'Das "rote" Haus.'],
		},
	},
	*check(article): Generator<Report<'after' | 'before' | 'remove'>> {
		for (const { open, close } of wholeQuotations(article)) {
			const after = blanksFrom(article.text, open.end);
			if (close.start <= after.end) continue;
			if (after.start < after.end) yield report('after', after);
			const before = blanksUpTo(article.text, close.start);
			if (before.start < before.end) yield report('before', before);
		}
	},
});

const report = (message: 'after' | 'before', at: Span): Report<'after' | 'before' | 'remove'> => ({
	message,
	at,
	fixes: [{ kind: 'safe', title: 'remove', preferred: true, edits: [deletion(at)] }],
});

function blanksFrom(text: string, start: number): Span {
	let end = start;
	while (isWideBlank(text.charCodeAt(end))) end += 1;
	return { start, end };
}

function blanksUpTo(text: string, end: number): Span {
	let start = end;
	while (isWideBlank(text.charCodeAt(start - 1))) start -= 1;
	return { start, end };
}

/** Thin blanks are set on purpose: inside « » as in French, and between two marks that meet (`„ ‚So‘ …`). */
const isWideBlank = (code: number): boolean => isBlank(code) && code !== 0x2009 && code !== 0x200a && code !== 0x202f;
