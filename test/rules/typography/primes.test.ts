import { primes } from '../../../server/core/rules/typography/primes.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(primes, {
	good: [
		`Der 6'2" große Riese kam aus „Ohio“.`,
		'Das Rad misst 26″.',
		'Das "alte" Rad misst 26" und mehr.',
		{ text: 'The screen is 20" wide.', lang: 'en' },
	],
	bad: [{ text: 'Das Rad misst 26⟦"⟧ und mehr.', says: 'inch', fixed: 'Das Rad misst 26 Zoll und mehr.' }],
});
