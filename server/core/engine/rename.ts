import { packOf } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { Entity, Mention } from '../model/name.ts';
import { endingFor } from '../rules/support/endings.ts';
import type { Edit } from '../text/edit.ts';
import { matchesIn } from '../text/matches.ts';
import { lastStartingAtOrBefore, type Span, textOf } from '../text/span.ts';

/**
 * The edits that give a person or body another name everywhere. `at` is the mention the editor stands on, `newName` what its
 * words without ending are to become: `Blinken` on `Blinkin` turns `Antony Blinkins` into `Antony Blinkens` and
 * `Blinkin-Reise` into `Blinken-Reise`, `Merz’` under another name into `Merkels`. A given name alone changes only with
 * the full name.
 */
export function renameEverywhere(article: Article, at: Mention, newName: string): readonly Edit[] {
	const entity = article.entities[at.entity];
	if (entity === undefined) return [];
	const plan = planOf(article, entity, at, newName);
	return entity.mentions.flatMap((index) => {
		const mention = article.mentions[index];
		const edit = mention === undefined ? undefined : editFor(mention, article, plan);
		if (mention === undefined || edit === undefined) return [];
		const whole = withEnding(edit, mention, article);
		return textOf(article.text, whole.span) === whole.newText ? [] : [whole];
	});
}

/** What each kind of mention is to become; undefined = stays. */
interface Plan {
	readonly full: string | undefined;
	readonly surname: string | undefined;
	readonly given: string | undefined;
	/** How many words at the end of a full name are the surname (`von der Leyen`: 3). */
	readonly nSurnameWords: number;
	readonly other: { readonly use: Mention['use']; readonly name: string } | undefined;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

function planOf({ text }: Article, entity: Entity, at: Mention, newName: string): Plan {
	const nothing = { full: undefined, surname: undefined, given: undefined, other: undefined };
	const old = wordsOf(textOf(text, at.stem));
	const words = wordsOf(newName);
	const nSurnameWords = Math.max(1, wordsOf(entity.surname ?? '').length);
	const isSurname = at.use === 'surname' || (at.use === 'compound' && old.length <= nSurnameWords);
	if (isSurname) return { ...nothing, surname: newName, nSurnameWords: old.length };
	if (at.use === 'full' || (at.use === 'compound' && 1 < old.length)) {
		const nNew = Math.min(nSurnameWords, Math.max(1, words.length - 1));
		const given = words.slice(0, -nNew).join(' ');
		return {
			...nothing,
			full: newName,
			surname: words.slice(-nNew).join(' '),
			given: given === '' ? undefined : given,
			nSurnameWords,
		};
	}
	return { ...nothing, nSurnameWords, other: { use: at.use, name: newName } };
}

function editFor({ use, stem }: Mention, { text }: Article, plan: Plan): Edit | undefined {
	if (plan.other !== undefined) return plan.other.use === use ? { span: stem, newText: plan.other.name } : undefined;
	const own = wordsOf(textOf(text, stem));
	const isFull = plan.nSurnameWords < own.length;
	if (use === 'given') return plan.given === undefined ? undefined : { span: stem, newText: plan.given };
	if (use === 'acronym' || use === 'name') return undefined;
	if (isFull && plan.full !== undefined) return { span: stem, newText: plan.full };
	if (plan.surname === undefined) return undefined;
	return { span: lastWords(text, stem, plan.nSurnameWords), newText: plan.surname };
}

/** With the ending of possession that the new name takes, where the word has one. */
function withEnding({ span, newText }: Edit, mention: Mention, article: Article): Edit {
	const end = endWithApostrophe(mention, article);
	const tail = article.text.slice(span.end, end);
	const written = textOf(article.text, span);
	const ending = endingFor({ tail, written, right: newText }, packOf(article.lang).names);
	return ending === tail ? { span, newText } : { span: { start: span.start, end }, newText: newText + ending };
}

/** A mention ends with its last letter; in `Merz’ Reise` the apostrophe is its ending, unless it closes a quotation. */
function endWithApostrophe({ end }: Mention, { marks, text }: Article): number {
	if (!/[’']/u.test(text.slice(end, end + 1))) return end;
	const mark = marks[lastStartingAtOrBefore(marks, end)];
	return mark?.start === end && mark.role === 'other' ? mark.end : end;
}

/** The place of the last words of a span; the whole span if it has no more. */
function lastWords(text: string, span: Span, n: number): Span {
	const words = matchesIn(textOf(text, span), /\S+/gu);
	const first = words.at(-n);
	return first === undefined ? span : { start: span.start + first.index, end: span.end };
}
