import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';

export const noBreak = defineRule({
	meta: {
		id: 'typography/no-break',
		title: { de: 'Geschütztes Leerzeichen in Abkürzungen', en: 'No-break space in abbreviations' },
		why: {
			de: 'In mehrteiligen Abkürzungen steht ein geschütztes Leerzeichen (`z. B.`, DIN 5008), sonst trennt der Umbruch `z.` von `B.`. Ab Werk ausgeschaltet: Die meisten Redaktionssysteme kümmern sich selbst darum.',
			en: 'German abbreviations of several parts take a no-break space (`z. B.`, DIN 5008). Off as shipped: most editorial systems see to it themselves.',
		},
		languages: 'all',
		level: 'off',
		stage: 'trial',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			plain: { de: 'In „{short}“ gehört ein geschütztes Leerzeichen.', en: '“{short}” takes a no-break space.' },
			replace: { de: 'Geschütztes Leerzeichen setzen', en: 'Insert a no-break space' },
		},
		options: {},
		examples: {
			bad: ['Das gilt ⟦z. B.⟧ für den Rat.', 'Das ist ⟦d. h.⟧ verboten.'],
			good: ['Das gilt z.\u00a0B. für den Rat.', 'Das gilt z.B. für den Rat.'],
		},
	},
	*check({ text }, { lang }): Generator<Report<'plain' | 'replace'>> {
		for (const short of lang.marks.partedAbbreviations) {
			for (let index = text.indexOf(short); 0 <= index; index = text.indexOf(short, index + short.length)) {
				if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) continue;
				const at = { start: index, end: index + short.length };
				const edits = [replacement(at, short.replaceAll(' ', '\u00a0'))];
				yield {
					message: 'plain',
					at,
					data: { short },
					fixes: [{ kind: 'safe', title: 'replace', preferred: true, edits }],
				};
			}
		}
	},
});
