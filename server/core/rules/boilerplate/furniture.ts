import type { BoilerplateSort } from '../../model/block.ts';
import { defineRule } from '../define.ts';
import { whyBecauseOf } from '../support/block-reasons.ts';
import { reportRun, runsOf } from '../support/block-runs.ts';

export const furniture = defineRule({
	meta: {
		id: 'boilerplate/furniture',
		title: { de: 'Seitenelement', en: 'Page furniture' },
		why: whyBecauseOf(
			{
				de: 'Knöpfe zum Teilen, Newsletter, Hinweise auf Cookies und eingebettete Inhalte, Bezahlschranke, Navigation, Anzeigen, Zeitstempel, Autorenzeilen, Lesedauer, Schlagwörter, Köpfe von Ticker-Einträgen und Rechtsvermerke gehören zur Seite, nicht zum Artikel; Sperrfristen, Pressekontakte, Selbstauskünfte der Absender und Köpfe von Mails gehören zur Post.',
				en: 'Share buttons, newsletters, notices about cookies and embeds, paywalls, navigation, advertisements, timestamps, bylines, reading times, tags, heads of ticker entries and legal notes belong to the page, not to the article; embargoes, press contacts, what senders say of themselves and heads of mails belong to the post.',
			},
			[
				'wording',
				'wording-in-place',
				'wording-inside',
				'speaks-to-readers',
				'buttons',
				'date-and-time',
				'ticker-entry',
				'sections',
				'path',
				'hashtags',
				'bare-words',
				'symbols',
				'address',
				'markup',
				'author',
				'author-and-job',
				'about-the-author',
				'handle',
				'repeats-often',
				'of-release',
				'slug',
				'before-article',
				'after-article',
			],
			{
				de: 'Dagegen spricht: Sätze, Aufzählungen und die Stelle allein über einem Absatz. Wo eine Zeile steht, zählt nur, wenn der Text auch sonst von einer Seite kopiert ist.',
				en: 'What speaks against it: sentences, lists, and a place alone above a paragraph. Where a line stands counts only if the rest of the text was copied from a page too.',
			},
		),
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		unnecessary: true,
		messages: {
			'share-bar': { de: 'Das sind Knöpfe der Seite.', en: 'These are buttons of the page.' },
			newsletter: { de: 'Das wirbt für einen Newsletter.', en: 'This promotes a newsletter.' },
			notice: { de: 'Das ist ein Hinweis der Seite.', en: 'This is a notice of the page.' },
			paywall: { de: 'Das gehört zur Bezahlschranke.', en: 'This belongs to the paywall.' },
			navigation: { de: 'Das gehört zur Navigation der Seite.', en: 'This belongs to the navigation of the page.' },
			advertisement: { de: 'Das ist Werbung.', en: 'This is an advertisement.' },
			timestamp: { de: 'Das ist ein Zeitstempel der Seite.', en: 'This is a timestamp of the page.' },
			author: { de: 'Das ist die Autorenzeile der Seite.', en: 'This is the byline of the page.' },
			'reading-time': { de: 'Das ist die Lesedauer.', en: 'This is the reading time.' },
			copyright: { de: 'Das ist ein Rechtsvermerk.', en: 'This is a legal note.' },
			tags: { de: 'Das sind Schlagwörter der Seite.', en: 'These are tags of the page.' },
			'live-ticker': {
				de: 'Das ist der Kopf eines Ticker-Eintrags.',
				en: 'This is the head of an entry of a live ticker.',
			},
			letter: {
				de: 'Das gehört zur Mitteilung oder Mail, mit der der Text kam.',
				en: 'This belongs to the release or mail the text came with.',
			},
			other: { de: 'Das gehört zur Seite, nicht zum Artikel.', en: 'This belongs to the page, not to the article.' },
			perhaps: {
				de: 'Das gehört vermutlich zur Seite, nicht zum Artikel.',
				en: 'This probably belongs to the page, not to the article.',
			},
			remove: { de: 'Löschen', en: 'Delete' },
		},
		options: {},
		examples: {
			bad: [
				'Die Stadt will den Marktplatz im Sommer für Autos sperren.\n\n⟦Artikel teilen⟧\n\nHändler fürchten, dass ihnen die Kundschaft ausbleibt.',
			],
			good: ['Den Artikel teilen Tausende in den Netzwerken, obwohl er seit Tagen widerlegt ist.'],
		},
	},
	*check(article) {
		for (const run of runsOf(article, ({ sort }) => sort !== undefined && (SORTS as ReadonlySet<string>).has(sort))) {
			const [{ sort }, ...others] = run.blocks;
			const isOne = others.every((block) => block.sort === sort);
			const message = run.sure ? (isOne ? sortOf(sort) : 'other') : 'perhaps';
			yield reportRun(run, { message, title: 'remove', kind: 'offer' });
		}
	},
});

type Sort = Exclude<BoilerplateSort, 'teaser' | 'section-label' | 'comment-form' | 'repeated-headline'>;

const SORTS: ReadonlySet<Sort> = new Set<Sort>([
	'share-bar',
	'newsletter',
	'notice',
	'paywall',
	'navigation',
	'advertisement',
	'timestamp',
	'author',
	'reading-time',
	'copyright',
	'tags',
	'live-ticker',
	'letter',
	'other',
]);

const sortOf = (sort: BoilerplateSort | undefined): Sort =>
	sort !== undefined && (SORTS as ReadonlySet<string>).has(sort) ? (sort as Sort) : 'other';
