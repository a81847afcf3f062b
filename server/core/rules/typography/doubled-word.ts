import type { Report } from '../../model/finding.ts';
import { deletion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { insideQuotation } from '../support/quotations.ts';

export const doubledWord = defineRule({
	meta: {
		id: 'typography/doubled-word',
		title: { de: 'Wort doppelt', en: 'Doubled word' },
		why: {
			de: 'Ein kleines Wort zweimal hintereinander („und und“) ist beim Umstellen stehen geblieben; das Auge überliest es am Zeilenende. Wer ein Wort mit Absicht wiederholt, setzt ein Komma dazwischen: `sehr, sehr müde` (Amtliches Regelwerk 2006 § 71: gleichrangige Wörter). Geprüft werden nur Wörter, die fast nie doppelt stehen: „die, die die Wahl haben“ bleibt.',
			en: 'A small word twice in a row (“the the”) is left over from editing, and the eye skips it at the end of a line. A word repeated on purpose takes a comma: `many, many` (usage). Only words that hardly ever stand twice are checked; “had had” and “that that” are left alone.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			doubled: { de: '„{word}“ steht zweimal hintereinander.', en: '“{word}” appears twice in a row.' },
			remove: { de: 'Eines streichen', en: 'Delete one of them' },
		},
		options: {},
		examples: {
			bad: ['Der Rat ⟦und und⟧ der Bürgermeister tagten.', 'They met in ⟦the the⟧ hall.'],
			good: ['Alle, die die Wahl haben, gehen hin.', 'He had had enough.', 'Sie sagte, sie sei sehr, sehr müde.'],
		},
	},
	*check(article, { lang }): Generator<Report<'doubled' | 'remove'>> {
		const isQuoted = insideQuotation(article);
		for (const { facts, start } of article.paragraphs) {
			for (let at = 1; at < facts.tokens.length; at += 1) {
				const word = facts.tokens[at];
				const before = facts.tokens[at - 1];
				if (word === undefined || before?.lower !== word.lower || before.kind !== 'word') continue;
				if (!lang.marks.neverTwice.has(word.lower) || word.text !== word.lower) continue;
				const span = { start: start + before.from, end: start + word.to };
				yield {
					message: 'doubled',
					at: span,
					data: { word: word.lower },
					fixes: [
						{
							kind: 'offer',
							title: 'remove',
							preferred: true,
							edits: [deletion({ start: start + before.to, end: span.end })],
						},
					],
					...(isQuoted(span.start) ? { level: 'info' as const } : {}),
				};
			}
		}
	},
});
