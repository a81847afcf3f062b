import { wordSet } from '../../../text/words.ts';
import type { Unit } from './units.ts';

/** Nouns of what speaks for those who write it: `in der Zeitung`, `im Gutachten`, `auf dem Transparent`. */
export const isMedium = (noun: string): boolean => MEDIUM.test(noun);

const MEDIUM =
	/^\p{L}*(?:medien|presse|zeitung(?:en)?|berichte?n?|mitteilung|meldung|blatt|magazin|erklärung|stellungnahme|studie|gutachten|text|gesetz|gesetzbuch|brief|schreiben|artikel|urteil|papier|inschrift|aufschrift|verordnung|satzung|zettel|plakat|schild|transparent|aufkleber)$/u;

/** When or where something is said, not who says it: `Im vergangenen Jahr hieß es`, `in dem Gespräch heißt es`. */
export const isOccasion = (unit: Pick<Unit, 'isNominal' | 'lower'> | undefined): boolean =>
	unit?.isNominal === true && OCCASION.test(unit.lower);

const OCCASION =
	/(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|nacht|abend|morgen|vergangenheit|zukunft|gesprächs?|interviews?|telefonats?|sitzung|treffens?|saison|(?:an|nach|rück)fragen?)$/u;

/** Bodies that are named with the country or town they belong to: `beschuldigte die Regierung Russland, …`. */
export const isBody = (noun: string): boolean =>
	/(?:regierung|ministerium|behörde|polizei|partei|kommission|verwaltung|opposition)$/u.test(noun);

/** What somebody is who says something: `überzeugt, dass …`. */
export const attitudes: ReadonlySet<string> = wordSet(
	'überzeugt sicher zuversichtlich optimistisch besorgt enttäuscht erfreut stolz entsetzt bereit gewiss skeptisch dankbar',
);

/** Verbs that judge, whatever the adjective: `hält es für möglich, dass …`. */
export const JUDGING = /^(?:h[aä]lt(?:en)?|hielt(?:en)?|gehalten|halte|erachtet\p{L}*|befand(?:en)?|befunden)$/u;

/** Verbs that make a noun something said; with others the noun is only spoken of (`Es gibt Hinweise, dass …`). */
export const CARRIERS =
	/^(?:vertr[ieau]t\p{L}*|ist|sind|war|waren|sei|seien|hat|haben|hatte|hatten|mach\p{L}*|äußer\p{L}*|g[aei]b\p{L}*|gib\p{L}*|gegeben|gemacht|geäußert|vertreten|k[ao]m\p{L}*|gekommen|gelang\p{L}*|unterbreite\p{L}*|erteil\p{L}*|st[ae]ll\p{L}*|gestellt|erh[eo]b\p{L}*|richte\p{L}*|gerichtet|zeig\p{L}*|bekräftig\p{L}*|wiederhol\p{L}*|wagt\p{L}*|teil\p{L}*|sprach\p{L}*|fällt|fällte\p{L}*|trifft|traf\p{L}*|getroffen|schloss\p{L}*|endete|verb[ai]nd\p{L}*|veröffentlich\p{L}*|heg(?:t|en|te|ten)|gehegt|verbreit\p{L}*)$/u;

/** Words for what somebody says, which say nothing themselves. */
export const saidNouns: ReadonlySet<string> = wordSet(`
	fazit resümee zitat kommentar antwort reaktion botschaft appell bilanz einschätzung devise credo versprechen forderung vorwurf begründung kritik warnung
	mahnung rat urteil
`);
