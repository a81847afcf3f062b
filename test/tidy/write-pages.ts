// npm run generate: writes the page of every rule beside it, and drops those of rules that have gone.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pagesOfRules } from './pages.ts';

const folder = 'server/core/rules';
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
	if (file.endsWith('.md') && file !== 'README.md') rmSync(`${folder}/${file}`);
}
const pages = pagesOfRules();
for (const { file, text } of pages) writeFileSync(file, text);
console.log(`${pages.length} pages of rules written.`);
