import { wordSet } from '../../text/words.ts';
import type { MarkConventions } from '../pack/marks.ts';

/** `klar: machen stellen` → `klar machen`, `klar stellen`. */
const pairs = (list: string): ReadonlySet<string> =>
	new Set(
		list
			.split('\n')
			.map((line) => line.trim().split(/:\s*/u))
			.flatMap(([first = '', rest = '']) =>
				rest
					.split(' ')
					.filter(Boolean)
					.map((verb) => `${first} ${verb}`),
			),
	);

export const marks: MarkConventions = {
	usual: '„“',
	styles: ['„“', '»«', '«»', '""', '‚‘', '›‹', '‹›'],
	regionalStyles: new Map([['de-CH', '«»']]),
	stopPlacements: ['german'],
	usualStops: 'german',
	elisions: wordSet('n ne nen nem ner s ran rein raus rauf runter rum rüber drauf m t is'),
	contractions: wordSet('s n ne nen t'),
	apostropheEndings: ['s', 'ß', 'x', 'z', 'ce'],
	speakerFirst: undefined,
	commaInside: false,
	commaAfterStrongStop: true,
	stopAfterTitle: true,
	ellipses: new Set(),
	reopensParagraphs: false,
	betweenCommaAndSaying: 0,
	breaksSaying: new Set(),
	sayingParticles: wordSet('so'),
	pronouns: wordSet('er sie es wir ich man dieser diese letzterer letztere ersterer erstere'),
	participles: new Map([
		['hinzugefügt', { finite: 'fügte', particle: 'hinzu' }],
		['gesagt', { finite: 'sagte', particle: '' }],
		['erklärt', { finite: 'erklärte', particle: '' }],
		['ergänzt', { finite: 'ergänzte', particle: '' }],
		['betont', { finite: 'betonte', particle: '' }],
		['erzählt', { finite: 'erzählte', particle: '' }],
		['mitgeteilt', { finite: 'teilte', particle: 'mit' }],
		['geschrieben', { finite: 'schrieb', particle: '' }],
		['bemerkt', { finite: 'bemerkte', particle: '' }],
		['angemerkt', { finite: 'merkte', particle: 'an' }],
		['fortgefahren', { finite: 'fuhr', particle: 'fort' }],
		['geantwortet', { finite: 'antwortete', particle: '' }],
		['gewarnt', { finite: 'warnte', particle: '' }],
	]),
	auxiliaries: wordSet(
		'hat habe haben hatte hatten hätte hätten ist sei sind seien war waren wäre wird werde werden wurde wurden würde',
	),
	subordinators: wordSet(
		'da weil wenn obwohl während nachdem bevor bis damit sodass falls als ob indem sobald solange der die das den dem deren dessen was wer wie wo wodurch womit wofür worauf worüber und',
	),
	thatWord: 'dass',
	asking: wordSet('fragt fragte fragten'),
	questionWords: wordSet(
		'wer was wann wo warum wieso weshalb wie welche welcher welches wen wem wessen wohin woher wozu',
	),
	cannotEnd: wordSet(`
		und oder sondern denn weil dass daß ob obwohl nachdem bevor sowie eine einem einen eines des im am zum zur vom beim
		ins ans aufs wegen trotz während sehr kein jede jedes jeder weder
	`),
	neverTwice: wordSet(`
		und oder aber dass weil in im von vom mit für auf an am bei beim nach aus zur zum über unter durch gegen ohne um seit
		ein eine einen einem einer eines den dem des ist sind hat haben wird werden wurde wurden nicht auch als wie sich nur
		noch er es wir ich bis vor
	`),
	prepositions: wordSet(`
		mit in im an am auf bei beim nach aus von vom vor zu zum zur über unter durch gegen ohne seit wegen trotz während
		für um
	`),
	articles: wordSet('der die das dem den des ein eine einen einem einer eines und'),
	capitalNouns: true,
	adjectiveEndings: ['en', 'em', 'er', 'es', 'e'],
	infinitiveParticle: 'zu',
	separableVerbs: pairs(`
		klar: machen stellen
		fest: stellen legen halten nehmen setzen schreiben
		sicher: stellen
		bereit: stellen halten
		fertig: stellen
		bekannt: geben machen
		richtig: stellen
		still: legen
		frei: lassen geben sprechen
		fort: setzen führen fahren
		statt: finden geben
		teil: nehmen haben
		preis: geben
		stand: halten
		zusammen: arbeiten fassen führen setzen stellen treffen kommen
		heraus: finden geben fordern stellen nehmen
		voran: treiben kommen bringen
		voraus: sagen setzen sehen
		vorweg: nehmen
		wett: machen
		weiter: geben leiten führen
		zurück: kehren treten weisen ziehen geben nehmen zahlen führen halten
		ein: halten führen räumen setzen stellen leiten greifen beziehen
		aus: bauen setzen schließen weiten führen üben weisen
		ab: bauen lehnen schaffen ziehen warten schließen sagen
		auf: bauen nehmen heben klären geben fordern stellen rufen
		durch: setzen führen greifen
		gegenüber: stellen
		nach: weisen holen geben denken
		vor: bereiten legen schlagen werfen stellen
		wieder: geben
		bloß: stellen
		kalt: stellen
		lahm: legen
		wahr: nehmen
		schön: reden
		schwarz: arbeiten fahren
		krank: schreiben
		hoch: rechnen laden
		herunter: laden
		entgegen: kommen treten wirken
		hinzu: fügen kommen ziehen
	`),
	genitiveWithoutApostrophe: true,
	apostropheNames: wordSet(`
		mcdonald levi lloyd moody sotheby christie kellogg wendy domino macy ben sainsbury jack johnson people women men
		children world today nature king queen st let reader user player driver dunkin victoria hershey papa denny chili
	`),
	inch: 'Zoll',
	partedAbbreviations: [
		'z. B.',
		'd. h.',
		'u. a.',
		'z. T.',
		'i. d. R.',
		'o. Ä.',
		'u. U.',
		'i. A.',
		's. o.',
		's. u.',
		'v. a.',
	],
	saying: wordSet(`
		sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten
		so heißt hieß schreibt schrieb schrieben berichtet berichtete berichteten kritisiert kritisierte kritisierten
		fordert forderte forderten warnt warnte warnten ergänzt ergänzte ergänzten fügt fügte fügten teilt teilte teilten
		erzählt erzählte erzählten lobt lobte lobten klagt klagte klagten fragt fragte fragten antwortet antwortete
		antworteten entgegnet entgegnete entgegneten erwidert erwiderte erwiderten räumt räumte räumten ruft rief riefen
		findet fand glaubt glaubte hofft hoffte bekräftigt bekräftigte bekräftigten unterstreicht unterstrich
		kommentiert kommentierte kommentierten verspricht versprach versprachen kündigt kündigte kündigten stellt stellte
		bestätigt bestätigte bestätigten behauptet behauptete behaupteten begründet begründete begründeten zitiert
		zitierte äußert äußerte äußerten urteilt urteilte mahnt mahnte mahnten appelliert appellierte führt führte
		führten weiß wusste verkündet verkündete verkündeten resümiert resümierte bilanziert bilanzierte lautet lautete
		lauteten twittert twitterte postet postete gesteht gestand erinnert erinnerte freut freute
		versichert versicherte versicherten vermutet vermutete prophezeit prophezeite droht drohte drohten schimpft
		schimpfte sprach spricht legt legte verteidigt verteidigte erläutert erläuterte erläuterten schildert schilderte
	`),
};
