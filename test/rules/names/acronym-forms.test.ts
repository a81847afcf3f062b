import { acronymForms } from '../../../server/core/rules/names/acronym-forms.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(acronymForms, {
	good: [
		'Die UNESCO zeichnet die Stadt aus. Die UNESCO-Liste wächst.',
		'Die Zeitung BILD zeigt ein Bild. Das Bild ist alt.',
		{ text: 'Die NATO tagt, die NATO berät.', styleBook: 'acronyms: upper' },
		{ text: 'Die WHO tagt in Genf, und niemand schaut zu.', styleBook: 'acronyms: title' },
		'Wie Reuters meldet, steigen die Preise. Reuters fragte nach. Foto: REUTERS/Jana Muster',
		{ text: 'Fox News asked. Viewers of Fox News answered. Get the FOX NEWS app.', lang: 'en' },
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
		{
			text: 'Die NASA startet im Mai. Ein Sprecher der ⟦Nasa⟧ hofft.',
			says: 'tie',
			fixed: 'Die NASA startet im Mai. Ein Sprecher der NASA hofft.',
		},
		{
			text: 'Die Nato tagt, die Nato berät. Ein NATO-Sprecher schweigt.'.replaceAll('Nato', '⟦Nato⟧'),
			says: 'house',
			fixed: 'Die NATO tagt, die NATO berät. Ein NATO-Sprecher schweigt.',
			styleBook: 'acronyms: upper',
		},
		{
			text: 'Die ⟦NATO⟧ tagt in Brüssel, und die ⟦NATO⟧-Staaten beraten.',
			says: 'house',
			fixed: 'Die Nato tagt in Brüssel, und die Nato-Staaten beraten.',
			styleBook: 'acronyms: title',
		},
	],
});
