import { defineRule } from '../define.ts';
import { reportRun, runsOf } from '../furniture.ts';

export const teaser = defineRule({
	meta: {
		id: 'boilerplate/teaser',
		title: { de: 'Verweis auf andere Artikel', en: 'Link to other articles' },
		why: {
			de: 'Zeilen, die zu anderen Stücken führen, haben ohne ihre Links keinen Sinn. Dafür spricht: Die Zeile beginnt mit „Lesen Sie mehr“, „Siehe auch“, „Mehr zum Thema“ oder Ähnlichem. Sie folgt auf eine solche Zeile. Sie ist eine Überschrift ohne Satz, länger als eine Zwischenüberschrift, und steht mit anderen in einer Reihe, und der Text ist auch sonst von einer Seite kopiert. Dagegen spricht: Die Zeile ist ein Satz, sie steht allein über einem Absatz, oder der Absatz darunter nimmt ihre Wörter auf.',
			en: 'Lines that lead to other pieces make no sense without their links. What speaks for one: it begins with “Read more”, “See also”, “Related stories” or the like. It follows such a line. It is a headline without a sentence, longer than a subhead, in a row with others, and the rest of the text was copied from a page too. What speaks against it: it is a sentence, it stands alone above a paragraph, or the paragraph below takes up its words.',
		},
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
