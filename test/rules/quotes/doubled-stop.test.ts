import { doubledStop } from '../../../server/core/rules/quotes/doubled-stop.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(doubledStop, {
	good: [
		{ text: 'She acted in “Who’s There?”, a play.', lang: 'en' },
		{ text: '“Who’s there?” asked the pilot.', lang: 'en' },
		'Sie sagte: „Wir warten.“',
		'Sie rief „Halt!“, dann lief sie.',
		'Er mag „Äpfel usw.“.',
		'Er las „Die Linke“.',
		'Sie sagte: „Wir …“',
		'Sie war lange Mitglied im „Förderverein Alte Mühle e. V.“.',
		'Ihr Betrieb heißt: „Weber & Co.“.',
		{ text: 'She works for “Weber & Co.”.', lang: 'en' },
	],
	bad: [
		{ text: '„Wann öffnet ihr⟦?,⟧“ fragte der Gast.', says: 'clash', fixed: '„Wann öffnet ihr?“, fragte der Gast.' },
		{
			text: '“When do you open?”⟦,⟧ asked the guest.',
			lang: 'en',
			says: 'clash',
			fixed: '“When do you open?” asked the guest.',
		},
		{
			text: 'Am Tor steht „Betreten verboten!“⟦.⟧ Alle gehen hinein.',
			says: 'doubled',
			fixed: 'Am Tor steht „Betreten verboten!“ Alle gehen hinein.',
		},
		{ text: 'Sie sagte: „Wir warten.“⟦.⟧', says: 'doubled', fixed: 'Sie sagte: „Wir warten.“' },
		{
			text: 'Sie rief: „Lasst mich los!“⟦.⟧ Dann lief sie.',
			says: 'doubled',
			fixed: 'Sie rief: „Lasst mich los!“ Dann lief sie.',
		},
		{ text: 'Sie sagte: „Er rief ‚Wir warten.‘“⟦.⟧', says: 'doubled', fixed: 'Sie sagte: „Er rief ‚Wir warten.‘“' },
		{
			text: 'Sie sagte: „Wir sind seit zehn Jahren ein e. V.“⟦.⟧',
			says: 'doubled',
			fixed: 'Sie sagte: „Wir sind seit zehn Jahren ein e. V.“',
		},
		{
			text: 'Ihr Stand war beim „Förderverein Alte Mühle e. V.“⟦.⟧ zu sehen.',
			says: 'doubled',
			fixed: 'Ihr Stand war beim „Förderverein Alte Mühle e. V.“ zu sehen.',
		},
		{ text: 'The answer is “no.”⟦.⟧', lang: 'en', says: 'doubled', fixed: 'The answer is “no.”' },
		{ text: '„Hey⟦.;⟧“ sagte sie.', says: 'clash', fixed: '„Hey.“ sagte sie.' },
		{ text: '“Hey⟦!;⟧” she said.', lang: 'en', says: 'clash', fixed: '“Hey!” she said.' },
		{ text: '„Hey⟦,,⟧“ sagte sie.', says: 'clash', fixed: '„Hey“, sagte sie.' },
	],
});
