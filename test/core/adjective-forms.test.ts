import assert from 'node:assert/strict';
import { adjectiveForms } from '../../server/core/names/adjective-forms.ts';

/** A name, and what a sentence makes of it besides. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
	'Kölnische Rundschau': ['Kölnischen Rundschau', 'Kölnischer Rundschau'],
	'Deutscher Imkertag': ['Deutsche Imkertag', 'Deutschen Imkertag', 'Deutschem Imkertag', 'Deutschen Imkertages'],
	'Badisches Rotes Kreuz': [
		'Badische Rote Kreuz',
		'Badischen Roten Kreuz',
		'Badischem Rotem Kreuz',
		'Badischen Roten Kreuzes',
	],
	'Auswärtiges Amt': ['Auswärtige Amt', 'Auswärtigen Amt', 'Auswärtigem Amt', 'Auswärtigen Amtes'],
	'Internationaler Musikverein': [
		'Internationale Musikverein',
		'Internationalen Musikverein',
		'Internationalem Musikverein',
	],
	'Freie Schulen': ['Freien Schulen', 'Freier Schulen'],
	// No adjective, or one that nothing is put behind.
	'Bremer Sportverein': [],
	'Kleine Zeitung': [],
	Neue: [],
	Nordwerk: [],
};

describe('forms of a name that begins with adjectives', () => {
	for (const [name, forms] of Object.entries(FORMS)) {
		it(name, () => assert.deepEqual(adjectiveForms(name), forms));
	}
});
