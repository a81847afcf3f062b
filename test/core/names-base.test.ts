import assert from 'node:assert/strict';
import { givenNames } from '../../server/core/lang/de/given-names.ts';
import { women } from '../../server/core/lang/de/role-forms.ts';
import { roles } from '../../server/core/lang/de/roles.ts';
import { eponyms } from '../../server/core/names/base/eponyms.ts';
import { organisations as organisationFiles } from '../../server/core/names/base/organisations/index.ts';
import { persons as personFiles } from '../../server/core/names/base/persons/index.ts';
import { places as placeFiles } from '../../server/core/names/base/places/index.ts';

const persons = personFiles.join('\n');
const organisations = organisationFiles.join('\n');
const places = placeFiles.join('\n');

describe('base of names', () => {
	const tables = [
		{ name: 'persons', text: persons, fields: 7, fault: personFault, nearFault },
		{ name: 'organisations', text: organisations, fields: 5, fault: organisationFault, nearFault: sameNameFault },
		{ name: 'places', text: places, fields: 5, fault: placeFault, nearFault: sameNameFault },
	];
	for (const { name, text, fields, fault, nearFault } of tables) {
		it(`has only well-formed ${name}`, () => {
			const faults = entriesOf(text).flatMap((entry) => {
				const found = entry.length === fields ? (shapeFault(entry) ?? fault(entry)) : `${entry.length} fields`;
				return found === undefined ? [] : [`${entry.join(' | ')}: ${found}`];
			});
			assert.deepEqual(faults, []);
		});
		it(`has no ${name} twice`, () => assert.deepEqual(nearFault(text), []));
	}

	it('has only well-formed terms named for somebody, each once', () => {
		let field = '';
		const seen = new Set<string>();
		const faults = linesOf(eponyms).flatMap((line) => {
			if (line.startsWith('#')) {
				field = /^# (\p{Lu}[\p{L} ,]+) \| [a-z ,]+ \| \d{4}-(?:0[1-9]|1[0-2])$/u.exec(line)?.[1] ?? '';
				return field === '' ? [`${line}: no field and month`] : [];
			}
			const [entry = []] = entriesOf(line);
			const fault = eponymFault(entry) ?? (seen.has(`${entry[0]}|${entry[1]}`) ? 'twice' : undefined);
			seen.add(`${entry[0]}|${entry[1]}`);
			return fault === undefined ? [] : [`${line}: ${fault}`];
		});
		assert.deepEqual(faults, []);
		assert.equal(eponymFault(['Muster', 'Karl Muster', 'Gesetz; Regel']), undefined);
		assert.equal(eponymFault(['Muster', 'Karl Muster', '']), 'no head');
		assert.equal(eponymFault(['Muster', 'Karl Muster', 'Regel; Regel']), 'head twice');
		assert.equal(eponymFault(['Muster', 'Karl Muster']), '2 fields');
	});

	it('gives nobody a role or a given name of the other gender', () => {
		const others = new Set(remarksOf(persons, OTHER_GENDER));
		const faults = entriesOf(persons).flatMap((entry) => genderFault(entry, others));
		assert.deepEqual(faults, []);
		const told = new Set(
			entriesOf(persons).flatMap((entry) => (genderFault(entry).length === 0 ? [] : (entry[0] ?? []))),
		);
		const needless = [...others].filter((name) => !told.has(name));
		assert.deepEqual(needless, [], 'a remark that says nothing');
		assert.deepEqual(
			genderFault(['Anna Muster', '', 'm', 'Vorsitzender', 'chair', '', '2026-11'], new Set(['Anna Muster'])),
			[],
		);
		assert.deepEqual(genderFault(['Anna Muster', '', 'm', 'Vorsitzende', 'chair', '', '2026-11']), [
			'Anna Muster: Anna is f',
		]);
		assert.deepEqual(genderFault(['Kim Muster', '', 'm', 'Ex-Ministerin', 'minister', '', '2026-11']), [
			'Kim Muster: ministerin is f',
		]);
	});

	it('refuses what it must refuse', () => {
		const right = ['Karl Muster', '', 'm', 'Minister 2001–2003', 'minister', '', '2026-11'];
		assert.equal(personFault(right), undefined);
		const wrong: readonly (readonly [field: number, value: string, says: string])[] = [
			[0, 'karl muster', 'no name'],
			[2, 'x', 'gender'],
			[3, '', 'empty role'],
			[4, '', 'empty role'],
			[3, 'Minister 2001-2003', 'years are joined by a dash'],
			[3, 'Minister 2003–2001', 'years run backwards'],
			[4, 'minister since 2031', 'year after the check'],
			[6, '2026', 'date'],
			[6, '2026-13', 'date'],
		];
		for (const [field, value, says] of wrong) {
			assert.equal(personFault(right.map((old, index) => (index === field ? value : old))), says, value);
		}
		const line = (name: string) => `${name} |  | m | Minister | minister |  | 2026-11`;
		const twins = (first: string, second: string) => `${line(first)}\n${line(second)}`;
		assert.deepEqual(nearFault(twins('Karl Muster', 'Karl Muster')), ['Karl Muster: twice']);
		assert.deepEqual(nearFault(twins('Karl Muster', 'Karl Müster')), ['Karl Muster / Karl Müster: near']);
		assert.deepEqual(nearFault(twins('Karl Muster', 'Carl Muster')), ['Karl Muster / Carl Muster: near']);
		assert.deepEqual(nearFault(`# two people: Karl Muster / Karl Muter\n${twins('Karl Muster', 'Karl Muter')}`), []);
		assert.deepEqual(nearFault(twins('Karl Muster', 'Petra Muter')), []);
		assert.deepEqual(nearFault(`${line('Karl Muster')}\nKarl M. Muster |  | m | x | x | Karl Muster | 2026-11`), [
			'Karl Muster: also an alias of Karl M. Muster',
		]);
	});
});

