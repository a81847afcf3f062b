import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { read, sourcesIn } from './project-files.ts';

/**
 * Regular expressions that take square time for some text, and why none of them meets a long one. Whatever else is
 * found has to be rewritten: a single line that is typed or pasted must not stop the editor.
 */
const BOUNDED: readonly (readonly [file: string, why: string])[] = [
	['server/core/analysis/blocks/made.ts', 'a line of few words'],
	['server/core/analysis/blocks/shapes.ts', 'a line of few words'],
	['server/core/engine/who-said-what.ts', 'the first words of a quote'],
	['server/core/lang/de/names/affiliation.ts', 'two hundred units around a name'],
	['server/core/lang/de/names/told-role.ts', 'two hundred units around a name'],
	['server/core/lang/de/speech/free.ts', 'one word; the test of hostile texts holds a word of 300,000 letters'],
	['server/core/lang/de/speech/nominative.ts', 'the words for one speaker'],
	['server/core/lang/en/names/told-role.ts', 'two hundred units around a name'],
	['server/core/lang/en/speech/describe.ts', 'sixty units around a name'],
	['server/core/lang/en/speech/refer.ts', 'the words for one speaker'],
	['server/core/names/read-base.ts', 'a name of at most 120 units'],
	['server/core/rules/boilerplate/repeated-sentence.ts', 'what stands before a sentence in its paragraph'],
	['server/core/rules/quotes/double-attribution.ts', 'a cut before a mark'],
	['server/core/rules/quotes/that-clause.ts', 'a cut before a mark'],
	['server/core/rules/speakers/surname-first.ts', 'a cut before a name'],
	['server/lsp/answer.ts', 'the stack of an error'],
	['server/lsp/features/names.ts', 'a line up to the cursor'],
	['server/lsp/glob.ts', 'an address'],
	['server/lsp/style-books.ts', 'an address'],
];

type Diagnostics = {
	readonly status: string;
	readonly complexity?: { readonly type: string };
	readonly attack?: { readonly pattern: string };
};
type Checker = (source: string, flags: string, options: { readonly timeout: number }) => Promise<Diagnostics>;

/** Milliseconds for one expression; what takes longer to judge is left to the test of hostile texts. */
const PATIENCE = 400;

describe('regular expressions', () => {
	it('take linear time whatever the text', async function () {
		this.timeout(120_000);
		const check = checker();
		assert.ok(check !== undefined, 'The package recheck is missing: run npm ci.');
		const faults: string[] = [];
		assert.ok(300 < [...expressions()].length);
		for (const { file, source, flags } of expressions()) {
			const { status, complexity, attack } = await check(source, flags, { timeout: PATIENCE });
			if (status !== 'vulnerable') continue;
			const isBounded = complexity?.type === 'polynomial' && BOUNDED.some(([known]) => known === file);
			if (!isBounded) faults.push(`${file}: /${source}/${flags} (${complexity?.type}), e.g. ${attack?.pattern}`);
		}
		assert.deepEqual(faults, []);
	});
});

function checker(): Checker | undefined {
	try {
		return createRequire(import.meta.url)('recheck').check;
	} catch {
		return undefined;
	}
}

/** Every literal with flags, as the linter wants them written; each once. */
function expressions(): Iterable<{ readonly file: string; readonly source: string; readonly flags: string }> {
	const found = new Map<string, { file: string; source: string; flags: string }>();
	for (const file of [...sourcesIn('server'), ...sourcesIn('client')]) {
		for (const [, source = '', flags = ''] of read(file).matchAll(LITERAL)) {
			// Places and repetition do not change how one match is searched for.
			found.set(`${source}/${flags}`, { file, source, flags: flags.replace(/[dgy]/gu, '') });
		}
	}
	return found.values();
}

const PART = String.raw`[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\]`;
const LITERAL = new RegExp(String.raw`(?<=[=(,:!&|?{}[;\s>])/(?!\*)((?:${PART})+)/([dgimsuvy]+)(?![\w/])`, 'gu');
