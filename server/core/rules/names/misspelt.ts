import type { LanguagePack } from '../../lang/pack.ts';
import type { Report } from '../../model/finding.ts';
import type { LanguageId } from '../../model/language.ts';
import type { Entity, Mention } from '../../model/name.ts';
import { isFrequentSurname } from '../../names/frequent-surnames.ts';
import { type KnownNames, surnameKey } from '../../names/known-names.ts';
import type { KnownEntry } from '../../names/read-base.ts';
import { slipBetween } from '../../names/slip.ts';
import { plainLetters } from '../../names/sound-form.ts';
import { readsAlike } from '../../names/transliteration.ts';
import { replacement } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';

type Message = 'misspelt' | 'foreign' | 'write';

export const misspelt = defineRule({
	meta: {
		id: 'names/misspelt',
		title: { de: 'Bekannter Name falsch geschrieben', en: 'Public name misspelt' },
		why: {
			de: 'Namen öffentlicher Personen stehen fest. Gemeldet wird nur, wo Vor- und Nachname zusammen bis auf einen Schreibfehler den Namen einer bekannten Person ergeben (`Annalena Barbock`). Wer wirklich so heißt, gehört ins Stilbuch.',
			en: 'The names of public persons are fixed. Reported only where given name and surname together are one slip away from the name of a known person. Whoever really bears the other name belongs in the style book.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			misspelt: {
				de: '„{here}“: gemeint ist wohl {right} ({role}).',
				en: '“{here}”: probably {right} ({role}).',
			},
			foreign: {
				de: '„{here}“ ist die fremde Umschrift von {right} ({role}).',
				en: '“{here}” is a foreign transliteration of {right} ({role}).',
			},
			write: { de: '„{form}“ schreiben', en: 'Write “{form}”' },
		},
		options: {},
		examples: {
			bad: ['Außenministerin Annalena ⟦Barbock⟧ reiste nach Kiew.', 'Chancellor Angela ⟦Merkle⟧ spoke in Berlin.'],
			good: ['Außenministerin Annalena Baerbock reiste nach Kiew.', 'Chancellor Angela Merkel spoke in Berlin.'],
		},
	},
	*check(article, { lang, names }): Generator<Report<Message>> {
		for (const entity of article.entities) {
			if (entity.kind !== 'person') continue;
			for (const index of entity.mentions) {
				const mention = article.mentions[index];
				// What belongs to the page goes, so nothing in it needs repair.
				if (mention?.use !== 'full' || article.blocks[mention.paragraph]?.kind === 'boilerplate') continue;
				const right = knownBehind(mention, entity, names, lang);
				if (right !== undefined) yield reportOf(mention, right);
			}
		}
	},
});

function reportOf(mention: Mention, right: KnownEntry): Report<Message> {
	const isForeign = right.foreign?.toLowerCase() === mention.name.toLowerCase();
	return {
		message: isForeign ? 'foreign' : 'misspelt',
		...(isForeign && { level: 'info' }),
		at: wrongPart(mention, right),
		data: { here: mention.name, right: right.name, role: right.role ?? '' },
		fixes: [
			{
				kind: 'offer',
				title: 'write',
				data: { form: right.name },
				respells: true,
				preferred: true,
				edits: [replacement(mention.stem, right.name)],
			},
		],
	};
}

/** The given name alone or the surname alone where only that is wrong. */
function wrongPart({ name, stem }: Mention, { name: right }: KnownEntry): Span {
	const here = name.split(' ');
	const there = right.split(' ');
	const first = here[0]?.length ?? 0;
	const last = here[here.length - 1]?.length ?? 0;
	if (here.length === there.length && here[0] === there[0]) return { start: stem.end - last, end: stem.end };
	if (here[here.length - 1] === there[there.length - 1]) return { start: stem.start, end: stem.start + first };
	return stem;
}

/** The known person meant, if what is written is not a known name itself. */
function knownBehind(
	{ name }: Mention,
	{ gender }: Entity,
	names: KnownNames,
	lang: LanguagePack,
): KnownEntry | undefined {
	const id: LanguageId = lang.id;
	const exact = names.find(name, id) as KnownEntry | undefined;
	if (exact !== undefined) return isForeignForm(name, exact) ? exact : undefined;
	const space = name.indexOf(' ');
	const given = name.slice(0, space).toLowerCase();
	const key = surnameKey(name);
	if (space < 1 || /[.]/u.test(given)) return undefined;
	const fits = (entry: KnownEntry) => gender === undefined || entry.gender === gender;
	const byGiven = names.bySurname(key, id).filter((entry) => fits(entry) && isGivenSlip(given, entry, lang));
	if (byGiven.length === 1 && !isFrequentSurname(key)) return byGiven[0];
	if (names.bySurname(key, id).length !== 0 || isFrequentSurname(key) || key.length < 4) return undefined;
	const bySurname = names
		.byGiven(given, id)
		.filter((entry) => fits(entry) && hasGiven(entry, given) && isSurnameSlip(key, entry));
	const [only] = bySurname;
	// `Christian Klien` need not be a `Christian Klein`: many people bear that surname, and that given name.
	return bySurname.length === 1 && !isFrequentSurname(surnameKey(only?.surname ?? '')) ? only : undefined;
}

/**
 * Another transliteration from Cyrillic (`Lavrov`), where German has its fixed form; not only other accents (`Nicolas
 * Maduro`). Of Arabic, Hebrew and Persian names both forms stand in German papers (`Netanyahu`, `Netanjahu`).
 */
const isForeignForm = (name: string, { name: right, foreign }: KnownEntry): boolean =>
	foreign === name && /w/iu.test(right) && /v/iu.test(name) && bare(name) !== bare(right) && !right.includes(name);

/** Without accents, apostrophes, hyphens and blanks: `Ban Ki-moon` and `Ban Ki Moon` are a matter of house style. */
const bare = (name: string): string => plainLetters(name.toLowerCase()).replace(/[\s’'-]/gu, '');

/** Only other accents, or another transliteration of a name from another script (`Ahmed`, `Achmed`): no slip. */
const isOtherSystem = (written: string, right: string, { foreign }: KnownEntry): boolean =>
	bare(written) === bare(right) ||
	(foreign !== undefined && (readsAlike(written, right) || slipBetween(written, right)?.kind === 'sound'));

const firstGiven = ({ given = '' }: KnownEntry): string => (/^\S+/u.exec(given)?.[0] ?? '').toLowerCase();

const hasGiven = (entry: KnownEntry, given: string): boolean => firstGiven(entry) === given;

/** `Anthony` for `Antony`. Two listed names that do not sound alike are two people (`Julia`, `Julian`). */
function isGivenSlip(given: string, entry: KnownEntry, { names }: LanguagePack): boolean {
	const right = firstGiven(entry);
	if (right.length < 3) return false;
	const slip = slipBetween(given, right);
	if (slip === undefined || isOtherSystem(given, right, entry)) return false;
	return slip.cost <= (names.givenGender(given) === undefined ? 0.8 : 0.5);
}

function isSurnameSlip(key: string, entry: KnownEntry): boolean {
	const right = surnameKey(entry.surname ?? '');
	const slip = slipBetween(key, right);
	return slip !== undefined && !isOtherSystem(key, right, entry) && slip.cost <= (right.length < 5 ? 0.4 : 0.8);
}
