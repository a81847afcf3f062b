import { tornSentence } from '../../../server/core/rules/typography/torn-sentence.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(tornSentence, {
	good: [
		'Das sagte sie nach einem langen Treffen. Mit Lawrow sprach sie in Genf.',
		'Das hat am Ende doch noch geklappt. Zum Glück für alle.',
		'„Das sagte sie nach einem langen Treffen. Mit Lawrow in Genf.“',
		'Kurz. Mit Lawrow in Genf.',
		'Trainiert wird danach wie in jeder Woche. Am Montag um 18 Uhr.',
	],
	bad: [
		{
			text: 'Das sagte die Ministerin nach einem Gespräch⟦. Mit⟧ Kuleba in Kiew.',
			says: 'torn',
			fixed: 'Das sagte die Ministerin nach einem Gespräch mit Kuleba in Kiew.',
		},
		{
			text: 'Das sagte die Ministerin gestern nach dem Gespräch⟦. Mit⟧ dem neuen Kollegen in Kiew.',
			says: 'torn',
			fixed: 'Das sagte die Ministerin gestern nach dem Gespräch mit dem neuen Kollegen in Kiew.',
		},
		{
			text: 'The minister said so after a long meeting⟦. With⟧ Kuleba in Kyiv.',
			lang: 'en',
			says: 'torn',
			fixed: 'The minister said so after a long meeting with Kuleba in Kyiv.',
		},
	],
});
