import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
	type Article,
	type Checked,
	checkText,
	createReader,
	type Finding,
	type Span,
	whoSaidWhat,
	wordFinding,
	wordFix,
} from '../../server/core/engine/index.ts';
import { markShapes } from '../support/mark-shapes.ts';

const SEEDS = ['de', 'en'].flatMap((lang) =>
	readdirSync(`seeds/${lang}`).map((name) => readFileSync(`seeds/${lang}/${name}`, 'utf8')),
);

/** Pieces of copy and of what breaks programs, thrown together. */
const PIECES = [
	'„',
	'“',
	'”',
	'"',
	'»',
	'«',
	'‚',
	'‘',
	"'",
	'’',
	'(',
	')',
	':',
	'. ',
	', ',
	'\n',
	'\n\n',
	'\r\n',
	'\r',
	'\t',
	' ',
	'\u00a0',
	'\u200b',
	'\ufeff',
	'\u202e',
	'\u2066',
	'\u0000',
	'\u2028',
	'\ud800',
	'\udc00',
	'👩‍🚀',
	'u\u0308',
	'ß',
	'İ',
	'ﬁ',
	'…',
	'–',
	'--',
	'sagte er',
	'Außenminister Anton Berg',
	'Bergs',
	'dass',
	'laut',
	'nach Angaben der Polizei',
	'er habe',
	'said',
	'according to',
	'Lesen Sie mehr',
	'<b>',
	'[x](y)',
	'&amp;',
	'12.000',
	'21. Januar',
	'z. B.',
	'Das ist gut',
	'Nato',
	'NATO',
	'hinzugefügt',
];

const anyText = fc
	.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })), {
		maxLength: 60,
	})
	.map((parts) => parts.join(''));

function expectSound({ article, findings, failures }: Checked): void {
	const { length } = article.text;
	assert.deepEqual(failures, []);
	for (const { what, start, end } of [...findings.flatMap(placesOf), ...placesOfFacts(article)]) {
		assert.ok(0 <= start && start <= end && end <= length, `${what} ${start}-${end} of ${length}`);
	}
	for (const finding of findings) {
		assert.notEqual(wordFinding(finding, 'de'), '');
		for (const fix of finding.fixes ?? []) assert.notEqual(wordFix(finding, fix, 'en'), '');
	}
	const { speakers } = whoSaidWhat(article, 'de');
	assert.ok(speakers.every(({ share }) => 0 <= share && share <= 1));
}

type Place = Span & { readonly what: string };

const named = (what: string, spans: readonly Span[]): Place[] => spans.map(({ start, end }) => ({ what, start, end }));

const placesOf = ({ rule, at, related = [], fixes = [] }: Finding): Place[] =>
	named(rule, [at, ...related.map((one) => one.at), ...fixes.flatMap(({ edits }) => edits.map(({ span }) => span))]);

const placesOfFacts = ({ mentions, blocks, quotes }: Article): Place[] => [
	...named('mention', mentions),
	...named('block', blocks),
	...quotes.flatMap(({ spans, frame, attribution }) =>
		named('quote', [...spans, ...frame, ...(attribution?.mention ?? []), ...(attribution?.chain ?? [])]),
	),
];

