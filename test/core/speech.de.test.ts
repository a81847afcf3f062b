import { speechTable } from '../support/speech-table.ts';

speechTable('who said what in German', 'de', [
	// The passive names the speaker with `von`, or the medium, or nobody
	['Der Umbau wurde von der Gewerkschaft als „Kahlschlag“ bezeichnet.', 'Direct: „Kahlschlag“ | der Gewerkschaft'],
	['In der Presse wurde der Umbau als „Kahlschlag“ bezeichnet.', 'Direct: „Kahlschlag“ | der Presse'],
	['Im Winter wurde der Umbau als „Kahlschlag“ bezeichnet.', 'Direct: „Kahlschlag“ | nobody'],
	// The text speaks
	['In der Mitteilung heißt es, der Hafen bleibe offen.', 'Indirect: der Hafen bleibe offen | der Mitteilung'],
	// The verb of saying needs no `ge-`, and its stem may need an `e`
	['Anna Beck rechnete vor, dass jeder Platz 11 Euro koste.', 'Indirect: dass jeder Platz 11 Euro koste | Anna Beck'],
	['„Wir gewinnen“, sagte Anna Beck.', 'Direct: „Wir gewinnen“ | Anna Beck'],
	[
		'Anna Beck sagte am Montag, die Brücke werde im Mai fertig.',
		'Indirect: die Brücke werde im Mai fertig | Anna Beck',
	],
	['Laut Anna Beck ist die Brücke im Mai fertig.', 'Indirect: ist die Brücke im Mai fertig | Anna Beck'],
]);
