import type { Gender } from '../../../model/name.ts';
import { once } from '../../../text/once.ts';
import { wordSet } from '../../../text/words.ts';
import type { Title } from '../../pack/names.ts';
import { feminineForm, women } from '../role-forms.ts';
import { roles } from '../roles.ts';

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

/** Masculine stems with `-in` for women; each is also the end of compounds (`Außenminister`, `Testpilotin`). */
const STEMS = words(`
	präsident kanzler minister sekretär staatssekretär chef sprecher leiter direktor intendant botschafter konsul diplomat
	gouverneur bürgermeister landrat senator richter anwalt jurist notar general oberst hauptmann leutnant admiral kommandeur
	kommandant kommissar inspektor polizist ermittler fahnder trainer kapitän stürmer torwart torhüter verteidiger spieler
	sänger schauspieler regisseur autor schriftsteller dichter maler künstler musiker komponist dirigent pianist
	professor dozent forscher wissenschaftler historiker mathematiker physiker chemiker biologe meteorologe geologe
	politologe soziologe psychologe theologe virologe epidemiologe mediziner ökonom philosoph journalist reporter
	korrespondent moderator redakteur kolumnist kommentator publizist unternehmer manager geschäftsführer gründer investor
	milliardär banker analyst stratege volkswirt unternehmensberater bischof pfarrer pastor rabbiner politiker
	parlamentarier kandidat amtsinhaber nachfolger vorgänger rivale herausforderer kollege fotograf pilot astronaut kosmonaut
	fahrer läufer springer schwimmer weltmeister olympiasieger europameister schiedsrichter preisträger
	aktivist diktator machthaber premier koordinator referent berater kurator verleger herausgeber lehrer student
	experte kenner expertin entwickler designer architekt ingenieur techniker handwerker unterhändler vermittler
	gesandter ratsherr stadtrat bundesrat nationalrat ständerat regierungsrat oberstleutnant generalmajor feldmarschall
	generalsekretär funktionär gewerkschafter betriebsrat vorstand aufsichtsrat prokurist staatsanwalt
	boxer ringer biathlet rodler radprofi profi rennfahrer fußballer handballer tennisspieler golfer leichtathlet
	täter mörder attentäter terrorist rebellenführer oppositionsführer führer anführer herrscher
	zeuge gutachter sachverständiger geiger cellist tänzer choreograf komiker kabarettist satiriker model
	boss star coach boxweltmeister papst torjäger geschäftsmann fachmann landsmann staatsmann kameramann feuerwehrmann
	obmann ombudsmann tormann steuermann
`);

/** Declined like adjectives: `der Vorsitzende`, `die Abgeordnete`. */
const ADJECTIVAL = words(
	'vorsitzend abgeordnet beauftragt angeklagt beschuldigt verdächtig gesandt vorstandsvorsitzend angestellt beamt verletzt',
);

const FEMININE = words(
	'königin prinzessin gräfin fürstin herzogin kaiserin kronprinzessin gattin witwe schwester mutter tochter ehefrau nonne zarin baronin tante großmutter äbtissin',
);

const MASCULINE = words(
	'könig prinz fürst graf herzog kaiser kronprinz gatte bruder vater sohn ehemann papst kardinal pater abt zar sultan emir scheich ajatollah imam mullah baron freiherr lord sir onkel großvater cousin neffe dalai tenno major',
);

const NEUTRAL = words('vize dr prof dipl ing med phil jur ehepaar familie brüder geschwister eheleute mitglied');

const MALE: Title = { gender: 'm' };
const FEMALE: Title = { gender: 'f' };
const EITHER: Title = { gender: undefined };

/** The lists are long, so each word is set at once; of several entries the last one counts. */
const titles = once(() => {
	const byWord = new Map<string, Title>();
	const add = (forms: readonly string[], title: Title) => {
		for (const form of forms) byWord.set(form, title);
	};
	add(words(roles.m), MALE);
	add(women(), FEMALE);
	add(words(roles.x), EITHER);
	for (const stem of STEMS) add(masculineForms(stem), MALE);
	for (const stem of STEMS) add([feminineForm(stem)], FEMALE);
	for (const stem of MASCULINE) add(masculineForms(stem), MALE);
	add(FEMININE, FEMALE);
	for (const stem of ADJECTIVAL) {
		// `Vorsitzender` is a man; `Vorsitzende` may be either, and both sexes have it in the dative and genitive.
		add([`${stem}er`], MALE);
		add([`${stem}e`, `${stem}en`], EITHER);
	}
	add(NEUTRAL, EITHER);
	return byWord;
});

export const salutations: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
	['herr', 'm'],
	['herrn', 'm'],
	['frau', 'f'],
	['fräulein', 'f'],
	['mister', 'm'],
	['mrs', 'f'],
	['mr', 'm'],
	['monsieur', 'm'],
	['madame', 'f'],
	['don', 'm'],
	['sir', 'm'],
	['lady', 'f'],
]);

/** Titles are also the ends of compounds: `Außenminister`, `Testpilotin`, `Schlachter-Chef`, `US-Präsident`. */
export function titleOf(lower: string): Title | undefined {
	const known = titles();
	for (let from = 0; from <= lower.length - SHORTEST; from += 1) {
		const end = from === 0 ? lower : lower.slice(from);
		if (from !== 0 && lower.charCodeAt(from - 1) !== 0x2d && NO_COMPOUND_END.has(end)) continue;
		const title = known.get(end);
		if (title !== undefined) return title;
	}
	return known.get(lower);
}

/** Shorter titles (`dr`) stand alone. */
const SHORTEST = 4;

/** Ends of other words: `Schwager` is no `…ager`, `Landgraf` is a surname, `Autor` ends in no title but `Motor` does. */
const NO_COMPOUND_END: ReadonlySet<string> = new Set([
	'mann',
	'frau',
	'abt',
	'graf',
	'prinz',
	'star',
	'lord',
	'emir',
	'zarin',
	'vater',
	'autor',
	'model',
]);

function masculineForms(stem: string): readonly string[] {
	if (stem.endsWith('e')) return [stem, `${stem}n`];
	const weak = /(?:ent|ant|ist|at|aut|ot|et|oph|om|af|arch|ekt|nz|st|rr)$/u.test(stem);
	return [stem, weak ? `${stem}en` : `${stem}s`];
}

/** Those of a family; in front of a name they tell it from its namesake. */
export const kin: ReadonlySet<string> = wordSet(`
	sohn tochter bruder schwester vater mutter ehefrau ehemann gattin gatte witwe witwer neffe nichte enkel enkelin cousin
	cousine onkel tante großvater großmutter schwager schwägerin zwillingsbruder zwillingsschwester halbbruder halbschwester
	lebensgefährte lebensgefährtin verlobter verlobte stiefvater stiefmutter stiefsohn stieftochter schwiegervater
	schwiegermutter schwiegersohn schwiegertochter urgroßvater urgroßmutter urenkel urenkelin patenonkel patentante
`);

export const soleOffice =
	/(?:kanzler|präsident|minister|premier|generalsekretär|kommissar|gouverneur|bürgermeister|bischof|kardinal|papst|könig|kaiser|emir|chef)(?:in|s|en)?$|vorsitzende[rn]?$/u;
