import { commentForm } from '../../../server/core/rules/boilerplate/comment-form.ts';
import { ruleTable } from '../../support/rule-table.ts';

const body = 'Der Verein hofft, das Stadion noch vor dem Winter fertigzustellen, sagte die Vorsitzende am Montag.';

ruleTable(commentForm, {
	good: [
		// The sort of the piece, above its headline
		`KOMMENTAR\n\nDer Verein braucht einen Plan\n\n${body}`,
		`Comment\n\nThe club needs a plan\n\nThe club hopes to finish the new stadium before the winter, its chairwoman said on Monday.`,
		`${body}\n\nEinen Kommentar zu dem Urteil lehnte der Sprecher des Gerichts am Dienstag ab.`,
		`${body}\n\nDer Verein will den Kommentar des Verbands nicht so stehen lassen und antwortet in der nächsten Woche.`,
	],
	bad: [
		{
			text: `${body}\n\n⟦Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert⟧`,
			says: 'form',
			fixed: body,
		},
		{
			text: `${body}\n\n⟦Schreibe einen Kommentar⟧\n`,
			says: 'form',
			fixed: `${body}\n`,
		},
		{
			text: `The club hopes to finish the new stadium before the winter, its chairwoman said on Monday.\n\n⟦Leave a Reply\nYour email address will not be published.\nRequired fields are marked *⟧\n`,
			says: 'form',
			fixed: `The club hopes to finish the new stadium before the winter, its chairwoman said on Monday.\n`,
		},
	],
});
