import { once } from '../../../text/once.ts';
import { wordList } from '../../../text/words.ts';
import { strongVerbs } from './strong-verbs.ts';
import { eachForm, parseStem, type VerbForm } from './verb-forms.ts';

/** Bits of what a form of any verb says about its clause. */
export const Form = {
	finite: 1 << 0,
	/** Konjunktiv I, or Konjunktiv II where it stands for it (`hätten`, `würden`): reported speech. */
	subjunctive: 1 << 1,
	participle: 1 << 2,
	infinitive: 1 << 3,
	zuInfinitive: 1 << 4,
	/** haben, sein, werden, modal verbs. */
	auxiliary: 1 << 5,
	/** werden, which makes the passive. */
	werden: 1 << 6,
	/** soll, sollen: hearsay. */
	sollen: 1 << 7,
	/** Past subjunctive of a full verb: weaker evidence of reported speech. */
	conditional: 1 << 8,
	plural: 1 << 9,
} as const;

const f = Form;
const AUXILIARIES: readonly (readonly [number, string])[] = [
	[
		f.finite | f.auxiliary,
		'lässt ließ ist bin war hat habe hatte kann konnte muss musste darf durfte will wollte mag mochte möchte',
	],
	[
		f.finite | f.auxiliary | f.plural,
		'lassen ließen sind waren haben hatten können konnten müssen mussten dürfen durften wollen wollten mögen mochten möchten',
	],
	[f.finite | f.auxiliary | f.subjunctive, 'sei habe könne müsse dürfe wolle möge wäre hätte'],
	[f.finite | f.auxiliary | f.subjunctive | f.plural, 'seien wären hätten'],
	[f.finite | f.auxiliary | f.conditional, 'könnte müsste dürfte'],
	[f.finite | f.auxiliary | f.conditional | f.plural, 'könnten müssten dürften'],
	[f.finite | f.auxiliary | f.werden, 'wird wurde worden'],
	[f.finite | f.auxiliary | f.werden | f.plural, 'werden wurden'],
	[f.finite | f.auxiliary | f.werden | f.subjunctive, 'werde würde'],
	[f.finite | f.auxiliary | f.werden | f.subjunctive | f.plural, 'würden'],
	[f.finite | f.auxiliary | f.sollen, 'soll sollte'],
	[f.finite | f.auxiliary | f.sollen | f.plural, 'sollen sollten'],
	[f.finite | f.auxiliary | f.subjunctive, 'solle'],
	[f.infinitive, 'sein haben werden können müssen dürfen wollen sollen mögen'],
	[f.participle, 'gewesen gehabt geworden worden gekonnt gemusst gewollt'],
];

