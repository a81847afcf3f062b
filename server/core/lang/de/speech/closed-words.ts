import { wordList } from '../../../text/words.ts';

/** What a word can be, as bits; a word can be several things (`der`: article, relative pronoun). */
export const Class = {
	article: 1 << 0,
	/** The article can stand before a subject. */
	nominative: 1 << 1,
	genitive: 1 << 2,
	dative: 1 << 3,
	accusative: 1 << 4,
	preposition: 1 << 5,
	/** Pronoun that can be a subject. */
	pronoun: 1 << 6,
	reflexive: 1 << 7,
	adverb: 1 << 8,
	/** Stands before a phrase and belongs to it loosely: `auch der Minister`. */
	focus: 1 << 9,
	coordinator: 1 << 10,
	subordinator: 1 << 11,
	relative: 1 << 12,
	question: 1 << 13,
	/** Pronoun that can only be an object. */
	objectPronoun: 1 << 14,
} as const;

const c = Class;
const TABLE: readonly (readonly [number, string])[] = [
	[c.article | c.nominative | c.genitive | c.dative | c.relative, 'der'],
	[c.article | c.nominative | c.accusative | c.relative, 'die das'],
	[c.article | c.dative | c.relative, 'dem'],
	[c.article | c.accusative | c.dative | c.relative, 'den'],
	[
		c.article | c.genitive,
		'des eines dieses jenes seines ihres unseres keines jedes meines welches solches mehrerer beider vieler einiger aller zweier dreier',
	],
	[
		c.article | c.nominative | c.accusative,
		'ein kein mein sein ihr unser euer eine keine meine seine ihre unsere eure diese jene jede jegliche solche',
	],
	[
		c.article | c.nominative | c.accusative,
		'einige mehrere viele alle beide manche zahlreiche etliche sämtliche wenige andere zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
	],
	[c.article | c.dative, 'einigen vielen mehreren allen manchen zahlreichen etlichen sämtlichen wenigen'],
	[c.article | c.accusative, 'einen keinen meinen seinen ihren unseren diesen jenen jeden'],
	[c.article | c.dative, 'einem keinem meinem seinem ihrem unserem diesem jenem jedem'],
	[c.article | c.dative | c.genitive, 'einer keiner meiner seiner ihrer unserer'],
	[c.article | c.nominative | c.genitive | c.dative, 'dieser jener jeder mancher'],
	[c.relative | c.genitive, 'dessen deren'],
	[c.relative, 'denen'],
	[
		c.preposition,
		'in im ins an am ans auf aufs bei beim mit nach von vom zu zum zur aus vor vorm für fürs gegen durch durchs ohne um über übers unter unterm zwischen neben hinter seit bis während wegen trotz statt anstatt anstelle aufgrund mithilfe innerhalb außerhalb gegenüber samt nebst mitsamt laut gemäß ab außer entgegen hinsichtlich bezüglich angesichts anlässlich infolge mittels dank zugunsten zulasten oberhalb unterhalb nahe entlang zufolge per pro via inklusive einschließlich binnen namens seitens jenseits diesseits unweit ungeachtet zwecks',
	],
	[
		c.pronoun,
		'er ich wir man wer niemand jemand letzterer letztere erstere ersterer derselbe dieselbe einer etwas nichts',
	],
	[c.pronoun | c.objectPronoun, 'es sie'],
	[c.objectPronoun, 'ihm ihn ihnen uns mir mich dir dich euch einander'],
	[c.reflexive, 'sich'],
	[
		c.focus | c.adverb,
		'auch nur selbst sogar allein bereits schon allem insbesondere besonders etwa beispielsweise ausgerechnet lediglich ebenfalls ebenso zumindest',
	],
	[
		c.adverb,
		'jedoch aber dagegen hingegen indes indessen zudem außerdem dabei daher darum deshalb deswegen dadurch damit danach dann dazu darauf darüber dort hier heute gestern morgen vorgestern jetzt nun bald später früher zuvor vorher bisher bislang seither seitdem inzwischen mittlerweile unterdessen derzeit zurzeit momentan zunächst zuerst zuletzt schließlich endlich erneut wieder weiter weiterhin ferner überdies ansonsten sonst gleichzeitig zugleich allerdings freilich immerhin jedenfalls ohnehin vielmehr stattdessen trotzdem dennoch gleichwohl offenbar offensichtlich angeblich mutmaßlich vermutlich wahrscheinlich wohl vielleicht möglicherweise tatsächlich wirklich natürlich nicht nie niemals noch immer oft häufig manchmal mehrfach mehrmals wiederholt kürzlich jüngst neulich vergangenen letzten nächsten kommenden rund etwa circa ungefähr knapp fast beinahe mindestens höchstens sehr so ja denn eben gerade erst anschließend daraufhin demzufolge infolgedessen folglich somit also nachdrücklich ausdrücklich deutlich klar scharf heftig öffentlich schriftlich telefonisch persönlich gegenseitig gemeinsam grundsätzlich sinngemäß wörtlich weitgehend teilweise einst damals hinzu davon dafür dagegen daraus darin daran darunter davor daneben hieraus hierin hieran hierauf hiervon hierfür hierdurch hiermit hierzu hierbei dahingehend übrigens sofort umgehend vorab nachmittags abends morgens vormittags montags zeitgleich einstimmig mehrheitlich aktuell abschließend einleitend sowohl weder entweder bekannt zufolge erstmals nochmals',
	],
	[c.coordinator, 'und oder sowie sondern doch beziehungsweise bzw'],
	[
		c.subordinator,
		'dass daß ob weil wenn obwohl obgleich nachdem bevor ehe sobald solange sofern falls damit indem sodass als da während bis seit wobei wodurch womit worauf worüber wogegen weshalb weswegen wonach woraufhin woran worin woraus wovon wovor wozu zumal obschon wenngleich soweit wohingegen',
	],
	[
		c.question,
		'was wer wie wann warum wieso welche welcher welches welchen wem wen wessen wohin woher wofür wogegen inwieweit inwiefern',
	],
];

