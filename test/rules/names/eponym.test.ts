import { eponym } from '../../../server/core/rules/names/eponym.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(eponym, {
	good: [
		'Die Lorentz-Transformation, die Lorenz-Kurve und der Lorenz-Attraktor.',
		'Die Hessesche Normalform und der Hess’sche Wärmesatz.',
		'Das Schlagloch heißt nach Bürgermeister Plank und das Gesetz nach ihm.',
		'Moebiusband, Gauss-Verteilung und Poincare-Vermutung stehen so auf alten Tastaturen.',
		'Das Moorgesetz schützt die Moore, der Nebelpreis ist erfunden.',
		'Der Satz von Karl Göddel war lang.',
		'Achtzehn Jahre nach Mozarts Geburt kostete der Eintritt 5 Joule weniger.',
		'Die Frankfurter Schirn zeigt Bilder, die Schule heißt Humboldt-Gymnasium.',
		{ text: 'Plank made the law of Plank.', lang: 'en' },
	],
	bad: [
		{ text: 'Das ⟦Ohmm⟧sche Gesetz gilt.', says: 'misspelt', fixed: 'Das Ohmsche Gesetz gilt.' },
		{ text: 'Die ⟦faradey⟧schen Käfige.', says: 'misspelt', fixed: 'Die faradayschen Käfige.' },
		{ text: 'Das ⟦Kirchhof⟧’sche Gesetz.', says: 'misspelt', fixed: 'Das Kirchhoff’sche Gesetz.' },
		{ text: 'Auf den ⟦Eifel⟧turm steigen viele.', says: 'misspelt', fixed: 'Auf den Eiffelturm steigen viele.' },
		{ text: 'Die ⟦Humbold⟧-Universität lädt ein.', says: 'misspelt', fixed: 'Die Humboldt-Universität lädt ein.' },
		{ text: 'Der Satz des ⟦Pytagoras⟧ hilft.', says: 'misspelt', fixed: 'Der Satz des Pythagoras hilft.' },
		{ text: 'Der Satz von Kurt ⟦Göddel⟧ hilft.', says: 'misspelt', fixed: 'Der Satz von Kurt Gödel hilft.' },
		{ text: '⟦Schrödiger⟧s Katze schläft.', says: 'misspelt', fixed: 'Schrödingers Katze schläft.' },
		{ text: 'Ein Netz mit 230 ⟦Vollt⟧.', says: 'misspelt', fixed: 'Ein Netz mit 230 Volt.' },
		{ text: 'Es sind zwei Mega⟦wat⟧.', says: 'misspelt', fixed: 'Es sind zwei Megawatt.' },
	],
});
