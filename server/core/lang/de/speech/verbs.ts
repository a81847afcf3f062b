import { once } from '../../../text/once.ts';
import { wordList } from '../../../text/words.ts';
import { eachForm, infinitiveOf, parseStem, type VerbForm } from './verb-forms.ts';

/**
 * What may follow a verb of saying:
 * `s` a statement (clause with dass or ob, clause in the subjunctive, quotation), `z` an infinitive with zu,
 * `a` a naming (`bezeichnete … als „…“`, `nannte … „…“`), `b` a thought rather than words (seldom a quotation),
 * `r` an object that reports speech without a clause (`kritisierte die Pläne`),
 * `w` words that are often meant literally, a quotation must stand by (`lachte`, `zeigte`).
 */
export interface SpeechVerb {
	readonly lemma: string;
	readonly particle: string;
	readonly frames: string;
}

/** A form in the text with the verb it belongs to; a bare form of a separable verb needs its particle later in the clause. */
export interface VerbReading extends VerbForm {
	readonly verb: SpeechVerb;
	readonly needsParticle: boolean;
}

const VERBS: Readonly<Record<string, string>> = {
	s: `
		sag erklär mit|teil mein beton schreib bekannt|geb kund|geb zurück|geb aus|drück bekannt|mach klar|mach geltend|mach deutlich|mach aufmerksam|mach
		ein|werf verkündig vermeld meld bekräftig bekenn fest|stell klar|stell richtig|stell dar|leg offen|leg aus|sag vorher|sag
		aus|führ an|führ an|merk bemerk vermerk hinzu|füg hinzu|setz ergänz entgegn erwider antwort nach|frag frag an|frag ruf aus|ruf zu|ruf
		vor|halt entgegen|halt dagegen|halt unterstell gesteh ein|gesteh zu|gesteh verrat enthüll beicht erzähl skizzier erläuter verdeutlich präzisier
		konkretisier unterstreich hervor|heb heraus|streich hin|weis erinner zitier formulier informier unterricht an|deut übermittel notier
		prophezei prognostizier spekulier mutmaß witzel scherz spott spöttel höhn ätz polter wetter schimpf jubel frohlock
		brüll schrei flüster murmel stammel seufz stöhn raun schwärm sinnier philosophier resümier bilanzier konstatier argumentier insistier
		twitter tweet post blogg verles vor|les skandier diktier konter parier pflicht bei|pflicht nach|leg fort|fahr wiederhol zusammen|fass
		vor|bring vor|trag befind moser nörgel feix fabulier lamentier appellier heraus|find veröffentlich postulier proklamier diagnostizier
		ärger hinterher|schieb protokoll|geb bedenken|geb ausdruck|bring auskunft|geb aus|plauder dokumentier verlaut bekund heiß fest|halt aus|sprech vor|rechn hervor|geh klag grübel orakel empör erwähn besag verlautbar demonstrier ein|wend wett fauch zürn staun prahl unk brumm krächz keuch kicher stotter nuschel tuschel schnauz blaff zisch säusel schluchz jammer stichel frotzel motz mäkel maul pöbel raunz grummel murr donner knurr hader beruf durch|blick aus|richt ereifer beeil rühm brüst
	`,
	sz: 'zu|sicher behaupt versicher beteuer zu|geb an|geb ein|räum versprech schwör gelob garantier signalisier reklamier ermahn entschuldig vor|geb',
	szr: 'an|kündig vor|werf zu|sag forder verlang droh an|droh warn rat empfehl vor|schlag bestreit dementier leugn ab|streit bedauer mahn',
	sr: `
		bericht bestätig verkünd äußer voraus|sag kritisier bemängel beanstand rüg monier beklag beschwer attestier bescheinig verurteil begrüß
		begründ rechtfertig verteidig an|mahn befürwort vernein bejah dank schilder kommentier widersprech nahe|leg aus|schließ verweis
	`,
	sra: 'lob würdig beschreib zurück|weis bewert kommentier',
	zr: 'plädier auf|ruf auf|forder appellier an|reg bitt ab|rat an|biet beschuldig bezichtig beantrag an|klag ab|lehn',
	z: 'verdächtig dräng ersuch fleh beschwör an|weis veranlass verpflicht ein|willig gelob befehl an|ordn verständig an|rat',
	r: 'an|greif ein|forder an|pranger tadel geißel gratulier kondolier zu|stimm poch',
	a: 'bezeichn nenn ein|stuf charakterisier titulier betitel brandmark deklarier ab|tu an|seh beurteil ein|schätz bewert empfind bejubel feier sprech vergleich kritisier verurteil verteidig rüg geißel',
	sb: 'an|nehm vermut urteil schlussfolger bedauer',
	sbz: 'erhoff glaub denk befürcht fürcht hoff wünsch erwart',
	b: 'aus|rechn errechn find bezweifel zweifel schätz folger wiss les rechn freu fest|leg vor|seh ahn begreif versteh erkenn ein|seh überzeug entdeck ermittel beweis nach|weis zeig ergeb berechn beobacht heraus|stell offenbar aus|geh ein|schätz hör bestimm sicher|stell',
	bz: 'überleg erwäg plan beabsichtig beschließ entscheid vereinbar einig verfüg',
	w: 'lach schmunzel grins hauch nick weiter|red wink strahl',
};

/** All readings of words in lower case as forms of a verb of saying. */
export const speechVerbForms = once(readForms);

/** Frames by stem. */
const byStem = new Map<string, string>();
for (const [frames, stems] of Object.entries(VERBS)) {
	for (const stem of wordList(stems)) byStem.set(stem, (byStem.get(stem) ?? '') + frames);
}

/** Particles of separable verbs of saying (`mit`, `an`, `bekannt`). */
export const particles: ReadonlySet<string> = new Set(
	[...byStem.keys()].flatMap((written) => (written.includes('|') ? written.slice(0, written.indexOf('|')) : [])),
);

function readForms(): ReadonlyMap<string, readonly VerbReading[]> {
	const readings = new Map<string, VerbReading[]>();
	const remember = (form: string, reading: VerbReading) => {
		const list = readings.get(form);
		if (list === undefined) readings.set(form, [reading]);
		else list.push(reading);
	};
	for (const [written, frames] of byStem) {
		const stem = parseStem(written);
		const verb: SpeechVerb = { lemma: infinitiveOf(stem), particle: stem.particle, frames };
		const bare = { verb, needsParticle: stem.particle !== '' };
		const joined = { verb, needsParticle: false };
		eachForm(
			stem,
			(form, what) => remember(form, readingOf(what, bare)),
			(form, what) => remember(form, readingOf(what, joined)),
		);
	}
	return readings;
}

type OfVerb = Pick<VerbReading, 'verb' | 'needsParticle'>;

/** Field by field: there are thousands of them, and a copy by `...` takes twice as long. */
function readingOf({ kind, mood, number, isPast }: VerbForm, { verb, needsParticle }: OfVerb): VerbReading {
	return { kind, mood, number, isPast, verb, needsParticle };
}
