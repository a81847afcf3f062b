import { defineRule } from '../define.ts';
import { pointingTo, reportRun, singlesOf } from '../support/block-runs.ts';

export const repeatedParagraph = defineRule({
	meta: {
		id: 'boilerplate/repeated-paragraph',
		title: { de: 'Absatz doppelt', en: 'Paragraph twice' },
		why: {
			de: 'Beim Kopieren und beim Umstellen bleiben Absätze doppelt stehen, der Vorspann kehrt als Bildunterschrift wieder. Gemeldet wird ein Absatz, der dieselben Wörter hat wie ein früherer; ist er nur fast gleich (vier von fünf Wortfolgen), erscheint ein Hinweis, denn dann kann jede der beiden Fassungen die bessere sein.',
			en: 'Copying and rearranging leave paragraphs twice, and the lead comes back as a caption. A paragraph with the same words as an earlier one is reported; one that is nearly the same (four of five word sequences) gets a hint only, since either version may be the better one.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			same: { de: 'Dieser Absatz steht schon weiter oben.', en: 'This paragraph already appears further up.' },
			near: {
				de: 'Dieser Absatz steht fast gleich schon weiter oben.',
				en: 'Nearly the same paragraph already appears further up.',
			},
			first: { de: 'Hier zuerst', en: 'First here' },
			remove: { de: 'Absatz löschen', en: 'Delete the paragraph' },
		},
		options: {},
		examples: {
			bad: [
				'Die Feuerwehr rückte in der Nacht mit vierzig Leuten zu dem Brand in der Altstadt aus.\n\nVerletzt wurde nach Angaben der Polizei niemand.\n\n⟦Die Feuerwehr rückte in der Nacht mit vierzig Leuten zu dem Brand in der Altstadt aus.⟧',
			],
			good: [
				'Die Feuerwehr rückte in der Nacht mit vierzig Leuten zu dem Brand in der Altstadt aus.\n\nAm Morgen rückte die Feuerwehr noch einmal aus, weil Glutnester den Dachstuhl bedrohten.',
			],
		},
	},
	*check(article) {
		for (const run of singlesOf(article, (block) => block.reasons[0] === 'repeats-paragraph')) {
			const message = run.sure ? 'same' : 'near';
			const report = reportRun(run, { message, title: 'remove', kind: 'offer' });
			yield { ...report, ...pointingTo(article, run.blocks[0].partner, 'first') };
		}
	},
});
