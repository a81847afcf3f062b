import { defineRule } from '../define.ts';
import { whyBecauseOf } from '../support/block-reasons.ts';
import { reportRun, runsOf } from '../support/block-runs.ts';

export const sectionLabel = defineRule({
	meta: {
		id: 'boilerplate/section-label',
		title: { de: 'Name eines Ressorts', en: 'Name of a section' },
		why: whyBecauseOf(
			{
				de: 'Über Artikeln und zwischen ihnen steht auf Seiten der Name des Ressorts („Politik“, „Lokales“).',
				en: 'Pages put the name of the section above and between articles (“Politics”, “Local”).',
			},
			['sections', 'above-teaser', 'in-run', 'before-article', 'after-article'],
			{
				de: 'Dagegen spricht: Sie steht wie eine Zwischenüberschrift über einem Absatz.',
				en: 'What speaks against it: it stands above a paragraph as a subhead does.',
			},
		),
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		unnecessary: true,
		messages: {
			label: {
				de: 'Das ist der Name eines Ressorts der Seite.',
				en: 'This is the name of a section of the page.',
			},
			perhaps: {
				de: 'Das sieht nach dem Namen eines Ressorts aus.',
				en: 'This looks like the name of a section.',
			},
			remove: { de: 'Zeile löschen', en: 'Delete the line' },
		},
		options: {},
		examples: {
			bad: [
				'Der Kreistag stimmt am Montag über den Haushalt für das nächste Jahr ab.\n\n⟦Abendpost-Politik⟧\n\nLesen Sie auch: Was der Haushalt für die Schulen bedeutet\n\nDie Opposition hat angekündigt, gegen den Entwurf zu stimmen.',
			],
			good: [
				'Der Kreistag stimmt am Montag über den Haushalt ab.\n\nPolitik\n\nDie Opposition hat angekündigt, gegen den Entwurf zu stimmen, weil die Politik der Koalition falsch sei.',
			],
		},
	},
	*check(article) {
		for (const run of runsOf(article, (block) => block.sort === 'section-label')) {
			yield reportRun(run, { message: run.sure ? 'label' : 'perhaps', title: 'remove', kind: 'offer' });
		}
	},
});
