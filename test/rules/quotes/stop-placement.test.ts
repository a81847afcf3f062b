import { stopPlacement } from '../../../server/core/rules/quotes/stop-placement.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(stopPlacement, {
	good: [
		{ text: 'They call it “news,” and “art.”', lang: 'en' },
		{ text: 'They call it “news”; we do not.', lang: 'en' },
	],
	bad: [
		{
			text: 'They call it “news”⟦,⟧ and “art”⟦.⟧',
			lang: 'en',
			says: 'outside',
			fixed: 'They call it “news,” and “art.”',
		},
	],
});
