import { defineRule } from '../define.ts';
import { whyBecauseOf } from '../support/block-reasons.ts';
import { reportRun, runsOf } from '../support/block-runs.ts';

export const credit = defineRule({
	meta: {
		id: 'boilerplate/credit',
		title: { de: 'Bildnachweis im Text', en: 'Photo credit in the text' },
		why: whyBecauseOf(
			{
				de: 'Der Nachweis gehört zum Bild, nicht in den Text.',
				en: 'The credit belongs to the picture, not to the text.',
			},
			['credit-label', 'agency'],
			{
				de: 'Dagegen spricht: Die Zeile ist ein Satz, oder sie besteht nicht aus Namen.',
				en: 'What speaks against it: the line is a sentence, or it is not made of names.',
			},
		),
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		unnecessary: true,
		messages: {
			credit: {
				de: 'Das ist ein Bildnachweis, er gehört nicht in den Text.',
				en: 'This is a photo credit; it does not belong in the text.',
			},
			perhaps: { de: 'Das könnte ein Bildnachweis sein.', en: 'This may be a photo credit.' },
			remove: { de: 'Bildnachweis löschen', en: 'Delete the credit' },
		},
		options: {},
		examples: {
			bad: [
				'Die Fähre legte am Morgen wieder ab, nachdem der Sturm nachgelassen hatte.\n\n⟦Foto: Ada Weber/dpa⟧\n\nNach Angaben der Reederei war niemand verletzt worden.',
			],
			good: ['Die Fotos zeigte die Polizei am Freitag vor der Presse, nachdem das Gericht zugestimmt hatte.'],
		},
	},
	*check(article) {
		for (const run of runsOf(article, (block) => block.kind === 'credit')) {
			yield reportRun(run, { message: run.sure ? 'credit' : 'perhaps', title: 'remove', kind: 'offer' });
		}
	},
});
