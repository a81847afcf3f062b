import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Spelling } from '../../model/name.ts';
import type { KnownNames } from '../../names/known-names.ts';
import type { KnownEntry } from '../../names/read-base.ts';
import type { AcronymStyle, StyleBook } from '../../names/style-book.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { relatedPlaces, type SpellingMessage, spellingFixes, spellingMessages } from '../support/spellings.ts';

type Message = SpellingMessage | 'mixed' | 'tie' | 'house';

export const acronymForms = defineRule({
	meta: {
		id: 'names/acronym-forms',
		title: { de: 'Kurzwort in zwei Formen', en: 'Acronym in two forms' },
		why: {
			de: 'Ob „Nato“ oder „NATO“, entscheidet das Haus (Duden kennt beides; viele Redaktionen schreiben gesprochene Kurzwörter wie Namen). In einem Text steht eine Form.',
			en: 'Nato or NATO is a matter of house style (Guardian and BBC write spoken acronyms like names, AP in capitals). One text takes one form.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			mixed: {
				de: '„{here}“ und „{usual}“ stehen nebeneinander; „{usual}“ steht {count}-mal.',
				en: '“{here}” and “{usual}” stand side by side; “{usual}” occurs {count} times.',
			},
			tie: {
				de: 'Der Artikel schreibt „{here}“ und „{usual}“ gleich oft.',
				en: 'The article writes “{here}” as often as “{usual}”.',
			},
			house: { de: 'Das Haus schreibt „{form}“, nicht „{here}“.', en: 'House style is “{form}”, not “{here}”.' },
			...spellingMessages,
		},
		options: {},
		examples: {
			bad: ['Die NATO tagt in Brüssel. Ein Sprecher der NATO nannte keine Zahlen. Die ⟦Nato⟧-Staaten beraten weiter.'],
			good: [
				'Die Nato tagt in Brüssel. Die Nato-Staaten beraten weiter.',
				'Die WHO berät. Wo die WHO tagt, ist offen.',
			],
		},
	},
	*check(article, { lang, names, book }): Generator<Report<Message>> {
		for (const { variances, known } of article.entities) {
			for (const { part, spellings } of variances) {
				if (part !== 'acronym' || !mayBeAcronym(known && names.find(known.name, lang.id))) continue;
				if (!spellings.some(isInCapitals)) continue;
				const own = houseForm(spellings, book);
				if (own === undefined) yield* reportAll(article, lang, { spellings, basis: 'mixed' });
				else {
					const others = spellings.filter((one) => one !== own);
					yield* reportAll(article, lang, { spellings: [own, ...others], basis: 'house' });
				}
			}
		}
		yield* againstHouse(article, lang, { names, book });
	},
});

/** The form the house writes, however seldom it stands here. */
const houseForm = (spellings: readonly Spelling[], { acronyms }: StyleBook): Spelling | undefined =>
	acronyms === undefined ? undefined : spellings.find(({ written }) => SHAPES[acronyms].test(written));

const SHAPES: Readonly<Record<AcronymStyle, RegExp>> = { upper: /^\p{Lu}{2,}$/u, title: /^\p{Lu}\p{Ll}+$/u };

/** One form throughout, but not that of the house. Only where the base of names has both: `WHO` is never `Who`. */
function* againstHouse(
	article: Article,
	{ id }: LanguagePack,
	{ names, book }: { readonly names: KnownNames; readonly book: StyleBook },
): Generator<Report<Message>> {
	if (book.acronyms === undefined) return;
	for (const { stem, use, entity } of article.mentions) {
		const here = article.text.slice(stem.start, stem.end);
		if (use === 'full' || use === 'given' || (article.entities[entity]?.variances.length ?? 0) !== 0) continue;
		const form = HOUSE_FORMS[book.acronyms](here);
		const known = form === here || !isAcronym(here) ? undefined : names.find(here, id);
		const listed = known === undefined ? [] : [known.name, ...known.aliases];
		if (!listed.includes(here) || !listed.includes(form)) continue;
		yield {
			message: 'house',
			at: { start: stem.start, end: stem.end },
			data: { here, form },
			fixes: [{ kind: 'offer', title: 'write', data: { form }, preferred: true, edits: [replacement(stem, form)] }],
		};
	}
}

const isAcronym = (word: string): boolean => SHAPES.upper.test(word) || SHAPES.title.test(word);

const HOUSE_FORMS: Readonly<Record<AcronymStyle, (word: string) => string>> = {
	upper: (word) => word.toUpperCase(),
	title: (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
};

/** `PayPal` and `Paypal` is no matter of acronyms, nor is a line that shouts (`FOX NEWS`). */
const isInCapitals = ({ written }: Spelling): boolean => !/[\p{Ll} ]/u.test(written);

/** `REUTERS/Anna Muster`: a name that is never written in capitals but in credits and headlines is none. */
const mayBeAcronym = (known: KnownEntry | undefined): boolean =>
	known === undefined || [known.name, ...known.aliases].some((form) => SHAPES.upper.test(form));

function* reportAll(
	article: Article,
	lang: LanguagePack,
	{ spellings, basis }: { readonly spellings: readonly Spelling[]; readonly basis: 'mixed' | 'house' },
): Generator<Report<Message>> {
	const [right, ...others] = spellings;
	if (right === undefined) return;
	for (const { wrong, place } of others.flatMap((wrong) => wrong.places.map((place) => ({ wrong, place })))) {
		const isTie = basis === 'mixed' && wrong.places.length === right.places.length;
		yield {
			message: isTie ? 'tie' : basis,
			at: { start: place.start, end: place.end - place.tail.length },
			data: { here: wrong.written, usual: right.written, form: right.written, count: right.places.length },
			related: relatedPlaces(right),
			fixes: spellingFixes(article, lang.names, { place, wrong, right }, isTie ? 'no' : 'yes'),
		};
	}
}
