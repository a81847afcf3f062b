import { wordSet } from '../../../text/words.ts';
import { looksLikeNoun } from '../names/inflection.ts';
import { contentNouns } from './closed-words.ts';
import { isSpeaker } from './genders.ts';
import { TIMES } from './phrases.ts';
import { isSourceNoun } from './source-nouns.ts';
import { isMedium, isOccasion, saidNouns } from './speech-nouns.ts';

/**
 * Whether a phrase that is no person or body for certain may be shown as who speaks: a paper or a finding (`die Umfrage`),
 * a name nobody knows (`Boudenast`); not things, times and measures (`der Applaus`, `Landgewinne`, `22 Prozent`).
 * Wrong for bodies that no list knows and that are nouns as well (`der Stern`): they are shown as unsure.
 */
export function hasVoice(words: string, article: string): boolean {
	const bare = article === '' ? words : words.slice(article.length).trimStart();
	// `die „Neue Woche“`, `heimat.de`, `die taz`
	if (/^[„»«"“]|^\S+\.\p{Ll}{2,}$/u.test(bare) || (article !== '' && /^\p{Ll}+$/u.test(bare))) return true;
	if (MEASURE.test(words)) return false;
	const nouns = firstNouns(bare);
	if (nouns.length === 0) return SOME.test(words);
	return nouns.some(isWhoever) || isPaperOrName(nouns, bare, article !== '' || bare.startsWith(nouns[0] ?? ''));
}

/** By their form and what hangs on them; `isPlain`: no adjective stands before them without an article. */
function isPaperOrName(nouns: readonly string[], bare: string, isPlain: boolean): boolean {
	const lower = nouns.at(-1)?.toLowerCase() ?? '';
	if (TIMES.test(lower) || isOccasion({ isNominal: true, lower })) return false;
	if (isPaper(lower) || isPaper(lower.replace(/e?s$/u, ''))) return true;
	if (contentNouns.has(lower) || saidNouns.has(lower)) return OWNED.test(bare);
	// `British Broadcasting Corporation`
	const isName = 1 < nouns.length && !/e[mnrs]?$/u.test(nouns[0] ?? '');
	return isSourceNoun(lower) || (isPlain && (isName || !isCommon(lower)));
}

/** The nouns and names of the phrase up to what hangs on them: `Schweizer`, `Bundesamt` of `das Schweizer Bundesamt für Umwelt`. */
function firstNouns(phrase: string): readonly string[] {
	const run = /(?:^|[\s-])(?<run>\p{Lu}[\p{L}\p{M}\p{N}.’'-]*(?: \p{Lu}[\p{L}\p{M}\p{N}.’'-]*)*)/u.exec(phrase)
		?.groups?.['run'];
	return run?.split(' ') ?? [];
}

/** Somebody or a body, in any of its forms; of a compound with a hyphen the last part counts. */
function isWhoever(noun: string): boolean {
	// `WWF`, `BVerfG`, `Landes-SPD`
	if (/(?:^|-)\p{Lu}\p{L}{0,20}\p{Lu}\p{L}{0,20}$/u.test(noun)) return true;
	const last = noun.slice(noun.lastIndexOf('-') + 1).toLowerCase();
	if (PEOPLE.has(last) || SOMEBODY.test(last)) return true;
	if (/^(?:.{3,}(?:er|ier|or|ant|ist|oge))(?:in|innen|s|n|en)?$/u.test(last) && !looksLikeNoun(last)) return true;
	return [last, `${last}r`, last.replace(/(?:e[nrs]?|[ns])$/u, ''), last.replace(/[ns]$/u, '')].some(isSpeaker);
}

/** `Arbeitskampf` is as common as `Arbeit` and `Kampf`; `Boudegast` is a name, though it ends in `Gast`. */
function isCommon(lower: string): boolean {
	if (looksLikeNoun(lower)) return true;
	for (let at = 3; at <= lower.length - 4; at += 1)
		if (looksLikeNoun(lower.slice(at)) && looksLikeNoun(lower.slice(0, at))) return true;
	return false;
}

/** `Meinung vieler Fachleute`, `Verdacht der Kritiker`. */
const OWNED = /^(?:\p{Ll}+ )*\p{Lu}\p{L}+ (?:\p{Ll}+er|des|eines) (?:\p{Ll}+ )*\p{Lu}/u;

/** `Einige sagten`, `Beide betonten`. */
const SOME =
	/^(?:alle|viele|einige|manche|mehrere|andere|wenige|beide|k?einer|k?eine|jeder|jede|die meisten|die beiden)(?!\p{L})/iu;

const MEASURE =
	/^(?:de[rmn] )?(?:(?:rund|etwa|fast|knapp) )?[\d.,]+ (?:Prozent|Euro|Dollar|Jahre|Tage|Stunden|Minuten|Meter|Kilometer)(?!\p{L})/iu;

/** Words for people and groups that are no office and no body. */
const PEOPLE = wordSet(`
	dame damen herr herren junge jungen mädchen kind kinder mensch menschen leute volk bevölkerung publikum begleiter begleitung quelle quellen insasse insassen
	bekannte freunde familie angehörige kollegen fans eltern paar ehepaar brüder schwestern geschwister zwillinge duo trio personal passagiere coach mitglied mitglieder
	brite franzose sachse däne schwede pole russe türke grieche ire finne tscheche slowake slowene slowenen kroate serbe rumäne bulgare ungar portugiese
	schwabe hesse bayer chinese vietnamese jude asiate
`);

/** `der Zehntplatzierte`, `die Befragten`, `der Österreicher`. */
const SOMEBODY =
	/(?:(?:iert|.{4}nannt|beschäftigt|befragt|verletzt|überlebend|studierend|forschend|lehrend|verwandt|vertraut|verantwortlich|beauftragt|vorsitzend|abgeordnet)e[rn]?|jährige[rn]?|forum|kreise|lager|streife|dienste?s?|parlament|kirche|schule|truppe|mission|flughafens?)$/u;

/** What holds words or says something by itself: papers, pages, laws, findings. */
const isPaper = (lower: string): boolean => isMedium(lower) || PAPER.test(lower);

const PAPER =
	/(?:verfassung|grundgesetz|gesetze|beschluss|entwurf|antrag|umfragen?|studien?|analysen?|auswertung|untersuchung(?:en)?|statistik(?:en)?|daten|zahlen|simulation(?:en)?|homepage|website|webseite|plakat|transparent|flugblatt|zettel|botschaft|video|ausgabe|rede|ansprache|predigt|dokumente?|unterlagen|akten?|protokolle?|vertrag|abkommen|resolution|richtlinien?|regeln|regularien|statuten|leitlinien|koran|bibel|tweet|post|posting|mail|anzeige|konzept|liste|tests?|index|barometer|lexikon|tagebuch|aufruf|petition|blog|sendung|beitrag|bulletin|stimmen?|überlieferung(?:en)?|papiere|broschüre|kodex|ergebnisse?s?|nachrichten|version|atlas|definition|bekanntmachung|äußerung(?:en)?|kapitel|spiegel|kurier|standard|tagesthemen|anordnung|inserat|karte|formular|prospekt|katalog|^bild|sprachregelung|aussage|sichtweise|untersuchung)$/u;
