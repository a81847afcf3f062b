import { blankAfterMark } from '../../../server/core/rules/typography/blank-after-mark.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(blankAfterMark, {
	good: [
		'Der Kurs stieg um 3,5 Prozent auf 1.250 Euro.',
		'Mehr dazu steht auf Seeblick.De und bei seeblick.example/Rat,Kreis im Netz.',
		'Dr.Weber, Prof.Blum und St.Gallen kamen u.a. zum Fest.',
		'Alle Kolleg.innen und Lehrer*innen waren da.',
		'Die Spalten heißen name,ort,alter und sonst nichts.',
		'Das Ergebnis (u.U.) folgt z.B. am Freitag.',
		{ text: 'The U.S.A. team met at 5 p.m.EST on Yahoo!News pages, the a.m.show said.', lang: 'en' },
		{ text: 'He wrote Node.Js code, e.g.Python too.', lang: 'en' },
	],
	bad: [
		{
			text: 'Der Chor sang am Abend⟦,⟧danach wurde getanzt.',
			says: 'missing',
			fixed: 'Der Chor sang am Abend, danach wurde getanzt.',
		},
		{
			text: 'Der Chor sang am Abend⟦.⟧Danach wurde getanzt.',
			says: 'missing',
			fixed: 'Der Chor sang am Abend. Danach wurde getanzt.',
		},
		{ text: 'Der Chor sang⟦.⟧Er war gut.', says: 'missing', fixed: 'Der Chor sang. Er war gut.' },
		{ text: '„Wir singen weiter“⟦,⟧sagte sie.', says: 'missing', fixed: '„Wir singen weiter“, sagte sie.' },
		{ text: 'Wer singt da⟦?⟧Niemand weiß es.', says: 'missing', fixed: 'Wer singt da? Niemand weiß es.' },
		{
			text: 'The choir sang⟦.⟧Then people danced⟦,⟧and it rained.',
			lang: 'en',
			says: 'missing',
			fixed: 'The choir sang. Then people danced, and it rained.',
		},
	],
});
