import { dash } from '../../../server/core/rules/typography/dash.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(dash, {
	good: [
		'Hamburg (ots) - Der Rat – er tagte – ging.',
		'Der Rat - er tagte - ging.',
		'Am 3. - 5. Mai.',
		'Es stand 3 - 2 – so war es.',
	],
	bad: [
		{ text: 'Anna Beck (CDU) ⟦-⟧ neu im Amt – kam.', says: 'mixed', fixed: 'Anna Beck (CDU) – neu im Amt – kam.' },
		{ text: 'Der Rat – er tagte ⟦-⟧ ging.', says: 'mixed', fixed: 'Der Rat – er tagte – ging.' },
		{
			text: 'The council⟦--⟧it was late⟦--⟧left.',
			lang: 'en',
			says: 'doubled',
			fixed: 'The council–it was late–left.',
		},
	],
});
