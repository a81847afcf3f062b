import type { Report } from '../../model/finding.ts';
import type { Token } from '../../model/paragraph.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

export const blanks = defineRule({
	meta: {
		id: 'typography/blanks',
		title: { de: 'Mehrere Leerzeichen', en: 'Several spaces' },
		why: {
			de: 'Zwischen zwei Wörtern steht ein Leerzeichen (DIN 5008). Mehrere bleiben beim Kürzen übrig oder zeigen, dass Text aus einer Seite kopiert wurde.',
			en: 'One space between two words, also after a full stop (AP). Several are left over from cutting or pasting.',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			several: { de: 'Hier stehen {n} Leerzeichen.', en: 'There are {n} spaces in a row here.' },
			single: { de: 'Auf eines kürzen', en: 'Keep one' },
		},
		options: {},
		examples: {
			bad: ['Der Rat⟦  ⟧tagte.'],
			good: ['Der Rat tagte.'],
		},
	},
	*check({ text, paragraphs }): Generator<Report<'several' | 'single'>> {
		for (const paragraph of paragraphs) {
			if (!hasWideGap(paragraph.facts.tokens)) continue;
			for (const { 0: found, index } of matchesIn(paragraph.facts.text, SEVERAL)) {
				const start = paragraph.start + index;
				const at = { start, end: start + found.length };
				if (text.charAt(start - 1) === '|' || text.charAt(at.end) === '|') continue;
				const edits = [replacement(at, found.includes('\u00a0') ? '\u00a0' : ' ')];
				yield {
					message: 'several',
					at,
					data: { n: found.length },
					fixes: [{ kind: 'safe', title: 'single', preferred: true, edits }],
				};
			}
		}
	},
});

/** Quick, and nearly no paragraph has one. */
function hasWideGap(tokens: readonly Token[]): boolean {
	let end = 0;
	for (const { from, to } of tokens) {
		if (end + 1 < from) return true;
		end = to;
	}
	return false;
}

/** Tabs set columns and are left alone. */
const SEVERAL = /(?<![ \u00a0\t\u202f])[ \u00a0\u202f]{2,}(?!\t)/gu;
