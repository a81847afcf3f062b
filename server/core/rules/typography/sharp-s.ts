import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

export const sharpS = defineRule({
	meta: {
		id: 'typography/sharp-s',
		title: { de: 'ß in der Schweiz', en: 'ß in Switzerland' },
		why: {
			de: 'In der Schweiz und in Liechtenstein steht ss statt ß (Amtliches Regelwerk § 25 E2). Ab Werk ausgeschaltet: Schweizer Redaktionen schalten die Regel ein, mit `region: de-CH` im Stilbuch oder in den Einstellungen; Zitiertes und Namen prüft der Mensch.',
			en: 'Switzerland and Liechtenstein write ss for ß (official rules, § 25 E2). Off as shipped; Swiss newsrooms switch it on, with `region: de-CH` in the style book or in the settings.',
		},
		languages: ['de'],
		level: 'off',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			found: { de: 'In der Schweiz steht ss statt ß.', en: 'Swiss spelling has ss, not ß.' },
			replace: { de: 'Durch ss ersetzen', en: 'Replace with ss' },
		},
		options: {},
		examples: { bad: ['Die Stra⟦ß⟧e ist gro⟦ß⟧.'], good: ['Die Strasse ist gross.'] },
	},
	*check({ text }): Generator<Report<'found' | 'replace'>> {
		for (const { 0: found, index } of matchesIn(text, /[ßẞ]/gu)) {
			const at = { start: index, end: index + 1 };
			const right = found === 'ß' ? 'ss' : 'SS';
			yield {
				message: 'found',
				at,
				fixes: [{ kind: 'offer', title: 'replace', preferred: true, edits: [replacement(at, right)] }],
			};
		}
	},
});
