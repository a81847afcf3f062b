import type { NameGrammar } from '../../lang/pack/names.ts';
import type { Article } from '../../model/article.ts';
import type { Fix, Report } from '../../model/finding.ts';
import type { Spelling, SpeltPlace } from '../../model/name.ts';
import { type Edit, replacement } from '../../text/edit.ts';
import { joined } from '../../text/joined.ts';
import { lastStartingAtOrBefore, type Span } from '../../text/span.ts';
import { endingFor } from './endings.ts';

/** The titles a rule about spellings gives its fixes and related places. */
export type SpellingMessage = 'other' | 'write' | 'everywhere';

/** Fixes for one place: the right form there, the right form everywhere, and the form of this place everywhere. */
export function spellingFixes(
	article: Article,
	names: NameGrammar,
	{ place, wrong, right }: { readonly place: SpeltPlace; readonly wrong: Spelling; readonly right: Spelling },
	prefersRight: 'yes' | 'no',
): Fix<SpellingMessage>[] {
	const rightly = { written: wrong.written, right: right.written };
	const fixes: Fix<SpellingMessage>[] = [
		{
			kind: 'offer',
			title: 'write',
			data: { form: right.written },
			respells: true,
			edits: [respelt(place, rightly, names)],
			...(prefersRight === 'yes' && { preferred: true }),
		},
	];
	const everywhere = manyAtOnce(article, wrong).map((one) => respelt(one, rightly, names));
	if (1 < wrong.places.length && everywhere.length !== 0) {
		fixes.push({ kind: 'offer', title: 'everywhere', data: { form: right.written }, edits: everywhere });
	}
	const wrongly = { written: right.written, right: wrong.written };
	const reverse = manyAtOnce(article, right).map((one) => respelt(one, wrongly, names));
	if (reverse.length !== 0) {
		fixes.push({ kind: 'offer', title: 'everywhere', data: { form: wrong.written }, edits: reverse });
	}
	return fixes;
}

/** The word with another name in it, ending and compound kept: `Blinkins` → `Blinkens`, `Blinkin-Reise` → `Blinken-Reise`. */
const respelt = (place: SpeltPlace, names: Renaming, grammar: NameGrammar): Edit =>
	replacement(place, names.right + endingFor({ tail: place.tail, ...names }, grammar));

interface Renaming {
	readonly written: string;
	readonly right: string;
}

/** By the places, which all findings about one spelling share. */
const outside = new WeakMap<readonly SpeltPlace[], readonly SpeltPlace[]>();

/** What somebody is quoted with is changed at its own place only, never along with others. */
function outsideQuotes(article: Article, places: readonly SpeltPlace[]): readonly SpeltPlace[] {
	let found = outside.get(places);
	if (found === undefined) {
		const isQuoted = insideDirect(article);
		found = places.filter((place) => !isQuoted(place));
		outside.set(places, found);
	}
	return found;
}

/** Each finding carries the changes of all places: of so many that would be without end. Cleaning up changes them, too. */
const MOST_AT_ONCE = 200;

/** Where a spelling can be changed at once; nowhere if the places are too many. */
const manyAtOnce = (article: Article, { places }: Spelling): readonly SpeltPlace[] =>
	MOST_AT_ONCE < places.length ? [] : outsideQuotes(article, places);

/** By the quotes of an article, sorted by place. */
const direct = new WeakMap<Article['quotes'], readonly Span[]>();

/** Tells whether a place lies in a direct quote, nested ones included. */
export function insideDirect({ quotes }: Article): (place: Span) => boolean {
	const spans = direct.get(quotes) ?? outermost(quotes);
	direct.set(quotes, spans);
	return (place) => place.end <= (spans[lastStartingAtOrBefore(spans, place.start)]?.end ?? 0);
}

/** Sorted by start and by end: those that lie in another one are left out. */
function outermost(quotes: Article['quotes']): readonly Span[] {
	let end = -1;
	return joined(quotes.map(({ verbatim }) => verbatim))
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((span) => {
			if (span.end <= end) return false;
			end = span.end;
			return true;
		});
}

/** Where the other spelling stands; the first few are enough for an editor. */
export const relatedPlaces = (spelling: Spelling): NonNullable<Report<SpellingMessage>['related']> =>
	spelling.places
		.slice(0, MOST_RELATED)
		.map(({ start, end }) => ({ message: 'other', at: { start, end }, data: { form: spelling.written } }));

const MOST_RELATED = 20;

export const spellingMessages = {
	other: { de: 'Hier „{form}“', en: 'Here “{form}”' },
	write: { de: '„{form}“ schreiben', en: 'Write “{form}”' },
	everywhere: { de: 'Überall „{form}“ schreiben', en: 'Write “{form}” everywhere' },
} as const;
