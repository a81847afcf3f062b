import { stopBeforeComma } from '../../../server/core/rules/quotes/stop-before-comma.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(stopBeforeComma, {
	good: [
		'„Wir warten“, sagte sie.',
		'„Wir warten …“, sagte sie.',
		'„Es kostet 10 Mio.“, sagte sie.',
		'„Wartet!“, sagte sie.',
		'Er rief: „Wir warten.“ Sagte jemand etwas?',
		{ text: 'He told me: “We wait.” Kim said nothing.', lang: 'en' },
	],
	bad: [
		{ text: '„Wir warten noch⟦.“⟧ sagte die Chefin.', says: 'noComma', fixed: '„Wir warten noch“, sagte die Chefin.' },
		{ text: '„Wir warten noch⟦.“⟧ so der Sprecher.', says: 'noComma', fixed: '„Wir warten noch“, so der Sprecher.' },
		{ text: '“We wait here⟦.”⟧ she said.', lang: 'en', says: 'noComma', fixed: '“We wait here,” she said.' },
		{ text: '„Wir warten⟦.⟧“, sagte sie.', says: 'stop', fixed: '„Wir warten“, sagte sie.' },
		{ text: '»Wir warten⟦.⟧«, so der Sprecher.', says: 'stop', fixed: '»Wir warten«, so der Sprecher.' },
		{ text: '“We wait⟦.⟧”, she said.', lang: 'en', says: 'stop', fixed: '“We wait,” she said.' },
	],
});
