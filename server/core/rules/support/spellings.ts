import type { NameGrammar } from '../../lang/pack/names.ts';
import type { Article } from '../../model/article.ts';
import type { Fix, Report } from '../../model/finding.ts';
import type { Spelling, SpeltPlace } from '../../model/name.ts';
import { type Edit, replacement } from '../../text/edit.ts';

/** The titles a rule about spellings gives its fixes and related places. */
export type SpellingMessage = 'other' | 'write' | 'everywhere';

/** Fixes for one place: the right form there, the right form everywhere, and the form of this place everywhere. */
export function spellingFixes(
	article: Article,
	names: NameGrammar,
	{ place, wrong, right }: { readonly place: SpeltPlace; readonly wrong: Spelling; readonly right: Spelling },
	prefersRight: 'yes' | 'no',
): Fix<SpellingMessage>[] {
	const fixes: Fix<SpellingMessage>[] = [
		{
			kind: 'offer',
			title: 'write',
			data: { form: right.written },
			respells: true,
			...(prefersRight === 'yes' && { preferred: true }),
			edits: [respelt(place, right.written, names)],
		},
	];
	const everywhere = outsideQuotes(article, wrong.places).map((one) => respelt(one, right.written, names));
	if (1 < wrong.places.length && everywhere.length !== 0) {
		fixes.push({ kind: 'offer', title: 'everywhere', data: { form: right.written }, edits: everywhere });
	}
	const reverse = outsideQuotes(article, right.places).map((one) => respelt(one, wrong.written, names));
	if (reverse.length !== 0) {
		fixes.push({ kind: 'offer', title: 'everywhere', data: { form: wrong.written }, edits: reverse });
	}
	return fixes;
}

/** The word with another name in it, ending and compound kept: `Blinkins` → `Blinkens`, `Blinkin-Reise` → `Blinken-Reise`. */
function respelt(place: SpeltPlace, form: string, names: NameGrammar): Edit {
	const isOwner = place.tail === 's' && names.possessive(form) !== 's' && names.possessive(form).length === 1;
	return replacement(place, form + (isOwner ? names.possessive(form) : place.tail));
}

/** What somebody is quoted with is changed at its own place only, never along with others. */
function outsideQuotes({ quotes }: Article, places: readonly SpeltPlace[]): readonly SpeltPlace[] {
	const spans = quotes.filter((quote) => quote.type === 'Direct').flatMap((quote) => quote.spans);
	return places.filter((place) => !spans.some((span) => span.start <= place.start && place.end <= span.end));
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
