import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

export const composed = defineRule({
	meta: {
		id: 'typography/composed',
		title: { de: 'Zerlegter Buchstabe oder Ligatur', en: 'Decomposed letter or ligature' },
		why: {
			de: 'Aus PDF und macOS kommen Umlaute als Buchstabe plus Punkte und `ﬁ`, `ﬂ` als ein Zeichen. Man sieht keinen Unterschied, aber Suche, Rechtschreib- und Namensprüfung finden das Wort nicht. Üblich ist die Form NFC (Unicode, Annex 15).',
			en: 'From PDF files and macOS come letters with loose accents, and `ﬁ`, `ﬂ` as one character. They look right, but search and spelling do not find the word. Usual is the form NFC (Unicode, Annex 15).',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			decomposed: {
				de: 'Der Buchstabe {right} ist zerlegt gespeichert.',
				en: 'The letter {right} is stored in two parts.',
			},
			ligature: {
				de: 'Hier steht eine Ligatur statt der Buchstaben {right}.',
				en: 'This is a ligature instead of the letters {right}.',
			},
			replace: { de: 'Durch „{right}“ ersetzen', en: 'Replace with “{right}”' },
		},
		options: {},
		examples: {
			bad: ['Der B⟦u\u0308⟧rgermeister kam.', 'Die Of⟦\ufb01⟧ziere kamen.'],
			good: ['Der Bürgermeister kam.', 'Die Offiziere kamen.'],
		},
	},
	looksFor: /[\ufb00-\ufb06\u0300-\u036f]/u,
	*check({ text }): Generator<Report<'decomposed' | 'ligature' | 'replace'>> {
		for (const { 0: found, index } of matchesIn(text, /[\ufb00-\ufb06]|\p{L}[\u0300-\u036f]/gu)) {
			const isLigature = found.length === 1;
			const right = found.normalize(isLigature ? 'NFKC' : 'NFC');
			if (right === found || (!isLigature && right.length !== 1)) continue;
			const at = { start: index, end: index + found.length };
			yield {
				message: isLigature ? 'ligature' : 'decomposed',
				at,
				data: { right },
				fixes: [{ kind: 'offer', title: 'replace', preferred: true, edits: [replacement(at, right)] }],
			};
		}
	},
});
