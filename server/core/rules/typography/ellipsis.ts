import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

export const ellipsis = defineRule({
	meta: {
		id: 'typography/ellipsis',
		title: { de: 'Auslassungspunkte', en: 'Ellipsis' },
		why: {
			de: 'Auslassungspunkte sind drei, und am Satzende ersetzen sie den Punkt (Amtliches Regelwerk 2006 §§ 99, 100; style-guide.europa.eu). Ob `…` oder `...`, entscheidet die Redaktion; gemischt wird nicht.',
			en: 'An ellipsis has three dots (AP). Whether `…` or `...` is house style; one text takes one form.',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			dots: { de: 'Auslassungspunkte sind immer drei.', en: 'An ellipsis has three dots.' },
			mixed: { de: 'Der Artikel setzt sonst „{usual}“.', en: 'The article uses “{usual}” elsewhere.' },
			replace: { de: 'Durch {usual} ersetzen', en: 'Replace with {usual}' },
		},
		options: {},
		examples: {
			bad: ['Und dann ⟦.....⟧ kam nichts.', 'Und dann⟦. . .⟧ nichts.', 'Erst … dann … und ⟦...⟧ aus.'],
			good: ['Und dann … kam nichts.', 'Und dann ... kam nichts.'],
		},
	},
	looksFor: /…|\. ?\./u,
	*check({ text }, { lang }): Generator<Report<'dots' | 'mixed' | 'replace'>> {
		const found = matchesIn(text, DOTS);
		const nGlyph = found.filter(({ 0: dots }) => dots.startsWith('…')).length;
		const nPlain = found.filter(({ 0: dots }) => dots === '...').length;
		const usual = nPlain <= nGlyph && nGlyph !== 0 ? '…' : '...';
		for (const { 0: dots, index } of found) {
			if (dots === usual || lang.marks.ellipses.has(dots)) continue;
			const isMixed = dots === '…' || dots === '...';
			const at = { start: index, end: index + dots.length };
			yield {
				message: isMixed ? 'mixed' : 'dots',
				at,
				level: isMixed ? 'hint' : 'info',
				data: { usual },
				fixes: [{ kind: 'safe', title: 'replace', preferred: true, edits: [replacement(at, usual)] }],
			};
		}
	},
});

const DOTS = /(?<![.…])(?:…\.?(?![.…])|\.{3,12}(?!\.)|\. \. \.(?! ?\.))/gu;