/** Full verbs by stem; separable ones with their particle. Irregular ones are in `strong-verbs.ts`. */
const COMMON = `
	mach brauch führ fehl spiel zeig rechn
	lieb leb arbeit stell setz bedeut erfolg verletz ender end dauer dien folg reich scheiter sorg
	versuch wirk zahl zähl lern nutz benutz öffn kauf verkauf kost stimm gehör verfüg
	bau lös sicher änder veränder besuch bild druck ehr eign einsetz erfüll erinner erleb erleichter erreich erschwer erwart feier flücht
	förder fühl gefährd gestalt handel heil hinder interessier kämpf kontrollier konzentrier koordinier kümmer land leist leit lenk liefer miss
	müh nähr organisier passier pfleg plan produzier prüf reagier reduzier regier regel reis rett richt sammel schad schick schütz senk
	spar sperr spür stärk stopp stör streb studier stürz such teil trau trenn üb überleb überprüf überwach umfass untersuch verändern verbesser verbind verbleib
	verdien vereinig verfolg verhandel verhinder verlängern verlänger verschärf verschlechter versorg verstärk verteil verursach verwend vollend vor|lieg wart wechsel wehr wohn wirtschaft
	roll tag schmeck ruh ruder regn schnei tanz tauch kling kletter knall koch lärm lauer locker mal mäh pack parke pfeif platz puls putz ras räum reif reih riech rutsch schau schätz schleich schmerz schrumpf schuft schwank schwind schwitz sieg spend spreng spuck spuk stapel starr staun steck strahl strand streck streik stütz surf tob tön trott wach wag wander warn weck weh wein wink winsel wirbel wisch wühl wüt zeichn zerfall zirkulier zünd zweck zwick passe pass bestätig besser beweg bezieh blüh bröckel buch dank deck dräng drück einig eil ernt fahnd färb feg feil fisch flacker flieh fluch forsch gewöhn glänz grenz gründ hack hak hämmer hass heiz hock hol hup jag jubel kau kehr keim klapp klapper klatsch kleb klemm knarr knick kreis kreuz kriech krümm lächel lager lahm läut leer leg lehn lehr leucht lock lohn pendel zerstör ziel zöger an|nehm ab|geb auf|geb aus|geb vor|geb weiter|geb an|fang auf|nehm ab|nehm zu|nehm teil|nehm aus|seh vor|seh ein|setz durch|setz fort|setz aus|setz um|setz voraus|setz
	auf|bau aus|bau ab|bau vor|gehen vor|geh aus|geh ein|geh unter|geh zurück|geh auf|halt aus|halt ein|halt fest|halt zurück|halt an|halt ab|hal statt|find vor|find ein|treff zu|treff ein|tret zurück|tret auf|tret
	ein|führ durch|führ fort|führ zurück|führ zu|lass aus|lös ab|lehn dar|stell her|stell ein|stell fest|stell vor|stell bereit|stell sicher|stell ab|stimm zu|stimm zusammen|arbeit mit|arbeit aus|bild
	ein|lad ein|stürz ab|stürz aus|lauf ab|lauf aus|reich ein|reich aus|weit an|steig an|wend auf|klär auf|treib bei|trag ein|bring hervor|geh hinter|lass kandidier profitier investier existier funktionier garantier
	gefähr bedroh bedau beabsichtig bedürf beeinfluss beend befass befrei befürwort begleit behandel behinder belast beleg bemüh benötig berücksichtig beruh besch beschäftig beseitig bestell bestraf bestrebt beteilig betreu bewahr bewirk bezahl
	droh durchsuch ereign erforder erfreu ergänz erhöh erhol ermöglich ermord errichter errich erricht ersetz erteil erwach erzeug erziel explodier genüg erlaub misslin misshandel stammt stamm tötet töt verhaft verwick verwickel verurteil wähl wünsch zweifel lauter laut
	pflanz start test demonstrier trainier köpf fotografier film stift eröffn erweiter sanier renovier rauch träum segel brems park tank verunglück
	schmuggel raub ermittel fusionier spekulier erb schenk miet vermiet verbrauch schon melk fütter angel kürz verdoppel halbier verleg begrenz beauftrag
	bewillig blockier boykottier dominier eskalier experimentier exportier importier finanzier florier gastier integrier kassier klingel konkurrier
	kooperier markier marschier mobilisier modernisier montier motivier nominier operier patrouillier pilger plünder präsentier privatisier probier
	promovier quittier radel rangier reparier reservier residier restaurier resultier riskier rotier ruinier schalt schmück schüttel servier sortier
	stabilisier stagnier stationier stemm stolper subventionier telefonier tour transportier trommel tüftel turn überrasch umarm unterricht unterstütz
	verarbeit vererb verhäng verkleiner vermarkt vernachlässig vernicht veröffentlich verpack verpass verricht verschwend versenk verspät verstopf verwalt
	verwirklich verzier verzöger wackel wasch wimmel zauber säuber flanier lähm lösch rodel siedel sprudel topp verteidig
`;

/** What each known verb form says about its clause, by word in lower case. */
export const commonForms = once(readForms);

const BITS = {
	finite: f.finite,
	participle: f.participle,
	infinitive: f.infinitive,
	zuInfinitive: f.zuInfinitive,
} as const;

/** Words that are mostly something else than the verb form they look like. */
const MOSTLY_OTHERWISE =
	'laut wache heute ehre weise reise liebe eben ende teile seite stelle stimme lage frage bitte klage folge dauer rate art ehe';

function readForms(): ReadonlyMap<string, number> {
	const forms = new Map<string, number>();
	const noSubjunctives = new Set<string>();
	const add = (form: string, what: VerbForm) => {
		forms.set(form, (forms.get(form) ?? 0) | bitsOf(what));
		if ((what.kind === 'finite' && what.mood === 'indicative') || what.kind === 'participle') noSubjunctives.add(form);
	};
	for (const stem of new Set([...wordList(COMMON), ...strongVerbs().keys()])) eachForm(parseStem(stem), add, add);
	// `verwiesen` is first of all a participle, `riefen` an indicative.
	for (const form of noSubjunctives) forms.set(form, (forms.get(form) ?? 0) & ~(f.subjunctive | f.conditional));
	// `habe` is Konjunktiv I in the third person; the first person stands in quotations.
	for (const [bits, list] of AUXILIARIES)
		for (const word of wordList(list)) forms.set(word, (forms.get(word) ?? 0) | bits);
	for (const word of wordList(MOSTLY_OTHERWISE)) {
		const bits = forms.get(word);
		if (bits !== undefined) forms.set(word, bits & ~f.subjunctive);
	}
	return forms;
}

function bitsOf({ kind, mood, number, isPast }: VerbForm): number {
	const bits = BITS[kind] | (number === 'plural' ? f.plural : 0);
	if (kind !== 'finite' || mood === 'indicative') return bits;
	return bits | (isPast ? f.conditional : f.subjunctive);
}
