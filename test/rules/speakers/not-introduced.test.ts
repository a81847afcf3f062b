import { notIntroduced } from '../../../server/core/rules/speakers/not-introduced.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(notIntroduced, {
	good: [
		// A first name, a title, an apposition, an age or a bracket introduces, wherever it stands
		'„Das ist zu teuer“, sagte Hoffmann. Später ging Olga Hoffmann nach Hause.',
		'„Das ist zu teuer“, sagte Hoffmann. Der Rat folgte Ratsherr Hoffmann nicht.',
		'„Das ist zu teuer“, sagte Hoffmann, der Kämmerer der Stadt.',
		'„Das ist zu teuer“, sagte Hoffmann (43).',
		'„Das ist zu teuer“, sagte Hoffmann. Die Kämmerin der Stadt Avon, Hoffmann, war empört.',
		'Leiterin der Schule ist Hoffmann. „Das ist zu teuer“, sagte Hoffmann.',
		'The mayor of Avon, Jensen, came late. “It costs too much,” Jensen said.',
		'“It costs too much,” said coach Jensen. “We will look again,” Jensen said.',
		'“It costs too much,” said Jensen, the treasurer.',
		'“It costs too much,” Jensen said. The motion came from O. Jensen.',
		// Whom the news knows
		'„Das ist zu teuer“, sagte Putin nach der Sitzung.',
		// Nouns, firms, places
		'„Das ist zu teuer“, sagte Moskau nach der Sitzung.',
		'„Das ist zu teuer“, sagten Anwohner nach der Sitzung.',
		'„Das ist zu teuer“, sagte Nordwerk nach der Sitzung.',
		'Neighbours said: “It costs too much.”',
		'“It costs too much,” the treasurer, who was not there, told Newsweek.',
		// Not in the speaker’s own words
		'Das Bad sei zu teuer, sagte Hoffmann nach der Sitzung.',
		// In the headline only
		'Hoffmann: „Das ist zu teuer“\n\nDer Rat stimmte am Abend mit großer Mehrheit für das Bad, weil es vor allem den Kindern diene.',
	],
	bad: [
		{
			text: 'Der Rat stimmte für das Bad. „Das ist zu teuer“, sagte ⟦Hoffmann⟧ nach der Sitzung. Hoffmanns Antrag fiel durch.',
			says: 'bare',
		},
		// A rare name speaks twice
		{
			text: '„Das ist zu teuer“, sagte ⟦Kampmeyer⟧ nach der Sitzung. „Wir zahlen das noch in zwanzig Jahren ab“, sagte Kampmeyer.',
			says: 'bare',
		},
		{
			text: 'The council voted for the pool. “It costs too much,” ⟦Jensen⟧ said after the meeting.',
			says: 'bare',
		},
	],
});
