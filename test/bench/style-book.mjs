// Reads a style book of a hundred thousand names once, in a fresh process, and prints what that took (milliseconds, megabytes).
import { checkText, namesOf, readStyleBook } from '../../out/server/core/engine/index.js';
import { madeUpArticle, randomFrom } from './made-up-news.mjs';

const SYLLABLES = 'ba be ko lin mar ten ho fel ger schmi wo rau tik zel dor ner mann berg stein haus öl kräu'.split(
	' ',
);
const random = randomFrom(11);

function word(nSyllables) {
	const letters = Array.from({ length: nSyllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
	return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

/** A tenth of them with a role, a twentieth with another right form. */
function madeUpBook(nNames) {
	const lines = ['names:'];
	for (let n = 0; n < nNames; n += 1) {
		const surname = word(3);
		lines.push(`  - name: ${word(2)} ${surname}`);
		if (n % 10 === 0) lines.push('    role: Stadträtin in Köln');
		if (n % 20 === 0) lines.push(`    aliases: [${word(1)[0]}. ${surname}]`);
	}
	return `${lines.join('\n')}\n`;
}

// In one piece, as it is read from a file.
const text = Buffer.from(madeUpBook(100_000)).toString();
const article = madeUpArticle(500);
checkText(article);
const before = megabytes();
const { book, ms: reading } = timed(() => readStyleBook(text).book);
const { ms: indexing } = timed(() => namesOf(book));
const { ms: first } = timed(() => checkText(article, { styleBook: book }));
const { ms: again } = timed(() => checkText(`${article} `, { styleBook: book }));
const memory = Math.round(megabytes() - before);
if (book.names.length !== 100_000) throw new Error(`${book.names.length} names were read.`);
console.log(
	JSON.stringify({
		read: reading,
		'made ready to be asked': indexing,
		'first check of 500 words': first,
		'second check of 500 words': again,
		'memory (MB)': memory,
	}),
);

function timed(run) {
	const started = performance.now();
	const result = run();
	return { book: result, ms: performance.now() - started };
}

function megabytes() {
	globalThis.gc();
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1e6;
}
