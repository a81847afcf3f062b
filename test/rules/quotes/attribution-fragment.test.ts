import { attributionFragment } from '../../../server/core/rules/quotes/attribution-fragment.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(attributionFragment, {
	good: [
		'„Wir warten“, sagte er. Lawrow hat das später hinzugefügt.',
		'„Wir warten“, sagte er. Lawrow schwieg dazu.',
		'„Wir warten“, sagte er. Lawrow\nhinzugefügt.',
		'„Wir warten“, sagte er. Das hatte Lawrow gesagt.',
		{ text: '“We wait,” he said. Dempsey said it was late.', lang: 'en' },
	],
	bad: [
		{
			text: '„Wir warten“⟦, sagte er. Lawrow hinzugefügt. .⟧ Dann ging er.',
			says: 'fragment',
			fixed: '„Wir warten“, sagte Lawrow. Dann ging er.',
		},
		{
			text: '„Wir warten“⟦, sagte er. Lawrow hinzugefügt.⟧\n\nDann ging er.',
			says: 'fragment',
			fixed: '„Wir warten“, sagte Lawrow.\n\nDann ging er.',
		},
		{
			text: '„Wir warten“⟦, erklärte er. Der Sprecher der Werft hinzugefügt.⟧',
			says: 'fragment',
			fixed: '„Wir warten“, erklärte der Sprecher der Werft.',
		},
		{
			text: '„Wir warten“⟦, sagte er. Er gegenüber dem Sender hinzugefügt. .⟧',
			says: 'fragment',
			fixed: '„Wir warten“, sagte er gegenüber dem Sender.',
		},
		{
			text: '“We wait,”⟦ she said. Ms Olsen said. .⟧ Then she left.',
			lang: 'en',
			says: 'fragment',
			fixed: '“We wait,” Ms Olsen said. Then she left.',
		},
	],
});
