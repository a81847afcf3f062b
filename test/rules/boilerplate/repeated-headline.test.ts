import { repeatedHeadline } from '../../../server/core/rules/boilerplate/repeated-headline.ts';
import { ruleTable } from '../../support/rule-table.ts';

const body =
	'Der Stadtrat hat die Wahl der neuen Bürgermeisterin am Abend auf den nächsten Monat vertagt, sagte ein Sprecher.';

ruleTable(repeatedHeadline, {
	dependsOnTop: true,
	good: [
		`Stadtrat vertagt Wahl der Bürgermeisterin\n\n${body}`,
		`Stadtrat vertagt Wahl der Bürgermeisterin\n\nOpposition spricht von Verrat\n\n${body}`,
	],
	bad: [
		{
			text: `Stadtrat vertagt Wahl der Bürgermeisterin\n\n⟦Stadtrat vertagt Wahl der Bürgermeisterin⟧\n\n${body}\n`,
			says: 'twice',
			fixed: `Stadtrat vertagt Wahl der Bürgermeisterin\n\n${body}\n`,
		},
		{
			text: `Stadtrat vertagt Wahl der Bürgermeisterin\n⟦STADTRAT VERTAGT WAHL DER BÜRGERMEISTERIN⟧\n\n${body}`,
			says: 'twice',
			fixed: `Stadtrat vertagt Wahl der Bürgermeisterin\n\n${body}`,
		},
		{
			text: `# Council puts off vote for mayor\n\n⟦Council puts off vote for mayor.⟧\n\nThe council has put off the vote for a new mayor until next month, a spokesman said on Monday.`,
			says: 'twice',
			fixed: `# Council puts off vote for mayor\n\nThe council has put off the vote for a new mayor until next month, a spokesman said on Monday.`,
		},
	],
});
