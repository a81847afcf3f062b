import { commaMissing } from '../../../server/core/rules/quotes/comma-missing.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(commaMissing, {
	good: [
		'„Wir warten“, sagte sie „ganz offen“ und ging.',
		'„Wir warten noch.“ Das sagte sie „ohne Zögern.“',
		{ text: '“We wait,” he said “quietly” and left.', lang: 'en' },
		'Ich wollte nur „Danke!“ sagen.',
		'„Der Morgen“ berichtete am Montag darüber.',
		'Der Film „Die lange Nacht“ erzählt die Geschichte.',
		'„Wir warten“, so der Sprecher.',
		{ text: 'The “cost of living” said it all.', lang: 'en' },
		{ text: '“We wait,” Davis said.', lang: 'en' },
	],
	bad: [
		{
			text: '„Das“, sagte die Wirtin ⟦„⟧ist mein letztes Wort.“',
			says: 'second',
			fixed: '„Das“, sagte die Wirtin, „ist mein letztes Wort.“',
		},
		{
			text: '„Das⟦“⟧ sagte sie, „ist mein letztes Wort.“',
			says: 'missing',
			fixed: '„Das“, sagte sie, „ist mein letztes Wort.“',
		},
		{
			text: '“This,” she said ⟦“⟧is my last word.”',
			lang: 'en',
			says: 'second',
			fixed: '“This,” she said, “is my last word.”',
		},
		{
			text: '“We wait for the ferry⟦”⟧ said pilot Ada Weber.',
			lang: 'en',
			says: 'missing',
			fixed: '“We wait for the ferry,” said pilot Ada Weber.',
		},
		{
			text: '„Wir warten noch⟦“⟧ sagte der Sprecher.',
			says: 'missing',
			fixed: '„Wir warten noch“, sagte der Sprecher.',
		},
		{ text: '»Ich gehe nach Hause⟦«⟧ sagte sie.', says: 'missing', fixed: '»Ich gehe nach Hause«, sagte sie.' },
		{
			text: '„Wer wartet noch?⟦“⟧ fragte die Richterin.',
			says: 'missing',
			fixed: '„Wer wartet noch?“, fragte die Richterin.',
		},
		{
			text: 'Das sei „eine Last für alle im Ort und ringsum⟦“⟧ sagte der Sprecher.',
			says: 'missing',
			fixed: 'Das sei „eine Last für alle im Ort und ringsum“, sagte der Sprecher.',
		},
		{ text: '“Amazing⟦”⟧ Davis said.', lang: 'en', says: 'missing', fixed: '“Amazing,” Davis said.' },
		{
			text: '"We wait here⟦"⟧ he told the court.',
			lang: 'en',
			says: 'missing',
			fixed: '"We wait here," he told the court.',
		},
	],
});
