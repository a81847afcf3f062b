import { blankBeforeMark } from '../../../server/core/rules/typography/blank-before-mark.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(blankBeforeMark, {
	good: [
		'Die Endung .de ist teuer.',
		'Schön ;-) sagte sie.',
		'Und dann ... kam sie.',
		'Es waren 20 °C im Saal.',
		'Er kam ([…]).',
		'Es stand 2 : 1 am Ende.',
	],
	bad: [
		{ text: 'Der Rat⟦ ⟧, der tagte⟦ ⟧: spät⟦ ⟧!', says: 'before', fixed: 'Der Rat, der tagte: spät!' },
		{ text: 'Der Rat (⟦ ⟧gestern⟦ ⟧) tagte.', says: 'inside', fixed: 'Der Rat (gestern) tagte.' },
		{ text: 'Der Winkel misst 5⟦ ⟧° und 30⟦ ⟧′ genau.', says: 'before', fixed: 'Der Winkel misst 5° und 30′ genau.' },
	],
});
