import { place } from '../../../server/core/rules/names/place.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(place, {
	good: [
		'Mülheim an der Ruhr, Frankfurt a. d. Oder, Frankfurt/Oder und Mülheim (Ruhr).',
		'Die Länder Sachsen-Anhalts Nachbarn, Nordrhein-Westfalens Städte und die Rheinland-Pfalz-Wahl.',
		'Ein Sprecher des Auswärtigen Amtes und des Statistischen Bundesamts.',
		'Im Weissen Haus, in Timisoara und in Muenster schreibt man ohne Umlaut.',
		'Die Universität Homburg, der Schauspieler Philipp Morris und die Neue Zeit.',
		'Rotenburg und Rothenburg, Neuenburg und Neuenbürg sind Städte.',
		'Die Bayrische Polizei, die Californische Küste.',
		'Auf dem Grünland weiden Kühe.',
		'Die deutsche Bank um die Ecke, die rote Armee aus Zinn.',
		'Der Minister Karl Schweitzer kam aus Afghanistan und war Afghane.',
		{ text: 'They drove through east Jerusalem and along the Province Road.', lang: 'en' },
	],
	bad: [
		{
			text: 'Er wohnt in ⟦Frankfurd⟧ a. d. Oder.',
			says: 'misspelt',
			fixed: 'Er wohnt in Frankfurt a. d. Oder.',
		},
		{ text: 'Er wohnt in ⟦Frankfurd⟧/Oder.', says: 'misspelt', fixed: 'Er wohnt in Frankfurt/Oder.' },
		{
			text: 'Die Wahl in Nordrhein-⟦Westphalen⟧ ist am Sonntag.',
			says: 'misspelt',
			fixed: 'Die Wahl in Nordrhein-Westfalen ist am Sonntag.',
		},
		{ text: 'Er flog nach ⟦los⟧ Angeles.', says: 'misspelt', fixed: 'Er flog nach Los Angeles.' },
		{
			text: 'Die ⟦Europäiche⟧ Kommission berät.',
			says: 'misspelt',
			fixed: 'Die Europäische Kommission berät.',
		},
		{
			text: 'Im Osten ⟦Frankriech⟧s regnet es.',
			says: 'misspelt',
			fixed: 'Im Osten Frankreichs regnet es.',
		},
		{ text: 'Er lebt in ⟦Venezuella⟧.', says: 'misspelt', fixed: 'Er lebt in Venezuela.' },
		{ text: 'Sie spielt in der Champions ⟦Leauge⟧.', says: 'misspelt', fixed: 'Sie spielt in der Champions League.' },
		{ text: 'They met in Saudi ⟦Arabai⟧.', says: 'misspelt', fixed: 'They met in Saudi Arabia.', lang: 'en' },
	],
});
