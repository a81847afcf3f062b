import { stray } from '../../../server/core/rules/quotes/stray.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(stray, {
	good: [
		'„Ich war im Keller“,, sagte der Wirt.',
		'Sie sagte: „Wir warten.“',
		'Das Rad misst 26″, der Weg 5′ mehr.',
		{ text: 'The boys’ room and Texas’ law.', lang: 'en' },
	],
	bad: [
		{
			text: 'Der Wirt sprach von „Sabotage“⟦“⟧. Die „alte“ Küche war kalt.',
			says: 'unopened',
			fixed: 'Der Wirt sprach von „Sabotage“. Die „alte“ Küche war kalt.',
		},
		{
			text: 'Sie sagte: Wir warten noch.⟦“⟧ Dann ging sie.',
			says: 'unopened',
			fixed: 'Sie sagte: „Wir warten noch.“ Dann ging sie.',
		},
		{
			text: 'Der Rat tagte am Abend.\n⟦“⟧\nDanach ging das „alte“ Licht aus.',
			says: 'stray',
			fixed: 'Der Rat tagte am Abend.\n\nDanach ging das „alte“ Licht aus.',
		},
		{ text: 'The bus ⟦”⟧ came late.', lang: 'en', says: 'stray', fixed: 'The bus came late.' },
		{ text: 'Wort ⟦´´⟧ Wort, sagte der Setzer.', says: 'stray', fixed: 'Wort Wort, sagte der Setzer.' },
		{
			text: 'Das Raumschiff namens Shenzhou 6⟦“⟧ startete. Das „alte“ blieb.',
			says: 'unopened',
			fixed: 'Das Raumschiff namens „Shenzhou 6“ startete. Das „alte“ blieb.',
		},
	],
});
