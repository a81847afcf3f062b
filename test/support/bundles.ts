import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

let built: Promise<unknown> | undefined;

/** Builds what ships, once for all tests of a run, so that they test what an editor gets. */
export function buildBundles(): Promise<unknown> {
	built ??= promisify(execFile)(process.execPath, ['esbuild.config.mjs', '--production']);
	return built;
}