type Entry = readonly string[];

const setOf = (list: string) => new Set(list.match(/\S+/gu));
const gendered = {
	given: { m: setOf(givenNames.m), f: setOf(givenNames.f) },
	roles: { m: setOf(roles.m), f: new Set(women()) },
};

const organisationKinds = 'body party agency company ministry court media club ngo competition'.split(' ');
const placeKinds = 'country capital state canton region city river lake sea island mountain site'.split(' ');

function linesOf(text: string): readonly string[] {
	return text.split('\n').filter((line) => line.trim() !== '');
}

function entriesOf(text: string): readonly Entry[] {
	return linesOf(text)
		.filter((line) => !line.startsWith('#'))
		.map((line) => line.split('|').map((field) => field.trim()));
}

const TWO_PEOPLE = '# two people:';
const OTHER_GENDER = '# given name of the other gender:';

/** What stands behind a mark in the remarks of a file. */
const remarksOf = (text: string, mark: string): readonly string[] =>
	linesOf(text)
		.filter((line) => line.startsWith(mark))
		.map((line) => line.slice(mark.length).trim());

/** Faults that no kind of entry may have. */
function shapeFault(entry: Entry): string | undefined {
	if (entry.some((field) => field !== field.normalize('NFC'))) return 'not in composed letters';
	if (entry.some((field) => /\s{2,}|^;|;$|;\s*;|[„“”"`\\${}<>]/u.test(field))) return 'stray mark or blank';
	if (entry[1] !== '' && entry[1] === entry[0]) return 'English form given though it is the same';
	return undefined;
}

function personFault([
	name = '',
	english = '',
	gender = '',
	role = '',
	roleEnglish = '',
	aliases = '',
	date = '',
]: Entry) {
	const names = [
		name,
		...[english, ...aliases.split(';')].map((alias) => alias.trim()).filter((alias) => alias !== ''),
	];
	if (!names.every((form) => /^[\p{Lu}’'].*\p{L}|^(?:von|van|de|al|bin)[\s-]/u.test(form) && !/\d/u.test(form)))
		return 'no name';
	if (gender !== 'm' && gender !== 'f') return 'gender';
	if (role === '' || roleEnglish === '') return 'empty role';
	const found = /^(\d{4})-(?:0[1-9]|1[0-2])$/u.exec(date);
	return found === null ? 'date' : (yearFault(role, Number(found[1])) ?? yearFault(roleEnglish, Number(found[1])));
}

/** `Ministerin` tells a woman, `Karl` a man; what the lexicons of German do not know says nothing. */
function genderFault(
	[name = '', , gender = '', role = '']: Entry,
	others: ReadonlySet<string> = new Set(),
): readonly string[] {
	const words = role.toLowerCase().match(/\p{L}+/gu) ?? [];
	const other = gender === 'm' ? 'f' : 'm';
	const given = name.split(' ')[0] ?? '';
	return [
		...[given].filter((word) => gendered.given[other].has(word) && !others.has(name)),
		...words.filter((word) => gendered.roles[other].has(word) && !gendered.roles[gender === 'm' ? 'm' : 'f'].has(word)),
	].map((word) => `${name}: ${word} is ${other}`);
}

function yearFault(role: string, checked: number): string | undefined {
	if (/\d{4}\s*-\s*\d{4}/u.test(role)) return 'years are joined by a dash';
	for (const [, from, to] of role.matchAll(/(\d{4})–(\d{4})/gu))
		if (Number(from) > Number(to)) return 'years run backwards';
	if (role.match(/\d{4}/gu)?.some((year) => Number(year) > checked)) return 'year after the check';
	return undefined;
}

function organisationFault([name = '', , , kind = '']: Entry): string | undefined {
	if (name === '') return 'no name';
	return organisationKinds.includes(kind) ? undefined : 'kind';
}

function placeFault([name = '', , kind = '']: Entry): string | undefined {
	if (!/^\p{Lu}/u.test(name)) return 'no name';
	return placeKinds.includes(kind) ? undefined : 'kind';
}

function eponymFault(entry: Entry): string | undefined {
	const [name = '', , list = ''] = entry;
	if (entry.length !== 3) return `${entry.length} fields`;
	if (!/^\p{Lu}/u.test(name)) return 'no name';
	const heads = list.split(';').map((head) => head.trim());
	if (!heads.every((head) => /^\p{Lu}/u.test(head))) return 'no head';
	if (new Set(heads).size !== heads.length) return 'head twice';
	return shapeFault([...entry]);
}

function sameNameFault(text: string): readonly string[] {
	const seen = new Set<string>();
	return entriesOf(text).flatMap(([name = '']) => {
		const twice = seen.has(name);
		seen.add(name);
		return twice ? [`${name}: twice`] : [];
	});
}

/** One person under two spellings is worse than none: `Karl Muster` and `Karl Müster` would both count as right. */
function nearFault(text: string): readonly string[] {
	const allowed = new Set(remarksOf(text, TWO_PEOPLE));
	const entries = entriesOf(text);
	const names = entries.map(([name = '']) => name);
	const groups = new Map<string, string[]>();
	for (const name of new Set(names)) {
		const cut = name.lastIndexOf(' ');
		for (const key of [`given ${name.slice(0, cut)}`, `surname ${name.slice(cut + 1)}`]) {
			groups.set(key, [...(groups.get(key) ?? []), name]);
		}
	}
	const near = [...groups.values()].flatMap((group) =>
		group.flatMap((first, index) =>
			group
				.slice(index + 1)
				.filter((second) => oneSlipApart(first, second) && !allowed.has(`${first} / ${second}`))
				.map((second) => `${first} / ${second}: near`),
		),
	);
	return [...sameNameFault(text), ...near, ...aliasFaults(entries)];
}

function aliasFaults(entries: readonly Entry[]): readonly string[] {
	const names = new Set(entries.map(([name]) => name));
	return entries.flatMap(([name, english = '', , , , aliases = '']) =>
		[english, ...aliases.split(';')]
			.map((alias) => alias.trim())
			.filter((alias) => alias !== name && names.has(alias))
			.map((alias) => `${alias}: also an alias of ${name}`),
	);
}

/** One letter other, more or fewer, or two neighbours swapped; `ö` is one letter away from `o`. */
function oneSlipApart(first: string, second: string): boolean {
	const [short, long] = first.length <= second.length ? [first, second] : [second, first];
	if (long.length - short.length > 1 || short === long) return false;
	let from = 0;
	while (from < short.length && short[from] === long[from]) from++;
	if (long.length > short.length) return short.slice(from) === long.slice(from + 1);
	if (short.slice(from + 1) === long.slice(from + 1)) return true;
	return (
		short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2)
	);
}
