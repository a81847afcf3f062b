import { noSpeaker } from '../../../server/core/rules/speakers/no-speaker.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(noSpeaker, {
	good: [
		// Somebody is named: before, behind, in the sentence before, in the quotation before
		'Es wurde still. „Wir haben den Bus verpasst und kommen zu spät“, sagte Marta Lind. Dann gingen alle.',
		'Marta Lind sagte: „Wir haben den Bus verpasst und kommen zu spät.“ Dann gingen alle.',
		'„Das war knapp“, sagte Marta Lind. „Beim nächsten Mal fahren wir früher los und nehmen den Zug.“ Dann lachte sie.',
		'It went quiet. “We missed the bus and will be late for the match,” said Martha Lind. Then they left.',
		'“That was close,” Martha Lind said. “Next time we will leave earlier and take the train.” Then she laughed.',
		'Her first visit, Martha Lind says, was short. “I saw nothing but fog and a very wet dog.” She came back in May.',
		// The text says that it names nobody
		'Die Lage ist ernst. „Der Betrieb wird im Herbst vollständig eingestellt“, hieß es. Niemand widersprach.',
		// Not a sentence of its own
		'Am Tor hing ein Schild. „Betreten verboten“ stand darauf. Die Kinder kletterten trotzdem hinüber.',
		'Die Frage lautete: „Wer bezahlt die neue Brücke über den Kanal?“ Die Antwort blieb aus.',
		'Gezeigt wird der Film. „Der lange Weg zurück in das kleine Dorf am Meer“ läuft ab Freitag im Kino.',
		'The band played three songs. “River of Stone”, “Home Again” and “The Last Train to Nowhere” went down well.',
		'Nach dem Spiel jubelten die Fans. „Nie mehr zweite Liga!“ Es wurde eine lange Nacht.',
		// A block quote, and one that goes on with the paragraph before
		'Der Verein ist gerettet. Darüber freut sich die ganze Stadt.\n\n„Wir hatten die Hoffnung längst aufgegeben, und nun das.“\n\nAm Sonntag wird gefeiert.',
		'„Wir hatten die Hoffnung aufgegeben“, sagte Marta Lind.\n\n„Und nun stehen wir hier und können es nicht fassen.“\n\nAm Sonntag wird gefeiert.',
		// It opens the paragraph, and what follows takes it up
		'Der Saal war voll.\n\n„Meine Damen und Herren, wir fangen jetzt ganz einfach an.“ Mit diesen Worten begann der Abend.',
		// Question and answer
		'Wie fing es an? „Wir hatten ein Boot und keine Ahnung vom Meer.“ Und dann? „Dann kam ein Sturm, und wir wussten Bescheid.“ Und heute? „Heute fahren wir nur noch bei gutem Wetter hinaus.“',
	],
	bad: [
		{
			text: 'Vor dem Werkstor wurde es kalt. ⟦„Wir stehen hier, bis jemand mit uns redet.“⟧ Um Mitternacht kam Regen.',
			says: 'nobody',
		},
		{
			text: 'Vor dem Werkstor brannten Tonnen. Bald wurde es kalt. ⟦„Wir stehen hier, bis jemand mit uns redet.“⟧',
			says: 'nobody',
		},
		{
			text: 'The barrels burned outside the gate. ⟦“We will stand here until somebody talks to us.”⟧ At midnight it rained.',
			says: 'nobody',
		},
		{
			text: 'Am Ufer wurde es laut. ⟦»Für meine Kunden ist das eine Katastrophe ohne Ende.«⟧ Der Umweg kostet eine Stunde.\n\n»Das Geld fehlt«, sagte Rätin Lind. Der Bund zahlt nicht.',
			says: 'nobody',
		},
	],
});
