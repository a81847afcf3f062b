import { sectionLabel } from '../../../server/core/rules/boilerplate/section-label.ts';
import { ruleTable } from '../../support/rule-table.ts';

const before = 'Der Kreistag stimmt am Montag über den Haushalt für das nächste Jahr ab, teilte der Landrat mit.';
const after = 'Die Opposition hat angekündigt, gegen den Entwurf zu stimmen, weil er die Schulen vergesse.';

ruleTable(sectionLabel, {
	good: [`${before}\n\nPolitik\n\n${after}`, `${before}\n\nHaushaltspolitik\n\n${after}`],
	bad: [
		{
			text: `${before}\n\n⟦Abendpost-Politik⟧\n\nDossier: So entsteht ein Haushalt\n\n${after}`,
			says: 'label',
			fixed: `${before}\n\nDossier: So entsteht ein Haushalt\n\n${after}`,
		},
		{
			text: `${before}\n\n⟦Abendpost-Politik⟧\n\nLesen Sie mehr über die Finanzen der Kreise:\n\n${after}`,
			says: 'label',
			fixed: `${before}\n\nLesen Sie mehr über die Finanzen der Kreise:\n\n${after}`,
		},
	],
});
