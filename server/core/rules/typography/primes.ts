import type { Report } from '../../model/finding.ts';
import { isDigit } from '../../text/chars.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';

export const primes = defineRule({
	meta: {
		id: 'typography/primes',
		title: { de: 'Zollzeichen', en: 'Inch sign' },
		why: {
			de: 'Zoll schreibt die Redaktion aus (`7 Zoll`, Wikinews: Hilfe:Formate); wo ein Zeichen nötig ist, steht ″. Das gerade Anführungszeichen nach einer Zahl sieht aus wie das Ende eines Zitats.',
			en: 'German newsrooms spell out inches (`7 Zoll`, as German Wikinews asks) or set ″. A straight mark after a figure looks like the end of a quotation.',
		},
		languages: ['de'],
		level: 'hint',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			inch: {
				de: 'Für Zoll steht besser das Wort oder das Zeichen ″.',
				en: 'Inches take the word “Zoll” or the sign ″.',
			},
			spell: { de: '„{inch}“ schreiben', en: 'Write “{inch}”' },
			prime: { de: '″ setzen', en: 'Use ″' },
		},
		options: {},
		examples: {
			bad: ['Der Bildschirm misst 7⟦"⟧ in der Breite.'],
			good: ['Der Bildschirm misst 7″.', '"Das Rad hat 26" Durchmesser."'],
		},
	},
	*check({ text, marks, prevailing }, { lang }): Generator<Report<'inch' | 'spell' | 'prime'>> {
		const { inch } = lang.marks;
		if (prevailing === '""') return;
		for (const { glyph, role, start, end } of marks) {
			if (glyph !== '"' || role !== 'other' || isDigit(text.charCodeAt(end))) continue;
			if (FEET.test(text.slice(Math.max(0, start - 5), start))) continue;
			const at = { start, end };
			yield {
				message: 'inch',
				at,
				data: { inch },
				fixes: [
					{ kind: 'offer', title: 'spell', preferred: true, edits: [replacement(at, ` ${inch}`)] },
					{ kind: 'offer', title: 'prime', edits: [replacement(at, '″')] },
				],
			};
		}
	},
});

/** `6'2"`: a measure in feet and inches, quoted as it was given. */
const FEET = /\d['’′]\d{1,2}$/u;
