import { anonymousSource } from '../../../server/core/rules/speakers/anonymous-source.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(anonymousSource, {
	good: [
		'„Das reicht“, sagte Ministerin Marta Lind. Sie verließ den Saal.',
		'„Das reicht“, sagte die Sprecherin der Polizei. Sie verließ den Saal.',
		'“That is enough,” Mayor Martha Lind said. She left the room.',
		'“That is enough,” the water resources board said. It left the room.',
		// Nobody is quoted
		'Ein hochrangiger Beamter betrat den Saal.',
		'An official familiar with the matter came in.',
	],
	bad: [
		{
			text: 'Der Vertrag ist fertig. „Unterschrieben wird im Mai“, sagte ⟦ein Beamter⟧, der anonym bleiben wollte.',
			says: 'anonymous',
		},
		{
			text: 'The treaty is ready. “They will sign it in May,” said ⟦a senior official⟧.\n\nNobody confirmed it.',
			says: 'anonymous',
		},
	],
});
