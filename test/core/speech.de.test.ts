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
	// Whoever is quoted speaks, not whoever quotes
	['Im Heft wird Anna Beck so zitiert: „Wir gewinnen das.“', 'Direct: „Wir gewinnen das.“ | Anna Beck'],
	// A survey, a name in the genitive and a report named small are sources
	['Es gibt eine Umfrage, nach der jeder Dritte umziehen will.', 'Indirect: jeder Dritte umziehen will | der'],
	[
		'Nach Anna Becks Meinung werden die Fehler zu spät bemerkt.',
		'Indirect: werden die Fehler zu spät bemerkt | Anna Becks Meinung',
	],
	[
		'In der Stadt gibt es laut dpa-Bericht viele leere Wohnungen.',
		'Indirect: In der Stadt gibt es … viele leere Wohnungen | dpa-Bericht',
	],
	// Judgements, sentences taken up again, insertions
	[
		'Der Verein hält es für möglich, dass der Rekord noch heute fällt.',
		'Indirect: dass der Rekord noch heute fällt | Der Verein',
	],
	[
		'Der Hafen bleibt geschlossen, das teilte die Behörde am Montag mit.',
		'Indirect: Der Hafen bleibt geschlossen | die Behörde',
	],
	[
		'In zehn Jahren, so schätzen die Forscher, wird der Gletscher verschwunden sein.',
		'Indirect: In zehn Jahren … wird der Gletscher verschwunden sein | die Forscher',
	],
	[
		'Dort, erzählt Anna Beck, habe man lange auf Regen gewartet.',
		'Indirect: Dort … habe man lange auf Regen gewartet | Anna Beck',
	],
	[
		'Seit Mai, betonte Anna Beck, die neue Chefin, werde wieder gebaut.',
		'Indirect: Seit Mai … werde wieder gebaut | Anna Beck, die neue Chefin',
	],
	['Am Abend, sagte Anna Beck und ging.'],
	[
		'Als Grund nannte das Unternehmen „zu hohe Kosten der Baufirmen“.',
		'Direct: „zu hohe Kosten der Baufirmen“ | das Unternehmen',
	],
	// A verb that no list knows shows by its place and its -e that somebody else says so
	[
		'Anna Beck widersprach. Das Gesetz hebele Rechte aus.',
		'IndirectFreeIndirect: Das Gesetz hebele Rechte aus. | Anna Beck',
	],
	['Die Jury urteilte, der Abend verschenke das Stück.', 'Indirect: der Abend verschenke das Stück | Die Jury'],
	['Anna Beck widersprach. Die Leute müde zu reden war ihr Plan.'],
	// `denen zufolge` opens a clause as `nach denen` does
	['Es gibt Zahlen des Amts, denen zufolge die Preise gestiegen sind.', 'Indirect: die Preise gestiegen sind | denen'],
	['Aus dem Bericht geht hervor, dass die Zahl sinkt.', 'Indirect: dass die Zahl sinkt | dem Bericht'],
	// How somebody laughs or answers is not what he says
	['Jan Holm lacht, als hätte er einen Witz gemacht.'],
	['Der Minister antwortete, als sei er schon zurückgetreten.'],
	[
		'Der Minister sagte, als er kam, sei es zu spät gewesen.',
		'Indirect: als er kam, sei es zu spät gewesen | Der Minister',
	],
	// Whoever tells it an agency does not work there
	['„Die Brücke ist zu“, sagte ein Sprecher der Nachrichtenagentur dpa.', 'Direct: „Die Brücke ist zu“ | ein Sprecher'],
	[
		'Die Brücke ist zu, wie eine Polizeisprecherin der Deutschen Presse-Agentur sagte.',
		'Indirect: Die Brücke ist zu | eine Polizeisprecherin',
	],
	['„Das stimmt“, sagte die Autorin der „Neuen Zeitung“.', 'Direct: „Das stimmt“ | die Autorin der „Neuen Zeitung“'],
	['„Das stimmt“, sagte der Chefredakteur der Zeitung.', 'Direct: „Das stimmt“ | der Chefredakteur der Zeitung'],
	[
		'Ein Sprecher der Nachrichtenagentur dpa sagte: „Das stimmt.“',
		'Direct: „Das stimmt.“ | Ein Sprecher der Nachrichtenagentur dpa',
	],
	// Something nobody has heard of is what a pronoun refuses
	[
		'Eine Große Koalition lehnte sie ab: Sie sei „zu spät“.',
		'Indirect: Sie sei „zu spät“ | sie',
		'+Direct: „zu spät“ | sie',
	],
	// What is allowed is no speech
	['Die Stadt erlaubt den Wirten, Tische aufzustellen.'],
	// One of several; the main clause goes on behind what is said
	[
		'Einer der Feuerwehrleute sagte: „Ich habe das noch nie gesehen.“',
		'Direct: „Ich habe das noch nie gesehen.“ | Einer der Feuerwehrleute',
	],
	['Anna Beck ging davon aus, dass es regnen werde, und blieb zu Hause.', 'Indirect: dass es regnen werde | Anna Beck'],
	// No verb before the colon
	[
		'Ein Kommissar nach der Festnahme: „Wir haben lange auf diesen Tag gewartet.“',
		'Direct: „Wir haben lange auf diesen Tag gewartet.“ | Ein Kommissar',
	],
	['Es gibt einen Bericht, wonach die Brücke gesperrt wird.', 'Indirect: die Brücke gesperrt wird | einen Bericht'],
	[
		'Die Zeitung zitiert einen Augenzeugen mit den Worten: „Plötzlich war alles still.“',
		'Direct: „Plötzlich war alles still.“ | einen Augenzeugen',
		'Direct: „Plötzlich war alles still.“ | Die Zeitung',
	],
	// Who quotes and who is quoted; a `von` that hangs on another phrase is neither
	[
		'„Das wird ein langer Winter“, wird der Förster auf der Seite von Nordwerk zitiert.',
		'Direct: „Das wird ein langer Winter“ | der Förster',
	],
	[
		'„Das wird ein langer Winter“, wird Beck von der Zeitung zitiert.',
		'Direct: „Das wird ein langer Winter“ | Beck',
		'Direct: „Das wird ein langer Winter“ | der Zeitung',
	],
	[
		'„Das wird ein langer Winter“, zitiert die „Neue Woche“ Beck.',
		'Direct: „Das wird ein langer Winter“ | Beck',
		'Direct: „Das wird ein langer Winter“ | die „Neue Woche“',
	],
	// The last of two phrases with `von` is the agent
	['Die Gefahr wurde vom Wetterdienst als „sehr hoch“ eingestuft.', 'Direct: „sehr hoch“ | Wetterdienst'],
	// A relative pronoun is the subject of its clause
	[
		'Dort standen Hunderte, die lautstark riefen: „Wir bleiben, bis das Werk bleibt!“',
		'Direct: „Wir bleiben, bis das Werk bleibt!“ | die',
	],
	['Der Trainer, der den Sieg als „Fest für alle“ bezeichnete, fuhr nach Hause.', 'Direct: „Fest für alle“ | der'],
	// The blank behind the stop got lost
	[
		'„Das reicht uns nicht“, sagte der Wirt.Der Koch sagte: „Uns reicht das aber.“',
		'Direct: „Das reicht uns nicht“ | der Wirt',
		'Direct: „Uns reicht das aber.“ | Der Koch',
	],
	// Nouns for something said: with their owner, used by somebody, or nobody's
	[
		'Die Forderung des Verbandes, die Steuer zu senken, fand kein Gehör.',
		'Indirect: die Steuer zu senken | des Verbandes',
	],
	[
		'Die Stadt lehnte den Bau mit der Begründung ab, der Boden sei zu weich.',
		'Indirect: der Boden sei zu weich | Die Stadt',
	],
	[
		'Der Vorwurf, die Stadt habe zu spät gehandelt, wiegt schwer.',
		'Indirect: die Stadt habe zu spät gehandelt | nobody',
	],
	['Die Forderung ist alt.'],
	['Die Behauptung, die er wiederholte, war falsch.'],
	// What came out, what stands written
	['Am Abend wurde bekannt, dass die Brücke gesperrt bleibt.', 'Indirect: dass die Brücke gesperrt bleibt | nobody'],
	['In dem Bericht steht, dass die Zahl sinkt.', 'Indirect: dass die Zahl sinkt | dem Bericht'],
	['Der Ort ist dafür bekannt, dass es viel regnet.'],
	['Am Rand steht ein Baum, dass man ihn sieht.'],
	// `es` stands for a ministry, but not where nobody is meant
	['Das Geld reiche bis Mai, teilte es mit.', 'Indirect: Das Geld reiche bis Mai | es'],
	['Es zeigte sich, dass das Geld nicht reicht.', 'Indirect: dass das Geld nicht reicht | nobody'],
	// Names in marks, a conjunction before the subject
	['Wie „heise online“ berichtet, sinkt die Zahl der Kunden.', 'Indirect: sinkt die Zahl der Kunden | „heise online“'],
	['„Neue Woche“ berichtet, dass die Zahl sinkt.', 'Indirect: dass die Zahl sinkt | „Neue Woche“'],
	['Aber Zeitungen berichteten, der Bau werde teurer.', 'Indirect: der Bau werde teurer | Zeitungen'],
	// An apposition and a place stand between the conjunction and its verb
	[
		'Wie Jonas Reber, Meister der Zunft, in Ulm mitteilte, bleibt der Anbau geschlossen.',
		'Indirect: bleibt der Anbau geschlossen | Jonas Reber, Meister der Zunft',
	],
	[
		'Denn wie Jonas Reber am Montag sagte, bleibt der Anbau geschlossen.',
		'Indirect: bleibt der Anbau geschlossen | Jonas Reber',
	],
	[
		'In Ulm erklärte der Meister der Werft (UWG), Aldo el-Batani, das Dock besitze vier Tore.',
		'Indirect: das Dock besitze vier Tore | der Meister der Werft (UWG), Aldo el-Batani',
	],
	[
		'Der Rat sagte, der Turm der Kirche, ein Werk der Gotik, sei in Gefahr.',
		'Indirect: der Turm der Kirche, ein Werk der Gotik, sei in Gefahr | Der Rat',
	],
	// `das` takes up what was said, whatever the verb
	['Das Museum bleibt bis Mai zu, das entschied der Rat.', 'Indirect: Das Museum bleibt bis Mai zu | der Rat'],
	[
		'Seit Mai ist die Pumpe ausgefallen, das teilte das Amt mit.',
		'Indirect: Seit Mai ist die Pumpe ausgefallen | das Amt',
	],
	['Seit die Pumpe schweigt, teilte das Amt mehrmals die Fässer aus.'],
	// A quotation behind the colon is a sentence of its own, and what stands before it is not said
	[
		'Die Ministerin fürchtet, dass die Fehde weitergeht: „Das hat es noch nicht gegeben.“',
		'Indirect: dass die Fehde weitergeht | Die Ministerin',
		'Direct: „Das hat es noch nicht gegeben.“ | Die Ministerin',
	],
	[
		'Die Ministerin sagte, er habe gerufen: „Raus hier, das Haus brennt!“',
		'Indirect: er habe gerufen: „Raus hier, das Haus brennt!“ | Die Ministerin',
		'+Direct: „Raus hier, das Haus brennt!“ | Die Ministerin',
	],
	[
		'Kurz vor Schluss traf Reber zum 2:1: „So zu verlieren tut weh“, sagte Trainer Jan Holm.',
		'Direct: „So zu verlieren tut weh“ | Trainer Jan Holm',
	],
	// The sentence goes on behind what is said
	['Reber erklärte, er sei unschuldig, verließ aber den Saal.', 'Indirect: er sei unschuldig | Reber'],
	[
		'Reber erklärte, die Zeugen, die den Wagen sahen, seien befangen und lögen.',
		'Indirect: die Zeugen, die den Wagen sahen, seien befangen und lögen | Reber',
	],
	[
		'Zwölf Firmen versprachen, den Sender zu bauen, kleine Betriebe waren ausgeschlossen.',
		'Indirect: den Sender zu bauen | Zwölf Firmen',
	],
	[
		'Der Rat vertrat die Ansicht, der Antrag sei gültig, und vertagte die Sitzung.',
		'Indirect: der Antrag sei gültig | Der Rat',
	],
	// What others are said to have said is not said by whoever rejects it
	[
		'Das Ministerium hat Berichte zurückgewiesen, wonach die Prüfer Zutritt verlangt hätten.',
		'Indirect: die Prüfer Zutritt verlangt hätten | wonach',
	],
	[
		'Der Verband verwies auf Studien, nach denen der Dünger oft überlegen sei.',
		'Indirect: der Dünger oft überlegen sei | denen',
	],
	// No verb of saying, or one that has what it wants
	['Danach klagte Jonas Reber über Schmerzen, später brach er zusammen.'],
	['Es wurden zwölf zum Tode verurteilte Männer begnadigt, 20 kamen frei.'],
	['Die Frist war kürzer als erwartet, im Kreis gilt die Stufe 3.'],
	['Der Brandherd konnte nicht festgestellt werden, es wurde nur gelöscht.'],
	['Der Verein verfügt über 30 Sitze, die Mehrheit beträgt 28.'],
	['In einem gestern veröffentlichten Bericht, der dem Rat vorlag, fordert Jonas Reber ein Ende der Gewalt.'],
	['Das Bild wurde von der Zeitung veröffentlicht, was Streit auslöste.'],
	['Die Zeitung verriet nicht, was den Streit auslöste.', 'Indirect: was den Streit auslöste | Die Zeitung'],
	// Where the source before `zufolge` begins
	[
		'Jedes Jahr nimmt die Stiftung Schätzungen zufolge eine Million ein.',
		'Indirect: Jedes Jahr nimmt die Stiftung … eine Million ein | Schätzungen',
	],
	['Sie entstammen Berichten zufolge alten Familien.', 'Indirect: Sie entstammen … alten Familien | Berichten'],
	['Offiziellen Angaben zufolge sind zwei Brücken zu.', 'Indirect: sind zwei Brücken zu | Offiziellen Angaben'],
	['Den Ämtern in Ulm zufolge sind zwei Brücken zu.', 'Indirect: sind zwei Brücken zu | Den Ämtern in Ulm'],
	['Auch dem Amt zufolge sind zwei Brücken zu.', 'Indirect: sind zwei Brücken zu | dem Amt'],
	// Whoever stands before the verb acts, and what stands before says nothing
	['Die Polizei prüft viele Spuren, konnte bislang aber nichts feststellen.'],
	[
		'Ministerin Susanne Eisen wies die Klage zurück, die Sprecherin der Partei, Sandra Boser (GAL), erklärte: „Neid ist völlig fehl am Platz.“',
		'Direct: „Neid ist völlig fehl am Platz.“ | die Sprecherin der Partei, Sandra Boser (GAL)',
	],
	['Der Verein verkaufte im Mai 300 Karten, so viele wie nie seit dem Umbau.'],
	['Der Verein plante im Mai viele Feste, sowie deren Gäste zu begrüßen.'],
	['In einem Essay, der anlässlich seines 100. Geburtstages erschien, kritisierte Emil Voss den Plan.'],
	// What is said stands on both sides of its verb
	[
		'Ärzte wanderten ab, warnte Ingo Peters, und die Stationen würden leerer.',
		'Indirect: Ärzte wanderten ab … und die Stationen würden leerer | Ingo Peters',
	],
	[
		'Er kenne das nicht anders, erzählt Cem Kaya, seit Jahren gehe das so. „Wir sind am Limit.“',
		'Indirect: Er kenne das nicht anders … seit Jahren gehe das so | Cem Kaya',
		'Direct: „Wir sind am Limit.“ | Cem Kaya',
	],
	['Der Rat tagte lange, sagte Jan Beck, die Lage sei ernst.', 'Indirect: die Lage sei ernst | Jan Beck'],
	['Das Haus wollte nichts bestätigen; es seien wenige, hieß es.', 'Indirect: es seien wenige | nobody'],
	[
		'Bis dahin, so mahnt Vorsitzende Hedwig Sommer, 91, möge man schweigen.',
		'Indirect: Bis dahin … möge man schweigen | Vorsitzende Hedwig Sommer, 91',
	],
	[
		'Sie schätze den Rat sehr, ließ Sandra Eick ausrichten, werde aber schweigen.',
		'Indirect: Sie schätze den Rat sehr … werde aber schweigen | Sandra Eick',
	],
	// An interview: the answer is one quotation without marks, the question none
	[
		'Anna Beck: Ich war dagegen. Wir haben dafür kein Geld.',
		'Direct: Ich war dagegen. Wir haben dafür kein Geld. | Anna Beck',
	],
	[
		'TK: Das sehe ich ganz anders, weil uns das Geld fehlt.',
		'Direct: Das sehe ich ganz anders, weil uns das Geld fehlt. | TK',
	],
	['Redaktion: Was kostet der Umbau?'],
	['Redaktion: Wir hörten davon. Was erwartet uns?'],
	['Wetter: Wir erwarten Regen.'],
	['Unser Rat: Ich würde warten.'],
	['Anna Beck: Der Umbau kostet 40 Millionen.'],
	['Anna Beck für uns'],
	['Folgen Trainer uns'],
]);
