import { doubleAttribution } from '../../../server/core/rules/quotes/double-attribution.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(doubleAttribution, {
	good: [
		'Sie sagte: „Wir warten.“',
		'„Wir warten“, sagte sie.',
		'Er las: „Wir warten“, sagte sie.',
		'Er sagte:\n„Wir warten“, sagte sie.',
	],
	bad: [
		{
			text: 'Die Richterin sagte: „Wir warten“⟦, sagte sie⟧.',
			says: 'doubled',
			fixed: 'Die Richterin sagte: „Wir warten“.',
		},
		{
			text: 'The judge said: “We wait,”⟦ she said⟧.',
			lang: 'en',
			says: 'doubled',
			fixed: 'The judge said: “We wait.”',
		},
	],
});
