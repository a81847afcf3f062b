import { composed } from '../../../server/core/rules/typography/composed.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(composed, {
	good: ['Der Bürgermeister und die Offiziere.'],
	bad: [
		{ text: 'Der B⟦u\u0308⟧rgermeister.', lang: 'de', says: 'decomposed', fixed: 'Der Bürgermeister.' },
		{ text: 'Die Of⟦\ufb01⟧ziere.', lang: 'de', says: 'ligature', fixed: 'Die Offiziere.' },
	],
});
