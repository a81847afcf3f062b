import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, scratch } from './folders.mjs';
import { Missing } from './progress.mjs';

/** A fresh copy of the seed articles, so that nobody edits those of the project. Answers with its folder. */
export function copySeeds(name) {
	const seeds = path.join(root, 'seeds');
	if (!existsSync(seeds))
		throw new Missing('The folder seeds is missing.', 'Check it out again: git checkout -- seeds');
	const folder = path.join(scratch, 'articles', name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const lang of languages(seeds)) cpSync(path.join(seeds, lang), path.join(folder, lang), { recursive: true });
	return folder;
}

/** The article that shows most: pasted from a web page, with every kind of fault. */
export const sampleArticle = (folder) => path.join(folder, 'de/getreideschiffe.txt');

const languages = (seeds) =>
	readdirSync(seeds, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
