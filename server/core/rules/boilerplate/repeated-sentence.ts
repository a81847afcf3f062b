import type { Article, RepeatedSentence } from '../../model/article.ts';
import { deletion, type Edit } from '../../text/edit.ts';
import { lastStartingAtOrBefore } from '../../text/span.ts';
import { defineRule } from '../define.ts';

export const repeatedSentence = defineRule({
	meta: {
		id: 'boilerplate/repeated-sentence',
		title: { de: 'Satz doppelt', en: 'Sentence twice' },
		why: {
			de: 'Wer umstellt, lässt den Satz leicht an der alten Stelle stehen; wer eine Seite kopiert, bekommt den Satz mit, den sie in einem Kasten hervorhebt. Gemeldet wird ein Satz von acht Wörtern und mehr, der Wort für Wort schon weiter oben steht.',
			en: 'Moving text about easily leaves the sentence in its old place; a copied page brings along the sentence it shows in a box. A sentence of eight words or more that already stands further up, word for word, is reported.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			twice: { de: 'Dieser Satz steht schon weiter oben.', en: 'This sentence already appears further up.' },
			first: { de: 'Hier zuerst', en: 'First here' },
			remove: { de: 'Satz löschen', en: 'Delete the sentence' },
		},
		options: {},
		examples: {
			bad: [
				'Die Brücke bleibt bis zum Herbst gesperrt. Das Gutachten soll im September auf dem Tisch liegen, sagte die Ministerin.\n\nDer Kreistag berät am Montag. ⟦Das Gutachten soll im September auf dem Tisch liegen, sagte die Ministerin.⟧',
			],
			good: [
				'Die Brücke bleibt gesperrt. Das sagte die Ministerin.\n\nDer Kreistag berät am Montag. Das sagte die Ministerin.',
			],
		},
	},
	*check(article) {
		for (const sentence of article.repeatedSentences) {
			yield {
				message: 'twice',
				at: { start: sentence.start, end: sentence.end },
				related: [{ message: 'first', at: sentence.first }],
				fixes: [{ kind: 'offer', title: 'remove', preferred: true, edits: [removal(article, sentence)] }],
			};
		}
	},
});

/** The sentence with the blanks before it, at the start of a paragraph with those behind; alone in its paragraph with the gap to the one before. */
function removal({ text, paragraphs }: Article, { start, end }: RepeatedSentence): Edit {
	const at = lastStartingAtOrBefore(paragraphs, start);
	const own = paragraphs[at];
	if (own === undefined) return deletion({ start, end });
	if (own.start < start) return deletion({ start: start - blanksBefore(text, start), end });
	if (end < own.end) return deletion({ start, end: end + blanksBehind(text, end) });
	return deletion({ start: paragraphs[at - 1]?.end ?? start, end });
}

const blanksBefore = (text: string, end: number): number =>
	/\s*$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0].length ?? 0;

const blanksBehind = (text: string, start: number): number =>
	/^\s*/u.exec(text.slice(start, start + 20))?.[0].length ?? 0;
