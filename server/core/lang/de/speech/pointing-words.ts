import { wordSet } from '../../../text/words.ts';

/** `der 43-Jährige`, `der Politiker`, `die Frau`: words for a person that need no office. */
const GENERIC = wordSet(`
	mann frau politiker politikerin spitzenpolitiker spitzenpolitikerin diplomat diplomatin spitzendiplomat spitzendiplomatin chefdiplomat chefdiplomatin
	ressortchef ressortchefin amtsinhaber amtsinhaberin manager managerin fachmann fachfrau experte expertin sportler sportlerin autor autorin
	künstler künstlerin unternehmer unternehmerin jurist juristin wissenschaftler wissenschaftlerin forscher forscherin parteifreund befragte
	kandidat kandidatin bewerber bewerberin gastgeber gastgeberin angesprochene jubilar bayer grüne mandatar mandatarin
`);

/** `der Berner`: from where somebody is fits anybody. */
const FROM = wordSet(`
	badener basler berliner berner bochumer bonner brandenburger braunschweiger bremer burgenländer dortmunder dresdner düsseldorfer emsländer erfurter essener flensburger
	frankfurter freiburger genfer grazer hamburger hannoveraner hesse holsteiner innsbrucker kärntner kasseler kieler kölner leipziger linzer lübecker lüneburger luzerner
	magdeburger mainzer mannheimer mecklenburger münchner niedersachse nürnberger oldenburger österreicher ostfriese pfälzer potsdamer regensburger rheinländer rostocker
	saarländer sachse salzburger schwabe schweizer steirer stuttgarter südtiroler thüringer tiroler ulmer vorarlberger westfale wiener wuppertaler zürcher
	schwäbin sächsin niedersächsin westfälin fränkin
	aargauer appenzeller ausserrhoder innerrhoder baselbieter bündner glarner jurassier neuenburger nidwaldner obwaldner schaffhauser
	afghane ägypter albaner algerier amerikaner argentinier armenier aserbaidschaner äthiopier australier belarusse belgier bosnier
	brasilianer brite bulgare chilene chinese däne engländer este finne franzose georgier ghanaer grieche holländer inder
	indonesier iraker iraner ire isländer israeli italiener japaner jordanier kanadier kasache kenianer kolumbianer kosovare
	kroate kubaner lette libanese libyer liechtensteiner litauer luxemburger malteser marokkaner mexikaner moldauer
	montenegriner neuseeländer niederländer nigerianer nordire nordkoreaner norweger pakistaner palästinenser peruaner pole
	portugiese rumäne russe saudi schotte schwede senegalese serbe slowake slowene spanier südafrikaner sudanese südkoreaner
	syrer tscheche tunesier türke ukrainer ungar us-amerikaner venezolaner vietnamese waliser zyprer französin
	schwyzer solothurner tessiner thurgauer urner waadtländer walliser winterthurer zuger niederösterreicher oberösterreicher villacher
`);

/** `Berner`, `Bernerin`. */
export const isFrom = (head: string): boolean =>
	[head, head.replace(/n$/u, ''), head.replace(/in$/u, ''), head.replace(/in$/u, 'e')].some((form) => FROM.has(form));

/** Whom an adjective without its ending makes of somebody: `italienisch` → `italiener`, `italienerin`. */
export function nationalsOf(adjective: string): readonly string[] {
	const stem = adjective.replace(/isch$/u, '');
	const man = IRREGULAR[stem] ?? ['er', 'ier', 'e', '', 'i'].map((end) => stem + end).find((one) => FROM.has(one));
	if (man === undefined) return [];
	return [man, man === 'franzose' ? 'französin' : man.replace(/e?$/u, 'in')];
}

const IRREGULAR: Readonly<Record<string, string>> = { französ: 'franzose', engl: 'engländer', poln: 'pole' };

/** Words for a body that its name need not hold: `die Organisation` is Amnesty, `das Ministerium` is no other office. */
export const BODIES = wordSet(`
	organisation menschenrechtsorganisation hilfsorganisation umweltorganisation einrichtung institution behörde unternehmen konzern firma hersteller
	autobauer betreiber anbieter verband verein partei gewerkschaft fraktion stiftung zeitung blatt magazin sender agentur nachrichtenagentur
	club klub band gruppe bank airline fluggesellschaft kette start-up startup
`);

/** Whoever is one of these is so beside others, of whom another may have been named. */
export const OFFICES =
	/(?:minister|präsident|kanzler|richter|anwalt|anwält|(?<!innen|außen|links|rechts)verteidiger|kläger|zeuge|zeug|sprecher|chef|leiter|führer|bürgermeister|landrat|rätin|trainer|direktor|vorsitzende|angeklagte|beschuldigte|verdächtige|täter|opfer|könig|bischof|papst|kommissar|ermittler|botschafter|senator|general|betreiber|kritiker|gutachter|verletzte|fahrer)(?:in|[rns])?$/u;

/** `die SPD-Chefin`: a minister may be that besides. */
export const PARTY_OFFICE =
	/^(?:spd|cdu|csu|fdp|grünen|linken|afd|bsw|övp|spö|fpö|neos|svp|sp|mitte)-(?:chef|vize|vorsitzende|generalsekretär|politiker|abgeordnete)(?:in|r)?$/u;

/** `das Ehepaar`, `das Königspaar`, after both were named. */
export const COUPLES = /(?:paar|eheleute|duo|geschwister|brüder|schwestern|zwillinge)$/u;

/** True for these words and their like. */
export const isGeneric = (head: string): boolean =>
	GENERIC.has(head) ||
	isFrom(head) ||
	/jährige[rn]?$/u.test(head) ||
	/politiker(?:in)?$/u.test(head) ||
	MEMBER.test(head);

/** `SVP-Nationalrat`, told from the chamber by the party before it. */
const MEMBER =
	/^(?:sp|svp|fdp|mitte|glp|grünen|evp|edu|övp|spö|fpö|neos)-(?:national|stände|bundes|kantons|gross|land|gemeinde|stadt|regierungs)r(?:at|ätin)$/u;
