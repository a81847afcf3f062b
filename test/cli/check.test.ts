import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkText, rules } from '../../server/core/engine/index.ts';
import { buildBundles } from '../support/bundles.ts';
import { copydesk } from '../support/run.ts';

const FAULTY = 'seeds/de/getreideschiffe.txt';
const CLEAN = 'seeds/de/moor-reportage.txt';

describe('copydesk check', () => {
	let folder = '';
	const file = (name: string, content: string | Uint8Array) => {
		const full = path.join(folder, name);
		writeFileSync(full, content);
		return full;
	};

	before(async function () {
		this.timeout(30_000);
		await buildBundles();
		folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
	});
	after(() => rmSync(folder, { recursive: true }));

	it('says nothing of a clean article and ends with 0', async () => {
		assert.deepEqual(await copydesk(['check', CLEAN]), { status: 0, out: '', err: '' });
	});

	it('lists findings by place and ends with 1', async () => {
		const { status, out, err } = await copydesk(['check', FAULTY]);
		const { findings } = checkText(readFileSync(FAULTY, 'utf8'));
		assert.equal(status, 1);
		assert.equal(err, '');
		const lines = out.trimEnd().split('\n');
		assert.equal(lines.length, findings.length);
		for (const line of lines) assert.match(line, /^seeds\/de\/getreideschiffe\.txt:\d+:\d+: \w+: .+ \[\w+\/[\w-]+\]$/u);
	});

	it('counts only what is serious enough for --level', async () => {
		const text = readFileSync(FAULTY, 'utf8');
		const { out } = await copydesk(['check', '--level', 'warning', FAULTY]);
		const serious = checkText(text).findings.filter(({ level }) => level === 'warning' || level === 'error');
		assert.equal(out.trimEnd().split('\n').length, serious.length);
		const off = [...new Set(rules.map(({ meta }) => meta.id.split('/')[0]))].flatMap((group) => [
			'--rule',
			`${group}=off`,
		]);
		assert.equal((await copydesk(['check', ...off, FAULTY])).status, 0);
	});

	it('obeys the style book it is given, and says where that is broken', async () => {
		const article = file('grenze.txt', 'Die Grenze zu Weißrussland bleibt auch in diesem Winter geschlossen.\n');
		const book = file('haus.yaml', 'terms:\n  - use: Belarus\n    not: [Weißrussland]\n    wy: so\n');
		for (const command of [
			['check', '--ui', 'en'],
			['check', '--ui', 'en', '--format', 'json'],
		]) {
			const { status, out, err } = await copydesk([...command, '--stylebook', book, article]);
			assert.equal(status, 1);
			assert.match(out, /House style is “Belarus”, not “Weißrussland”/u);
			assert.equal(err, `copydesk: ${book}:4:5: There is no \`wy\`. Possible are: use, not, why, examples.\n`);
		}
		assert.deepEqual(await copydesk(['check', article]), { status: 0, out: '', err: '' });
		const other = file('anders.yaml', 'terms: [{ use: Weißrussland }]\n');
		assert.equal((await copydesk(['check', '--stylebook', other, '--stylebook', book, article])).status, 0);
		assert.equal((await copydesk(['check', '--stylebook', book, '--stylebook', other, article])).status, 1);
		const { status, err } = await copydesk(['check', '--stylebook', 'no-such.yaml', article]);
		assert.deepEqual([status, err], [2, 'copydesk: --stylebook no-such.yaml: there is no such file\n']);
	});

	it('finds stylebook.yaml in the folder of the file and above, the nearest first', async () => {
		const own = path.join(folder, 'aussen');
		mkdirSync(own);
		const article = path.join(own, 'grenze.txt');
		writeFileSync(article, 'Die Grenze zu Weißrussland bleibt auch in diesem Winter geschlossen.\n');
		writeFileSync(path.join(folder, 'stylebook.yaml'), 'terms: [{ use: Belarus, not: Weißrussland }]\n');
		assert.match((await copydesk(['check', article])).out, /names\/style-book/u);
		writeFileSync(path.join(own, 'stylebook.yaml'), 'terms: [{ use: Weißrussland }]\n');
		assert.equal((await copydesk(['check', article])).status, 0);
		rmSync(path.join(folder, 'stylebook.yaml'));
	});

	it('names what it cannot read on one line each, goes on with the rest, and ends with 2', async () => {
		const binary = file('picture.txt', Uint8Array.from([0x89, 0x50, 0, 1, 2, 3]));
		const latin = file('latin1.txt', Buffer.from('Müller sagte nichts.', 'latin1'));
		const wide = file('utf16.txt', Buffer.from('\ufeffMüller sagte nichts.', 'utf16le'));
		const { status, out, err } = await copydesk(['check', 'no-such-file.txt', folder, binary, latin, wide, FAULTY]);
		assert.equal(status, 2);
		assert.notEqual(out, '');
		assert.deepEqual(err.trimEnd().split('\n'), [
			'copydesk: no-such-file.txt: there is no such file',
			`copydesk: ${folder}: is a folder; name the files in it`,
			`copydesk: ${binary}: is a binary file`,
			`copydesk: ${latin}: is not UTF-8 text; save it as UTF-8`,
			`copydesk: ${wide}: is UTF-16 text; save it as UTF-8`,
		]);
	});

	it('refuses a file that is no article for its size', async () => {
		const huge = file('huge.txt', Buffer.alloc(33 * 1024 * 1024, 'a '));
		const { status, err } = await copydesk(['check', huge]);
		assert.deepEqual([status, err], [2, `copydesk: ${huge}: is larger than 32 MB\n`]);
	});

	it('stops reading what never ends, and waits for no pipe in the place of a style book', async function () {
		if (process.platform === 'win32') this.skip();
		const endless = '/dev/zero';
		assert.deepEqual((await copydesk(['check', endless])).err, `copydesk: ${endless}: is larger than 32 MB\n`);
		const { status, err } = await copydesk(['check', '--stylebook', endless, FAULTY]);
		assert.deepEqual([status, err], [2, `copydesk: --stylebook ${endless}: is not a regular file\n`]);
	});

	it('finds nothing in lists, as in the editor, and says that it did not look', async () => {
		const list = file('requirements.txt', 'numpy==1.26\nscipy>=1.1\n');
		assert.deepEqual(await copydesk(['check', list]), {
			status: 0,
			out: '',
			err: `copydesk: ${list}: does not read like an article and was not checked\n`,
		});
	});

	it('reads standard input, keeps places behind a byte-order mark, and speaks German', async () => {
		const { out } = await copydesk(
			['check', '--format', 'json', '--ui', 'de', '-'],
			`\ufeff${readFileSync(FAULTY, 'utf8')}`,
		);
		const plain = await copydesk(['check', '--format', 'json', '--ui', 'de', FAULTY]);
		const starts = (json: string) => JSON.parse(json).files[0].findings.map(({ start }: { start: number }) => start);
		assert.deepEqual(
			starts(out),
			starts(plain.out).map((start: number) => start + 1),
		);
		assert.match(plain.out, /Das ist/u);
	});

	it('writes SARIF that points at its rules and its places', async () => {
		const { out } = await copydesk(['check', '--format', 'sarif', FAULTY]);
		const text = readFileSync(FAULTY, 'utf8');
		const [run] = JSON.parse(out).runs;
		assert.equal(run.results.length, checkText(text).findings.length);
		const lines = text.split('\n');
		for (const { ruleId, ruleIndex, locations, partialFingerprints, level } of run.results) {
			assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
			assert.match(partialFingerprints['copydesk/v1'], /^[0-9a-f]{16}$/u);
			assert.ok(['error', 'warning', 'note'].includes(level));
			const { startLine, startColumn, endLine, endColumn, charOffset, charLength } =
				locations[0].physicalLocation.region;
			const offset = (line: number, column: number) =>
				lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
			assert.equal(offset(startLine, startColumn), charOffset);
			assert.equal(offset(endLine, endColumn), charOffset + charLength);
		}
	});

	it('writes addresses into SARIF that lead to the file, whatever its name', async () => {
		const odd = file('Nr. #7?.txt', readFileSync(FAULTY));
		for (const one of [odd, path.relative('.', odd)]) {
			const [run] = JSON.parse((await copydesk(['check', '--format', 'sarif', one])).out).runs;
			const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
			assert.equal(fileURLToPath(new URL(uri, pathToFileURL('./'))), odd);
		}
	});

	it('writes GitHub annotations, with nothing that could end one early', async () => {
		const odd = file('a,b:c.txt', readFileSync(FAULTY));
		const { out } = await copydesk(['check', '--format', 'github', odd]);
		for (const line of out.trimEnd().split('\n')) {
			assert.match(
				line,
				/^::(error|warning|notice) file=[^,:]*a%2Cb%3Ac\.txt,line=(\d+),(?:endLine=\2,col=\d+,endColumn=\d+|endLine=\d+),title=[\w/-]+::[^\n]+$/u,
			);
		}
	});

	it('explains wrong use in one line and ends with 2', async () => {
		const table: readonly [readonly string[], RegExp][] = [
			[['check'], /Which file\?/u],
			[['check', '--level', 'loud', CLEAN], /--level wants one of hint, info, warning, error, not "loud"/u],
			[['check', '--format', 'xml', CLEAN], /--format wants one of/u],
			[['check', '--lang', 'fr', CLEAN], /--lang: auto, de or en is expected/u],
			[['check', '--rule', 'no/such=off', CLEAN], /--rule no\/such: There is no such rule/u],
			[['check', '--rule', 'quotes', CLEAN], /--rule wants ID=LEVEL/u],
			[['check', '--loud', CLEAN], /There is no option "--loud"/u],
			[['check', '-l', CLEAN], /There is no option "-l"/u],
			[['check', CLEAN, '--level'], /--level wants a value/u],
			[['batch', '--jobs', '-1'], /--jobs wants a value/u],
			[['speakers', '--why=yes', CLEAN], /--why takes no value/u],
			[['help', 'spell'], /There is no command "spell"/u],
			[['spell', CLEAN], /There is no command "spell"/u],
			[['constructor'], /There is no command "constructor"/u],
		];
		for (const [args, message] of table) {
			const { status, out, err } = await copydesk(args);
			assert.equal(status, 2, args.join(' '));
			assert.equal(out, '');
			assert.match(err, message);
			assert.equal(err.trimEnd().split('\n').length, 1);
		}
	});

	it('helps', async () => {
		for (const args of [
			['--help'],
			[],
			['check', '--help'],
			['help', 'batch'],
			['speakers', '-h'],
			['lsp', '--help'],
		]) {
			const { status, out } = await copydesk(args);
			assert.equal(status, 0);
			assert.match(out, /Usage: copydesk/u);
		}
		assert.equal((await copydesk(['--version'])).out.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
	});
});

describe('copydesk speakers', () => {
	before(function () {
		this.timeout(30_000);
		return buildBundles();
	});

	it('lists who said what', async () => {
		const { status, out } = await copydesk(['speakers', 'seeds/de/maschinenbauer.txt', '--why']);
		const { article } = checkText(readFileSync('seeds/de/maschinenbauer.txt', 'utf8'));
		assert.equal(status, 0);
		for (const { name } of article.speakers) assert.ok(out.includes(`  ${name}`), name);
		assert.match(out, /is the subject of “/u);
	});

	it('says in words how much each one says, and where nobody says anything', async () => {
		const text = 'Der Rat tagte am Abend. „Das reicht nicht“, sagte Bürgermeisterin Anna Weber. Danach war Schluss.\n';
		const list = async (ui: string, input: string) => (await copydesk(['speakers', '--ui', ui, '-'], input)).out;
		assert.match(await list('de', text), /^ {2}Anna Weber, Bürgermeisterin — 1 Zitat, 100 % der zitierten Wörter$/mu);
		assert.match(await list('en', text), /^ {2}Anna Weber, Bürgermeisterin — 1 quote, 100% of the quoted words$/mu);
		assert.equal(await list('en', 'Der Rat tagte am Abend.'), '-\n  No quotes\n\n');
	});

	it('gives the same as JSON, with places that hold the words', async () => {
		const { out } = await copydesk(['speakers', 'seeds/de/maschinenbauer.txt', '--format', 'json']);
		const [file] = JSON.parse(out).files;
		const text = readFileSync('seeds/de/maschinenbauer.txt', 'utf8');
		const quotes = file.speakers.flatMap(({ quotes: own }: { quotes: unknown[] }) => own);
		assert.notEqual(quotes.length, 0);
		for (const { text: shown, places } of quotes) {
			const first = text.slice(places[0].start, places[0].end).replace(/^[„“»«"]|[“”«»"]$/gu, '');
			// What is denied is shown with the word that denies it.
			const words = shown.replace(/^bestritt: /u, '').split(' … ')[0];
			assert.ok(first.startsWith(words.replace(/…$/u, '')), shown);
		}
	});
});
