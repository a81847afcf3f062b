import { pronounUnclear } from '../../../server/core/rules/speakers/pronoun-unclear.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(pronounUnclear, {
	good: [
		// The pronoun fits one only
		'Anna Becker and Mark Brandt presented the plan. “It will be expensive,” she said.',
		'Anna Becker und Mark Brandt stellten den Plan vor. „Er wird teuer“, sagte sie.',
		// One of them is in the foreground
		'“I like it,” said Mark Brandt, who sat beside Thomas Keane. “It will be expensive,” he said.',
		// Several speak
		'Thomas Keane and Mark Brandt presented the plan. It would be expensive, they said.',
		// Too far back to be sure who else came in between
		'Thomas Keane and Mark Brandt came. It rained. The hall was full, and the band played. “It is late,” he said.',
		// A name
		'Thomas Keane and Mark Brandt presented the plan. “It will be expensive,” Keane said.',
	],
	bad: [
		{
			text: 'Thomas Keane and Mark Brandt opened the road on Monday. “It is a good day,” ⟦he⟧ said.',
			says: 'unclear',
		},
		{
			text: 'Anna Becker and Petra Shaw run the house together. “It is a lot of work,” ⟦she⟧ says.',
			says: 'unclear',
		},
	],
});
