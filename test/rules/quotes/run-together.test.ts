import { runTogether } from '../../../server/core/rules/quotes/run-together.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(runTogether, {
	good: [
		{ text: 'She sang songs like “Hey You,” “Let It Snow,” and “Stay” for them.', lang: 'en' },
		{ text: '“A,” “B,” and “C” are letters.', lang: 'en' },
		// Words inside a sentence that ends with them
		{ text: 'The man said he was “mortified.” “My daughter was ill,” he told the paper.', lang: 'en' },
		{ text: 'Lane spoke on “Evening News.” “They should pay,” she said.', lang: 'en' },
		'„Wir warten“, sagte sie. „Dann gehen wir.“',
		'Die Lieder „Eins“ „Zwei“ und „Drei“ erklangen im Saal.',
		// Nothing but quotations: there is nobody to attribute them to.
		{ text: '„Wir warten.“ „Wir nicht.“', dependsOnTop: true },
		'„Wir warten.“\n\n„Wir nicht“, sagte er im Saal.',
	],
	bad: [
		{
			text: '„Wir warten noch.⟦“ „⟧Aber nicht lange“, sagte sie.',
			says: 'together',
			fixed: '„Wir warten noch. Aber nicht lange“, sagte sie.',
		},
		{
			text: '“We wait,⟦” “⟧Then we go,” she said.',
			lang: 'en',
			says: 'together',
			fixed: '“We wait. Then we go,” she said.',
		},
		{
			text: '"Wir warten noch!⟦" "⟧Aber nicht lange", sagte sie.',
			says: 'together',
			fixed: '"Wir warten noch! Aber nicht lange", sagte sie.',
		},
	],
});
