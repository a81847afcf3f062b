import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Quote, Speaker } from '../../model/quote.ts';
import { isFrequentSurname } from '../../names/frequent-surnames.ts';
import { rememberByWord } from '../../text/remember-words.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../define.ts';
import { introducedWords } from '../support/introductions.ts';
import { type Knowledge, onceFor } from '../support/knowledge.ts';

export const notIntroduced = defineRule({
	meta: {
		id: 'speakers/not-introduced',
		title: { de: 'Sprecher nicht vorgestellt', en: 'Speaker never introduced' },
		why: {
			de: 'Wer zitiert wird, steht beim ersten Mal mit vollem Namen oder Funktion da. Fehlt beides im ganzen Artikel, ist meist der Absatz weggefallen, der ihn vorstellte.',
			en: 'Whoever is quoted is introduced by full name or function (AP). If the article gives neither, the paragraph that did has usually been cut.',
		},
		languages: 'all',
		level: 'hint',
		stage: 'stable',
		since: '0.1.0',
		fix: 'none',
		messages: {
			bare: {
				de: '„{surname}“ ist nicht vorgestellt: Vorname und Funktion fehlen im ganzen Artikel.',
				en: '“{surname}” is not introduced: the article gives neither a first name nor a function.',
			},
		},
		options: {},
		examples: {
			bad: [
				'„Das ist zu teuer“, sagte ⟦Hoffmann⟧ nach der Sitzung.',
				'“It costs too much,” ⟦Jensen⟧ said after the meeting.',
			],
			good: [
				'Ratsherr Hoffmann stimmte dagegen. „Das ist zu teuer“, sagte Hoffmann nach der Sitzung.',
				'“It costs too much,” said Ola Jensen. “We will look again,” Jensen said.',
			],
		},
	},
	*check(article, { lang, names }): Generator<Report<'bare'>> {
		const speakers = article.speakers.filter((speaker) => isBareSurname(speaker, article, { names, lang }));
		if (speakers.length === 0) return;
		const introduced = introducedWords(article, new Set(speakers.map(({ name }) => name.toLowerCase())), lang);
		for (const { name, at } of speakers) {
			if (!introduced.has(name.toLowerCase())) yield { message: 'bare', at, data: { surname: name } };
		}
	},
});

/**
 * One capitalised word that is no noun and nobody's the news knows, and speaks a direct quotation. A surname that few bear
 * has to speak more than once: a firm or a band may be called anything.
 */
function isBareSurname({ at, entity, name, quotes }: Speaker, article: Article, knowledge: Knowledge): boolean {
	const word = textOf(article.text, at);
	if (entity !== undefined || word !== name || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) return false;
	return (
		surnames(knowledge)(word) && quotes.some((index) => isSpoken(article.quotes[index], word, article, knowledge.lang))
	);
}

const surnames = onceFor((knowledge) => rememberByWord((word) => isSurname(word, knowledge)));

function isSurname(word: string, { names: known, lang: { id, names: grammar, speech } }: Knowledge): boolean {
	const lower = word.toLowerCase();
	if (grammar.looksLikeNoun(lower) || grammar.notNames.has(lower) || grammar.titleOf(lower) !== undefined) return false;
	if (isFrequentSurname(lower)) return true;
	const isKnown = known.isWord(lower, id) || grammar.givenGender(lower) !== undefined;
	return !isKnown && !(grammar.capitalisesNouns && speech.refer(word, []).canSpeak);
}

/** `sagte Hoffmann`, `so Hoffmann`: the word itself names who speaks, and no plural does (`sagten Anwohner`). */
function isSpoken(quote: Quote | undefined, word: string, { text }: Article, { names }: LanguagePack): boolean {
	const attribution = quote?.attribution;
	const [at] = attribution?.mention ?? [];
	if (quote?.type !== 'Direct' || !quote.sure || !attribution?.sure || at === undefined) return false;
	const isNamed = attribution.basis === 'subject-of-cue' || attribution.basis === 'object-of-preposition';
	if (!isNamed || attribution.number === 'plural' || textOf(text, at) !== word) return false;
	return names.capitalisesNouns || INSIDE.test(text.slice(Math.max(0, at.start - 3), at.start));
}

/** Where a sentence begins, every word has a capital: `Neighbours said`. */
const INSIDE = /[\p{L},][”"’']?\s$/u;
