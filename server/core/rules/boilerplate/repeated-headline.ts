import { defineRule } from '../define.ts';
import { pointingTo, reportRun, runsOf } from '../support/block-runs.ts';

export const repeatedHeadline = defineRule({
	meta: {
		id: 'boilerplate/repeated-headline',
		title: { de: 'Überschrift doppelt', en: 'Headline twice' },
		why: {
			de: 'Wer eine Seite kopiert, bekommt die Überschrift oft zweimal: einmal aus dem Seitentitel, einmal aus dem Artikel. Gemeldet wird jede Zeile mit denselben Wörtern wie die Überschrift; Satzzeichen und Großschreibung dürfen abweichen.',
			en: 'A copied page often brings the headline twice: from the title of the page and from the article. Every line with the same words as the headline is reported; punctuation and capitals may differ.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		unnecessary: true,
		messages: {
			twice: { de: 'Die Überschrift steht hier noch einmal.', en: 'The headline is repeated here.' },
			headline: { de: 'Überschrift', en: 'Headline' },
			remove: { de: 'Zeile löschen', en: 'Delete the line' },
		},
		options: {},
		examples: {
			bad: [
				'Stadtrat vertagt die Wahl\n\n⟦Stadtrat vertagt die Wahl⟧\n\nDer Stadtrat hat die Wahl der Bürgermeisterin am Abend auf den nächsten Monat vertagt.',
			],
			good: [
				'Stadtrat vertagt die Wahl\n\nDer Stadtrat hat die Wahl der Bürgermeisterin am Abend auf den nächsten Monat vertagt.',
			],
		},
	},
	*check(article) {
		for (const run of runsOf(article, (block) => block.sort === 'repeated-headline')) {
			const report = reportRun(run, { message: 'twice', title: 'remove', kind: 'safe' });
			yield { ...report, ...pointingTo(article, run.blocks[0].partner, 'headline') };
		}
	},
});
