import { dash } from '../../../server/core/rules/typography/dash.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(dash, {
	good: ['Der Rat - er tagte - ging.', 'Am 3. - 5. Mai.', 'Es stand 3 - 2 – so war es.'],
	bad: [
		{ text: 'Der Rat – er tagte ⟦-⟧ ging.', says: 'mixed', fixed: 'Der Rat – er tagte – ging.' },
		{
			text: 'The council⟦--⟧it was late⟦--⟧left.',
			lang: 'en',
			says: 'doubled',
			fixed: 'The council–it was late–left.',
		},
	],
});