describe('hostile texts', () => {
	it('offers no change of all places where each of thousands would carry it', () => {
		for (const line of [
			'Die NATO tagt heute. Die Nato-Staaten gehen.\n\n',
			'Angela Merkel kam. Angela Merckel ging.\n\n',
		]) {
			const { findings } = checkText(line.repeat(1500), { lang: 'de' });
			const nEdits = findings.flatMap(({ fixes }) => fixes ?? []).reduce((sum, { edits }) => sum + edits.length, 0);
			assert.ok(1000 < findings.length && nEdits < 10 * findings.length, `${nEdits} of ${findings.length}`);
		}
	});

	it('never throw, and every place lies inside the text', () => {
		fc.assert(
			fc.property(anyText, (text) => expectSound(checkText(text))),
			{ numRuns: 300, seed: 1 },
		);
	});

	it('are found the same after any edits as when read afresh', () => {
		const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: anyText });
		fc.assert(
			fc.property(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 6 }), (seed, edits) => {
				const read = createReader();
				let text = seed;
				read(text);
				for (const { at, cut, put } of edits) {
					const from = Math.floor(at * text.length);
					text = text.slice(0, from) + put + text.slice(from + cut);
					assert.deepEqual(read(text), checkText(text));
				}
			}),
			{ numRuns: 40, seed: 2 },
		);
	});

	/** What is not linear takes minutes; the time-out of the test ends it. How fast it is, `npm run bench` tells. */
	const giants: readonly [string, () => string][] = [
		['a hundred thousand opening marks', () => '„'.repeat(100_000)],
		['a hundred thousand straight marks', () => '"'.repeat(100_000)],
		['marks and words in turn', () => '„a“ '.repeat(40_000)],
		['marks nested five thousand deep', () => `${'„ich sagte ‚'.repeat(5_000)}x${'‘“ '.repeat(5_000)}`],
		['one line of a megabyte', () => 'Der Minister sagte nichts. '.repeat(40_000)],
		['one line of five megabytes', () => 'Der Minister sagte am Montag, das sei gut. '.repeat(120_000)],
		['a hundred thousand paragraphs of one word', () => 'Wort\n\n'.repeat(100_000)],
		['marks nested ten thousand deep', () => `${'„ich sagte ‚'.repeat(10_000)}x${'‘“ '.repeat(10_000)}`],
		['a megabyte of marks', () => '„“"»«'.repeat(200_000)],
		['a megabyte of NULs', () => '\u0000'.repeat(1_000_000)],
		['every kind of line end', () => 'Er sagte nichts.\r\n\r\n\nSie auch.\r'.repeat(20_000)],
		['a line of addresses run together', () => `.${'@/'.repeat(150_000)}:`],
		['blanks inside a line', () => `Er sagte\t${'\t'.repeat(300_000)}| nichts.`],
		['a word that may be a participle', () => `Er sagte, er sei g${'gev'.repeat(100_000)}b.`],
		['a name that may be in the genitive', () => `Laut Aaer${'rA'.repeat(100_000)} sei das so.`],
		['one word of a megabyte', () => 'a'.repeat(1_000_000)],
		['ten thousand paragraphs of one word', () => 'Wort\n\n'.repeat(10_000)],
		['ten thousand equal paragraphs', () => 'Er sagte, dass es gut sei.\n'.repeat(10_000)],
		['a megabyte of blanks', () => ' '.repeat(1_000_000)],
		['a megabyte of line ends', () => '\r\n'.repeat(500_000)],
		[
			'every control character',
			() =>
				Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code))
					.join('')
					.repeat(30),
		],
		['lone surrogates', () => '\udc00\ud800'.repeat(40_000)],
		['capitals and stops', () => 'A. B. C. Dr. '.repeat(10_000)],
		['commas', () => 'sagte, '.repeat(50_000)],
		[
			'names',
			() =>
				Array.from(
					{ length: 10_000 },
					(_, n) => `Anna Berg${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + (n % 23))}er sprach.`,
				).join(' '),
		],
	];
	for (const [name, make] of giants) {
		it(`end in time: ${name}`, function () {
			this.timeout(60_000);
			const text = make();
			const checked = checkText(text);
			assert.equal(checked.failures.length, 0);
		});
	}

	/** Twice the length takes twice the time. Of nothing but marks a text is rubble from some length on: both are tried. */
	for (const [name, shape] of Object.entries(markShapes)) {
		it(`take time in step with their length: marks, ${name}`, function () {
			this.timeout(60_000);
			for (const length of [9_000, 50_000]) expectInStep(shape(length), shape(4 * length));
		});
	}
});

/** What squares takes sixteen times as long for four times the length; a busy machine hardly doubles the time. */
const OUT_OF_STEP = 9;
/** In milliseconds of the processor; less cannot be measured. */
const NOTHING = 60;
/** What squares does so every time; what a busy machine delays it does not delay so often. */
const TRIES = 10;

function expectInStep(short: string, long: string): void {
	let least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
	for (let n = 0; n < TRIES; n += 1) {
		least = { short: Math.min(least.short, timeFor(short)), long: Math.min(least.long, timeFor(long)) };
		if (least.long < Math.max(NOTHING, OUT_OF_STEP * least.short)) return;
	}
	assert.fail(`${least.short} ms for ${short.length} characters, ${least.long} ms for ${long.length}.`);
}

/** Time of the processor, so that what else the machine does counts for little. */
function timeFor(text: string): number {
	const started = process.cpuUsage();
	assert.deepEqual(checkText(text).failures, []);
	return process.cpuUsage(started).user / 1000;
}
