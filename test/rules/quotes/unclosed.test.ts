import { unclosed } from '../../../server/core/rules/quotes/unclosed.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(unclosed, {
	good: [
		'Sie sagte: „Wir warten.“ Dann schwieg sie.',
		'Das ist Hans’ Hund, und das ist Marx’ Enkel.',
		'Das Rad misst 26" und kostet wenig.',
		{ text: '“It rained all week.\n\n“It snowed,” she said of the weather.', lang: 'en' },
		{ text: 'They danced to rock ’n’ roll of the ’80s.', lang: 'en' },
	],
	bad: [
		{
			text: 'Der Wirt sprach von „⟦„⟧Sabotage“. Die „alte“ Küche war kalt.',
			says: 'unclosed',
			fixed: 'Der Wirt sprach von „Sabotage“. Die „alte“ Küche war kalt.',
		},
		{
			text: 'The guest called it ⟦“⟧a disgrace. The “old” kitchen was cold.',
			lang: 'en',
			says: 'unclosed',
			fixed: 'The guest called it “a disgrace.” The “old” kitchen was cold.',
		},
		{
			text: '⟦„⟧Das geht zu weit, sagte die Ministerin. „Wir warten“, fügte sie hinzu.',
			says: 'unclosed',
			fixed: '„Das geht zu weit“, sagte die Ministerin. „Wir warten“, fügte sie hinzu.',
		},
		{
			text: 'Der Turm soll den Namen ⟦„⟧Freedom Tower tragen. Der „alte“ Turm bleibt.',
			says: 'unclosed',
			fixed: 'Der Turm soll den Namen „Freedom Tower“ tragen. Der „alte“ Turm bleibt.',
		},
		{
			text: 'Sie sagte: ⟦„⟧Wir warten noch. Dann gehen wir.\n\nDer Rat vertagte sich „bis Mai“.',
			says: 'unclosed',
			fixed: 'Sie sagte: „Wir warten noch. Dann gehen wir.“\n\nDer Rat vertagte sich „bis Mai“.',
		},
		{
			text: '⟦“⟧We wait, the mayor said.\n\n“We go,” said the judge.',
			lang: 'en',
			says: 'unclosed',
			fixed: '“We wait,” the mayor said.\n\n“We go,” said the judge.',
		},
		{
			text: 'Das ⟦"⟧Haus ist alt, das "neue" Haus nicht.',
			says: 'unclosed',
			fixed: 'Das "Haus" ist alt, das "neue" Haus nicht.',
		},
	],
});
