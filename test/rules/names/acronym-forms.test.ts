import { acronymForms } from '../../../server/core/rules/names/acronym-forms.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(acronymForms, {
	good: [
		'Die UNESCO zeichnet die Stadt aus. Die UNESCO-Liste wächst.',
		'Die Zeitung BILD zeigt ein Bild. Das Bild ist alt.',
		{ text: 'The WHO met in Geneva. Who was there?', lang: 'en' },
	],
	bad: [
		{
			text: 'Die NASA startet im Mai. Die NASA prüft das Wetter. Ein Sprecher der ⟦Nasa⟧ hofft.',
			says: 'mixed',
			fixed: 'Die NASA startet im Mai. Die NASA prüft das Wetter. Ein Sprecher der NASA hofft.',
		},
		{
			text: 'Die Nato tagt, die Nato berät. Ein ⟦NATO⟧-Sprecher schweigt.',
			says: 'mixed',
			fixed: 'Die Nato tagt, die Nato berät. Ein Nato-Sprecher schweigt.',
		},
	],
});
