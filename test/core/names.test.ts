import assert from 'node:assert/strict';
import { readArticle } from '../../server/core/engine/index.ts';
import type { LanguageId } from '../../server/core/model/language.ts';
import { slipBetween } from '../../server/core/names/slip.ts';
import { readsAlike } from '../../server/core/names/transliteration.ts';

/** Each entity as `name: mention, mention`, persons only. */
function people(text: string, lang: LanguageId): readonly string[] {
	const { entities, mentions } = readArticle(text, { lang });
	return entities
		.filter(({ kind }) => kind === 'person')
		.map((entity) => {
			const words = entity.mentions.map((index) => text.slice(mentions[index]?.start, mentions[index]?.end));
			return `${entity.name}: ${words.join(', ')}`;
		});
}

describe('names', () => {
	const cases: readonly (readonly [what: string, lang: LanguageId, text: string, people: readonly string[]])[] = [
		[
			'puts surname, genitive and compound to the full name',
			'de',
			'Die Ministerin Karin Ostwald reist. Ostwalds Flug geht früh, die Ostwald-Reise dauert.',
			['Karin Ostwald: Karin Ostwald, Ostwalds, Ostwald-Reise'],
		],
		[
			'keeps two bearers of a surname apart',
			'de',
			'Peter Harms und Julia Harms klagen. Frau Harms sprach zuerst.',
			['Peter Harms: Peter Harms', 'Julia Harms: Julia Harms, Harms'],
		],
		[
			'keeps particles in the surname',
			'de',
			'Gestern kam Ursula von der Leyen. Später ging von der Leyen.',
			['Ursula von der Leyen: Ursula von der Leyen, Leyen'],
		],
		['takes no place behind a title for a name', 'de', 'Der Außenminister Frankreichs reist nach Rom.', []],
		[
			'reads initials',
			'en',
			'Critics praised J. K. Harwood. Harwood’s book sells.',
			['J. K. Harwood: J. K. Harwood, Harwood’s'],
		],
		[
			'takes no institution that bears a given name for a person',
			'de',
			'Das Anna-Klinikum Borken und die Karl-Muster-Schule Borken schließen. Der Arzt Hans-Peter Borken klagt.',
			['Hans-Peter Borken: Hans-Peter Borken'],
		],
		[
			'keeps two of one list apart, however alike their given names',
			'de',
			'Es klagen Aleksandar Reiff und Alexander Reiff.',
			['Aleksandar Reiff: Aleksandar Reiff', 'Alexander Reiff: Alexander Reiff'],
		],
		[
			'leaves a firm its name',
			'en',
			'Lawyers at Lipton, Rosen & Katz agreed. Elliot Rosen left.',
			['Elliot Rosen: Elliot Rosen'],
		],
	];
	for (const [what, lang, text, want] of cases) {
		it(what, () => assert.deepEqual(people(text, lang), want));
	}

	it('knows transliterations of one name', () => {
		const pairs = [
			'lawrow lavrov',
			'selenskyj zelenskyi',
			'mikati miqati',
			'schoigu shoigu',
			'chruschtschow khrushchov',
			'gorbatschow gorbachov',
			'nawalnyj navalny',
			'tichanowskaja tikhanovskaya',
			'schewardnadse shevardnadze',
			'sobjanin sobyanin',
			'mischustin mishustin',
			'jazenjuk yatsenyuk',
			'dschumblatt jumblatt',
			'raschid rashid',
			'chamenei khamenei',
		];
		const wrong = pairs.filter((pair) => {
			const [a = '', b = ''] = pair.split(' ');
			return !readsAlike(a, b) || !readsAlike(b, a);
		});
		assert.deepEqual(wrong, []);
		for (const [a, b] of [
			['müller', 'möller'],
			['mario', 'marco'],
			['weber', 'wagner'],
		] as const) {
			assert.ok(!readsAlike(a, b), `${a} ${b}`);
		}
	});

	const couples: readonly (readonly [LanguageId, string, string])[] = [
		['de', 'Helga Thomsen', 'Peter Thomson'],
		['de', 'Jens Hoffmann', 'Ute Hofmann'],
		['de', 'Karin Meier', 'Bernd Maier'],
		['de', 'Dieter Petersen', 'Ingrid Pedersen'],
		['en', 'Claire Stephens', 'Mark Stevens'],
		['en', 'Rachel Clark', 'Andrew Clarke'],
		['en', 'George Eliott', 'Susan Elliott'],
	];
	for (const [lang, a, b] of couples) {
		it(`takes ${a} and ${b} for two people`, () => {
			const text =
				lang === 'de' ? `${a} traf am Montag ${b}. Beide schwiegen.` : `${a} met ${b} on Monday. Both were silent.`;
			assert.deepEqual(people(text, lang), [`${a}: ${a}`, `${b}: ${b}`]);
		});
	}

	it('tells a slip from another name', () => {
		for (const pair of [
			'blinken blinkin',
			'kachelmann kachelman',
			'wiedeking weideking',
			'gerhardt gerhartt',
			'schröder schroeder',
		]) {
			const [a = '', b = ''] = pair.split(' ');
			assert.ok(slipBetween(a, b) !== undefined, pair);
		}
		for (const pair of ['merkel merz', 'scholz söder', 'petersen hansen']) {
			const [a = '', b = ''] = pair.split(' ');
			assert.equal(slipBetween(a, b), undefined, pair);
		}
	});
});

describe('behind an office', () => {
	for (const [given, surname] of [
		['Gül', 'Aydın'],
		['Nurhayat', 'Deniz'],
		['Jordis', 'Jan'],
	] as const) {
		it(`takes ${given} ${surname} for one person, though the last word is a given name`, () => {
			const name = `${given} ${surname}`;
			assert.deepEqual(people(`Die Lehrerin ${name} kam. Alle lobten ${surname}.`, 'de'), [
				`${name}: ${name}, ${surname}`,
			]);
		});
	}
});

describe('the role of somebody', () => {
	for (const [text, role] of [
		['Er sprach mit Präsidenten Paul Harms.', 'Präsident'],
		['Die Reise des Bundeskanzlers Paul Harms dauert.', 'Bundeskanzler'],
		['Das liegt dem Experten Paul Harms fern.', 'Experte'],
		['Er dankte der Vorsitzenden Karin Ostwald.', 'Vorsitzende'],
		['Man hörte den Abgeordneten Paul Harms.', 'Abgeordneter'],
		['Für die Ministerin Karin Ostwald war es ein Erfolg.', 'Ministerin'],
	] as const) {
		it(`is shown in the nominative: ${role}`, () => {
			const { entities } = readArticle(text, { lang: 'de' });
			assert.deepEqual(
				entities.filter(({ kind }) => kind === 'person').map((one) => one.role),
				[role],
			);
		});
	}
});
