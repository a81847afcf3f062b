import type { BlockReason } from '../../model/block.ts';
import type { Wording } from '../../model/language.ts';

/** Each feature that decides what a line is, in one sentence: for the pages of the rules and for whoever asks of one line. */
export const BLOCK_REASONS: Readonly<Record<BlockReason, Wording>> = {
	wording: {
		de: 'Sie beginnt wie Zeilen, die nur auf Seiten stehen („Lesen Sie auch“, „Artikel teilen“).',
		en: 'It begins as only lines of a page do (“Read more”, “Share this article”).',
	},
	'wording-in-place': {
		de: 'Sie beginnt mit Wörtern, die an dieser Stelle meist zur Seite gehören („Video“, „Mehr“).',
		en: 'It begins with words that mostly belong to the page in this place (“Video”, “More”).',
	},
	'wording-inside': {
		de: 'In ihr steht etwas, was nur Seiten sagen („Newsletter“, „Datenschutzerklärung“).',
		en: 'It contains something that only pages say (“newsletter”, “privacy policy”).',
	},
	'speaks-to-readers': {
		de: 'Sie spricht die Leser auf die Seite an („Sie können unseren Newsletter jederzeit abbestellen“).',
		en: 'It speaks to the readers about the page (“You can unsubscribe from our newsletter”).',
	},
	'date-and-time': { de: 'Sie besteht aus Datum und Uhrzeit.', en: 'It is made of date and time.' },
	'ticker-entry': {
		de: 'Uhrzeit und Name stehen ohne Leerzeichen beisammen, wie über Einträgen eines Tickers.',
		en: 'Time and name run together, as above the entries of a live ticker.',
	},
	buttons: { de: 'Sie besteht aus den Namen von Knöpfen.', en: 'It is made of the names of buttons.' },
	sections: { de: 'Sie besteht aus Namen von Ressorts.', en: 'It is made of names of sections.' },
	path: {
		de: 'Sie ist ein Pfad aus kurzen Namen mit Strichen oder Pfeilen dazwischen.',
		en: 'It is a path of short names with bars or arrows between them.',
	},
	hashtags: { de: 'Sie besteht aus Schlagwörtern mit #.', en: 'It is made of words with #.' },
	'bare-words': {
		de: 'Sie reiht großgeschriebene Wörter ohne ein einziges Bindewort.',
		en: 'It is a row of capitalised words without a single small one.',
	},
	symbols: { de: 'In ihr steht kein Wort.', en: 'There is no word in it.' },
	address: { de: 'Sie ist eine Adresse im Netz.', en: 'It is an address on the web.' },
	markup: { de: 'Sie ist ein Rest von Markdown oder HTML.', en: 'It is left over from Markdown or HTML.' },
	author: { de: 'Sie nennt den Autor, wo ihn Seiten nennen.', en: 'It names the author where pages do.' },
	'author-and-job': { de: 'Sie nennt einen Namen mit Beruf.', en: 'It is a name with a job.' },
	'about-the-author': {
		de: 'Sie stellt am Ende des Artikels den Autor vor.',
		en: 'It introduces the author at the end of the article.',
	},
	handle: { de: 'Sie nennt ein Konto in einem Netzwerk.', en: 'It names an account on a network.' },
	embed: {
		de: 'Sie ist die Unterschrift eines eingebetteten Beitrags.',
		en: 'It is the signature of an embedded post.',
	},
	'link-at-end': {
		de: 'Sie endet mit einem Strich oder Pfeil und einem Knopf („| mehr“).',
		en: 'It ends in a bar or an arrow and a button (“| more”).',
	},
	arrow: { de: 'Ein Pfeil führt von ihr fort.', en: 'An arrow leads away from it.' },
	'label-and-bar': {
		de: 'Vor einem Strich steht, was hinter dem Link wartet („Video | …“).',
		en: 'Before a bar stands what waits behind the link (“Watch | …”).',
	},
	'label-at-end': {
		de: 'Am Ende steht in Klammern, was hinter dem Link wartet („[Video]“).',
		en: 'At its end stands in brackets what waits behind the link (“[VIDEO]”).',
	},
	'kicker-and-colon': {
		de: 'Sie ist wie eine Überschrift mit Dachzeile und Doppelpunkt gebaut.',
		en: 'It is built like a headline with a kicker and a colon.',
	},
	'cut-off': { de: 'Sie ist mit Punkten abgeschnitten.', en: 'It is cut off with dots.' },
	capitals: { de: 'Sie steht ganz in Großbuchstaben.', en: 'It is all in capitals.' },
	'no-sentence': { de: 'Sie ist kein Satz.', en: 'It is no sentence.' },
	'unlike-text': {
		de: 'Sie ist länger als eine Zwischenüberschrift und doch kein Satz.',
		en: 'It is longer than a subhead and yet no sentence.',
	},
	'in-run': { de: 'Sie steht mit anderen solchen in einer Reihe.', en: 'It stands in a row with others like it.' },
	'after-teaser': {
		de: 'Sie folgt auf eine Zeile, die zu anderen Stücken führt.',
		en: 'It follows a line that leads to other pieces.',
	},
	'above-teaser': {
		de: 'Sie ist das Ressort über einer Zeile, die zu anderen Stücken führt.',
		en: 'It is the section above a line that leads to other pieces.',
	},
	'below-furniture': {
		de: 'Sie ist kurz und folgt auf eine Zeile der Seite.',
		en: 'It is short and follows a line of the page.',
	},
	'before-article': { de: 'Sie steht über der Überschrift.', en: 'It stands above the headline.' },
	'after-article': { de: 'Sie steht unter dem letzten Absatz.', en: 'It stands below the last paragraph.' },
	'repeats-often': { de: 'Dieselbe Zeile kommt immer wieder.', en: 'The same line comes again and again.' },
	'repeats-headline': { de: 'Sie wiederholt die Überschrift.', en: 'It repeats the headline.' },
	'repeats-paragraph': {
		de: 'Sie wiederholt einen früheren Absatz.',
		en: 'It repeats an earlier paragraph.',
	},
	marked: {
		de: 'Sie steht am Ende und ist als Bildtext bezeichnet.',
		en: 'It stands at the end and is marked as a caption.',
	},
	contact: { de: 'Sie ist eine Anschrift.', en: 'It is an address.' },
	slug: { de: 'So kennzeichnen Agenturen ihre Texte.', en: 'Agencies mark their texts like this.' },
	'of-release': {
		de: 'Sie gehört zu Kopf oder Fuß einer Pressemitteilung.',
		en: 'It belongs to head or foot of a press release.',
	},
	'credit-label': {
		de: 'Sie beginnt wie ein Bildnachweis („Foto:“, „©“).',
		en: 'It begins as credits do (“Photo:”, “©”).',
	},
	agency: {
		de: 'Sie besteht aus Namen, und eine Agentur ist darunter.',
		en: 'It is made of names with an agency among them.',
	},
	'beside-credit': { de: 'Ein Bildnachweis steht davor oder dahinter.', en: 'A credit stands before or after it.' },
	'credit-at-end': { de: 'Sie endet mit einem Bildnachweis.', en: 'It ends in a credit.' },
	'present-with-date': {
		de: 'Sie sagt in der Gegenwart, was an einem vollen Datum zu sehen ist.',
		en: 'It says in the present tense what can be seen on a full date.',
	},
	'picture-words': {
		de: 'Sie zeigt ins Bild („links“, „Archivbild“).',
		en: 'It points into the picture (“left”, “file photo”).',
	},
};

/** The reason a rule has, followed by all the features that speak for such a line. */
export const whyBecauseOf = (reason: Wording, features: readonly BlockReason[], against: Wording): Wording => ({
	de: [reason.de, 'Was für so eine Zeile spricht:', list(features, 'de'), against.de].join('\n\n'),
	en: [reason.en, 'What speaks for such a line:', list(features, 'en'), against.en].join('\n\n'),
});

const list = (features: readonly BlockReason[], ui: keyof Wording): string =>
	features.map((feature) => `- ${BLOCK_REASONS[feature][ui]}`).join('\n');
