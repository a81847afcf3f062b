import { teaser } from '../../../server/core/rules/boilerplate/teaser.ts';
import { ruleTable } from '../../support/rule-table.ts';

const before = 'Die Stadt will den Marktplatz im Sommer für Autos sperren, sagte der Bürgermeister am Montag.';
const after = 'Händler fürchten, dass ihnen die Kundschaft ausbleibt, wenn die Parkplätze verschwinden.';
const without = `${before}\n\n${after}`;
const around = (line: string) => `${before}\n\n${line}\n\n${after}`;

ruleTable(teaser, {
	good: [
		around('Mehr als hundert Menschen kamen am Abend in das Rathaus, um zu protestieren.'),
		around('Händler fürchten um ihre Kundschaft'),
		around('Siehe, das ist ein Weg, den auch andere Städte der Region schon gegangen sind.'),
		'Read the fine print before you sign, the mayor told the shop owners at the meeting on Monday.',
	],
	bad: [
		{ text: around('⟦Lesen Sie mehr über die Verkehrspolitik der Abendpost:⟧'), says: 'teaser', fixed: without },
		{
			text: around('⟦Siehe auch\u00a0 Angesichts leerer Kassen bietet dieser Vorschlag einen Ausweg⟧'),
			says: 'teaser',
			fixed: without,
		},
		{
			text: around('⟦Lesen Sie auch⟧\n\n⟦So verändert sich die Innenstadt\n\nWarum der Handel im Ort leidet⟧'),
			says: ['teaser', 'perhaps'],
			fixed: without,
		},
		{
			text: 'The town wants to close the market square to cars this summer, the mayor said on Monday.\n\n⟦READ MORE: How the old town changes⟧\n\nShop owners fear that their customers will stay away without a place to park.',
			says: 'teaser',
			fixed:
				'The town wants to close the market square to cars this summer, the mayor said on Monday.\n\nShop owners fear that their customers will stay away without a place to park.',
		},
	],
});
