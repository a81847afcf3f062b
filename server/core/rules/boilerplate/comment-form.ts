import { defineRule } from '../define.ts';
import { reportRun, runsOf } from '../support/block-runs.ts';

export const commentForm = defineRule({
	meta: {
		id: 'boilerplate/comment-form',
		title: { de: 'Kommentarformular', en: 'Comment form' },
		why: {
			de: 'Unter Artikeln steht das Formular für Kommentare („Schreibe einen Kommentar“, „Erforderliche Felder sind markiert“). Es kommt beim Kopieren mit und gehört nie in den Text.',
			en: 'Below articles stands the form for comments (“Leave a reply”, “Required fields are marked”). It comes along when copying and never belongs in the text.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		unnecessary: true,
		messages: {
			form: {
				de: 'Das stammt aus dem Kommentarformular der Seite.',
				en: 'This comes from the comment form of the page.',
			},
			perhaps: {
				de: 'Das könnte aus dem Kommentarformular der Seite stammen.',
				en: 'This may come from the comment form of the page.',
			},
			remove: { de: 'Kommentarformular löschen', en: 'Delete the comment form' },
		},
		options: {},
		examples: {
			bad: [
				'Der Verein hofft, das Stadion noch vor dem Winter fertigzustellen.\n\n⟦Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht.⟧',
			],
			good: ['Einen Kommentar zu dem Urteil lehnte der Sprecher des Gerichts am Dienstag ab.'],
		},
	},
	*check(article) {
		for (const run of runsOf(article, (block) => block.sort === 'comment-form')) {
			yield reportRun(run, { message: run.sure ? 'form' : 'perhaps', title: 'remove', kind: 'safe' });
		}
	},
});
