import { defineRule } from '../define.ts';
import { reportRun, runsOf } from '../furniture.ts';

export const caption = defineRule({
	meta: {
		id: 'boilerplate/caption',
		title: { de: 'Bildunterschrift im Text', en: 'Caption in the text' },
		why: {
			de: 'Mit dem Text einer Seite kommen ihre Bildunterschriften, und mitten im Bericht zerreißen sie ihn. Für eine Bildunterschrift spricht: Vor oder nach der Zeile steht ein Bildnachweis, oder er steht an ihrem Ende. Sie sagt in der Gegenwart, was zu sehen ist, oft mit vollem Datum („begrüßt … am 21. Januar 2022“), wo der Bericht erzählt, was geschah. Sie zeigt ins Bild („links“, „Archivbild“). Sie ist kurz und endet oft ohne Punkt.',
			en: 'Captions come along with the text of a page and cut the report in two. What speaks for a caption: a credit stands before or after the line, or at its end. It says in the present tense what can be seen, often with the full date, where the report tells what happened. It points into the picture (“left”, “file photo”). It is short and often ends without a full stop.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		unnecessary: true,
		messages: {
			caption: {
				de: 'Das ist eine Bildunterschrift, sie gehört nicht in den Text.',
				en: 'This is a caption; it does not belong in the text.',
			},
			perhaps: { de: 'Das könnte eine Bildunterschrift sein.', en: 'This may be a caption.' },
			remove: { de: 'Bildunterschrift löschen', en: 'Delete the caption' },
		},
		options: {},
		examples: {
			bad: [
				'Die Ministerin sagte am Freitag, die Brücke werde gesperrt, bis ein Gutachten vorliege.\n\n⟦Die Ministerin begrüßt am 4. März 2024 Fachleute vor der Brücke in Hohenfurt.⟧\n\nAda Weber | dpa\n\nDas Gutachten hatte der Kreistag schon im Herbst verlangt.',
			],
			good: [
				'Die Ministerin sagte am Freitag, die Brücke werde gesperrt, bis ein Gutachten vorliege.\n\nDas Gutachten hatte der Kreistag schon im Herbst verlangt.',
			],
		},
	},
	*check(article) {
		for (const run of runsOf(article, (block) => block.kind === 'caption')) {
			yield reportRun(run, { message: run.sure ? 'caption' : 'perhaps', title: 'remove', kind: 'offer' });
		}
	},
});
