import { defineRule } from '../define.ts';
import { whyBecauseOf } from '../support/block-reasons.ts';
import { reportRun, runsOf } from '../support/block-runs.ts';

export const teaser = defineRule({
	meta: {
		id: 'boilerplate/teaser',
		title: { de: 'Verweis auf andere Artikel', en: 'Link to other articles' },
		why: whyBecauseOf(
			{
				de: 'Zeilen, die zu anderen Stücken führen, haben ohne ihre Links keinen Sinn.',
				en: 'Lines that lead to other pieces make no sense without their links.',
			},
			[
				'wording',
				'wording-in-place',
				'after-teaser',
				'below-furniture',
				'label-and-bar',
				'label-at-end',
				'link-at-end',
				'arrow',
				'kicker-and-colon',
				'capitals',
				'cut-off',
				'no-sentence',
				'unlike-text',
				'in-run',
				'repeats-often',
				'after-article',
			],
			{
				de: 'Dagegen spricht: Sie ist ein Satz, sie steht allein über einem Absatz, der Absatz darunter nimmt ihre Wörter auf, oder sie ist eine Frage. Ein Zeichen allein genügt nicht; je mehr der Text sonst von einer Seite hat, desto mehr zählen Länge und Stelle.',
				en: 'What speaks against it: it is a sentence, it stands alone above a paragraph, the paragraph below takes up its words, or it is a question. One sign alone is not enough; length and place count the more, the more of a page the rest of the text has.',
			},
		),
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		unnecessary: true,
		messages: {
			teaser: { de: 'Das verweist auf andere Artikel der Seite.', en: 'This leads to other articles of the page.' },
			perhaps: {
				de: 'Das könnte auf einen anderen Artikel verweisen.',
				en: 'This may lead to another article.',
			},
			remove: { de: 'Verweis löschen', en: 'Delete the link' },
		},
		options: {},
		examples: {
			bad: [
				'Die Stadt will den Marktplatz im Sommer für Autos sperren.\n\n⟦Lesen Sie auch: So verändert sich die Innenstadt⟧\n\nHändler fürchten, dass ihnen die Kundschaft ausbleibt.',
			],
			good: ['Mehr als hundert Menschen kamen am Abend in das Rathaus, um gegen die Pläne zu protestieren.'],
		},
	},
	*check(article) {
		for (const run of runsOf(article, (block) => block.sort === 'teaser')) {
			yield reportRun(run, { message: run.sure ? 'teaser' : 'perhaps', title: 'remove', kind: 'offer' });
		}
	},
});
