import { blankMissing } from '../../../server/core/rules/quotes/blank-missing.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(blankMissing, {
	good: ['Der „Spiegel“-Bericht.', 'Die Titel des „Spiegel“s.', '(„Eins“/„zwei“)', 'Das – „so“ – war es.'],
	bad: [
		{
			text: 'Das⟦„⟧rote“ und das „blaue⟦“⟧Haus.',
			says: ['before', 'after'],
			fixed: 'Das „rote“ und das „blaue“ Haus.',
		},
		{ text: 'Sie sagte:⟦„⟧Wir warten.“', says: 'before', fixed: 'Sie sagte: „Wir warten.“' },
		{ text: '“We wait!⟦”⟧And they went.', lang: 'en', says: 'after', fixed: '“We wait!” And they went.' },
	],
});
