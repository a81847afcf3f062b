import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** Milliseconds after which a start is over: the first article is checked and its code compiled. */
const STARTED = 1500;

/**
 * Runs a bundle in the CommonJS format. What V8 compiles for it is kept in the folder, and the next start is
 * spared it: a quarter of the wait for the first underline. Node can do so by itself from 22.1 on, but keeps only what
 * is compiled before anything is run.
 * @param folder Nothing is kept if it is undefined, or may not be written.
 */
export function runCompiled(bundle: string, folder: string | undefined): void {
	const source = readFileSync(bundle, 'utf8');
	const kept = folder === undefined ? undefined : path.join(folder, nameFor(bundle));
	const cachedData = kept === undefined ? undefined : read(kept);
	const script = new Script(`(function (require, __dirname) {${source}\n})`, { filename: bundle, cachedData });
	script.runInThisContext()(createRequire(bundle), path.dirname(bundle));
	if (kept === undefined || (cachedData !== undefined && script.cachedDataRejected === false)) return;
	let isKept = false;
	const keep = () => {
		if (!isKept) write(kept, script.createCachedData());
		isKept = true;
	};
	setTimeout(keep, STARTED).unref();
	process.on('exit', keep);
}

/** V8 compares its own version, its flags and the length of the source, but not what the source says. */
function nameFor(bundle: string): string {
	const { size, mtimeMs } = statSync(bundle);
	return `${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}`;
}

/** Undefined if there is none, or another than was written: V8 falls over code that is damaged. */
function read(file: string): Buffer | undefined {
	try {
		const all = readFileSync(file);
		const code = all.subarray(0, -DIGEST_LENGTH);
		return digestOf(code).equals(all.subarray(-DIGEST_LENGTH)) ? code : undefined;
	} catch {
		return undefined;
	}
}

const digestOf = (code: Buffer): Buffer => createHash('sha256').update(code).digest();
const DIGEST_LENGTH = 32;

/** In one step, so that another window never reads half of it. What older versions have kept goes. */
function write(file: string, code: Buffer): void {
	const folder = path.dirname(file);
	try {
		mkdirSync(folder, { recursive: true });
		for (const old of readdirSync(folder)) rmSync(path.join(folder, old));
		const unfinished = `${file}-${process.pid}`;
		writeFileSync(unfinished, Buffer.concat([code, digestOf(code)]));
		renameSync(unfinished, file);
	} catch {
		// It is compiled anew then, as ever.
	}
}
