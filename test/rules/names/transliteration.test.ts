import { transliteration } from '../../../server/core/rules/names/transliteration.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(transliteration, {
	good: [
		'Der Tennisspieler Daniil Medvedev gewann.',
		'Sergei Lavrov traf Dmitry Medvedev.',
		'Sergej Lawrow traf Nicolás Maduro, Benjamin Netanyahu und Mohammed Morsi.',
		'Sergej Lawrow traf Dmitri Medwedew.\n\nFoto: Dmitry Medvedev/AP',
		{ text: 'Wladimir Putin met Dmitry Medvedev.', lang: 'en' },
	],
	bad: [
		{
			text: 'Sergej Lawrow traf ⟦Dmitry Medvedev⟧.',
			says: 'foreign',
			fixed: 'Sergej Lawrow traf Dmitri Medwedew.',
		},
		{
			text: '⟦Dmitry Medvedev⟧ reiste am Montag ab.\n\nDer Kreml schwieg dazu.\n\nAm Abend sprach Sergej Lawrow.',
			says: 'foreign',
			fixed: 'Dmitri Medwedew reiste am Montag ab.\n\nDer Kreml schwieg dazu.\n\nAm Abend sprach Sergej Lawrow.',
		},
	],
});
