// VS Code wants `package.nls.json` beside package.json. The words live here; the build puts them there (git-ignored).
import { readdir, readFile, writeFile } from 'node:fs/promises';

const words = new URL('manifest/', import.meta.url);
const top = new URL('../../', import.meta.url);

/** Several people write manifest words: every `*.en.json` in `manifest/` counts, and its German twin. */
export async function writeManifestWords() {
	await writeLanguage('.en.json', 'package.nls.json');
	await writeLanguage('.de.json', 'package.nls.de.json');
}

async function writeLanguage(ending, target) {
	const names = (await readdir(words)).filter((name) => name.endsWith(ending)).sort();
	const parts = await Promise.all(names.map(async (name) => JSON.parse(await readFile(new URL(name, words), 'utf8'))));
	await writeFile(new URL(target, top), `${JSON.stringify(Object.assign({}, ...parts), undefined, '\t')}\n`);
}