/** Closed word classes by word in lower case. */
export const closedWords: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
	const out = new Map<string, number>();
	for (const [bits, list] of TABLE) for (const word of wordList(list)) out.set(word, (out.get(word) ?? 0) | bits);
	return out;
}

/** Nouns for what somebody said or found, after `nach`, `laut`, `zufolge` (`nach Angaben der Polizei`). Also as the tail of a compound: `Polizeiangaben`. */
export const sourceNouns: readonly string[] = wordList(`
	angaben angabe aussage aussagen ansicht ansichten auffassung auffassungen meinung meinungen worten einschätzung einschätzungen schätzung schätzungen
	information informationen bericht berichten berichte medienbericht darstellung darstellungen auskunft auskünften erkenntnis erkenntnissen erkenntnisse
	mitteilung mitteilungen meldung meldungen überzeugung überzeugungen ermittlungen ermittlung bekunden dafürhalten urteil urteils studie studien umfrage umfragen
	untersuchung untersuchungen gutachten analyse analysen prognose prognosen berechnung berechnungen augenzeugen zeugen zeugenaussage statistik statistiken
	stellungnahme beobachtern experten medien agentur pressemitteilung presseberichten zeitungsbericht lesart vorstellung vorstellungen willen vernehmen hochrechnung hochrechnungen
	ergebnis ergebnissen endergebnis endergebnissen entwurf plänen plan berichterstattung behauptung behauptungen beschreibung beschreibungen erklärung erklärungen
	planung planungen überlegungen vorüberlegungen erfahrung erfahrungen gerücht gerüchten gerüchte hinweisen beobachtung beobachtungen recherche recherchen
	verlautbarung verlautbarungen annahme annahmen zählung zählungen wunsch befund befunde befunden lehrmeinung
	eingeständnis bewertung kalkulation dokumenten unterlagen befragung feststellung feststellungen sprecher sprecherin kreisen nachrichtenagentur
	dokument veröffentlichung veröffentlichungen vorhersage vorhersagen erkenntnisstand kenntnisstand idee ideen grundgesetz
	aufzeichnungen erhebung erhebungen notiz protokoll protokollen tagebuch faustregel expertise
`);

/** Nouns that carry a clause with `dass`, an infinitive or a statement: `die Behauptung, dass …`, `der Ansicht, dass …`. */
export const contentNouns: ReadonlySet<string> = new Set(
	wordList(`
	ansicht meinung auffassung überzeugung behauptung vorwurf vorwürfe forderung forderungen hoffnung befürchtung befürchtungen sorge angst vermutung verdacht annahme
	aussage erklärung ankündigung zusage versprechen drohung warnung hinweis hinweise erkenntnis einschätzung eindruck ergebnis schluss schlussfolgerung these
	argument begründung bedingung vorschlag idee plan absicht wunsch bitte appell aufruf aufforderung empfehlung beschluss entscheidung nachricht meldung information
	berichte bericht gerüchte gerücht spekulationen mitteilung feststellung vorgabe eingeständnis zweifel kritik frage erwartung glaube entschluss vereinbarung erlaubnis befehl
	maßgabe gewissheit bekenntnis geständnis beschwerde anschuldigung anschuldigungen klarstellung antwort
`),
);
