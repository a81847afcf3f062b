import { paragraphBreak } from '../../../server/core/rules/quotes/paragraph-break.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(paragraphBreak, {
	good: ['Sie sagte: „Wir warten.“\n\nDann ging sie.', { text: '“It rained.\n\n“It snowed,” she said.', lang: 'en' }],
	bad: [
		{
			text: 'Sie sagte: „Wir warten noch eine Weile.\n\n⟦Dann⟧ gehen wir.“ So kam es auch.',
			says: 'broken',
			fixed: 'Sie sagte: „Wir warten noch eine Weile. Dann gehen wir.“ So kam es auch.',
		},
	],
});
