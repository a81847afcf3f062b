import type { LanguagePack } from '../../lang/pack.ts';
import type { Fix, Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { wholeQuotations } from '../support/quotations.ts';
import { lineBehind } from '../support/same-line.ts';

type Message = 'fragment' | 'replace';

export const attributionFragment = defineRule({
	meta: {
		id: 'quotes/attribution-fragment',
		title: { de: 'Zerbrochener Begleitsatz', en: 'Broken attribution' },
		why: {
			de: 'Aus `added Blinken` macht eine Übersetzungsmaschine gern zwei Begleitsätze, von denen der zweite keiner ist: `“, sagte er. Blinken hinzugefügt. .` Ein Zitat hat einen Begleitsatz, und der hat ein gebeugtes Verb (Amtliches Regelwerk 2006 § 93 mit Beispielen).',
			en: 'A quotation has one attribution. Machine translation and hasty cutting leave two (`” he said. Dempsey said. .`) or one without a verb (AP, Guardian: attribute once, with said).',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			fragment: {
				de: 'Der Begleitsatz ist doppelt oder zerbrochen.',
				en: 'The attribution is doubled or broken.',
			},
			replace: { de: 'Ersetzen durch: {words}', en: 'Replace with: {words}' },
		},
		options: {},
		examples: {
			bad: ['„Das reicht“⟦, sagte er. Blinken hinzugefügt. .⟧', '“That will do,”⟦ he said. Dempsey said. .⟧'],
			good: [
				'„Das reicht“, sagte er. Blinken hat das später hinzugefügt.',
				'“That will do,” he said. Dempsey said nothing.',
			],
		},
	},
	*check(article, { lang }): Generator<Report<Message>> {
		const { text } = article;
		for (const { close } of wholeQuotations(article)) {
			const rest = lineBehind(text, close.end, LONGEST);
			if (!PRONOUN_ONLY.test(rest)) continue;
			const found = lang.marks.speakerFirst === undefined ? verbFirst(rest, lang) : nameFirst(rest, lang);
			if (found === undefined) continue;
			const at = { start: close.end, end: close.end + found.length };
			const fixes = found.repairs.map(
				(words, index): Fix<Message> => ({
					kind: 'offer',
					title: 'replace',
					data: { words: words.trim() },
					preferred: index === 0,
					edits: [replacement(at, words)],
				}),
			);
			yield { message: 'fragment', at, fixes };
		}
	},
});

/** How far behind the closing mark a broken attribution is looked for, in UTF-16 units. */
const LONGEST = 260;

/** A first attribution of a verb and a pronoun, then a stop: quick to see, and most quotations have none. */
const PRONOUN_ONLY = /^,? \p{Ll}+ \p{Ll}+(?: \p{Ll}+)?\. \p{Lu}/u;

interface Fragment {
	readonly length: number;
	readonly repairs: readonly string[];
}

// „…“, sagte er. Blinken hinzugefügt. .   |   „…“, fügte er hinzu. Blinken gesagt.
const VERB_FIRST =
	/^,? (\p{Ll}+) (\p{Ll}+)(?: (\p{Ll}+))?\. (\p{Lu}[^„“”"»«]{0,160}?)(?: (\p{Ll}+))?\.(?= ?\.| |$)( ?\.(?!\.))?/u;

function verbFirst(rest: string, { marks, detection }: LanguagePack): Fragment | undefined {
	const match = VERB_FIRST.exec(rest);
	if (match === null) return undefined;
	const [whole, verb = '', pronoun = '', particle, subject = '', participle = '', extraStop] = match;
	const left = marks.participles.get(participle);
	if (!marks.saying.has(verb) || !marks.pronouns.has(pronoun)) return undefined;
	if (left === undefined && (extraStop === undefined || participle !== '')) return undefined;
	if (subject.split(' ').some((word) => marks.auxiliaries.has(word) || marks.saying.has(word))) return undefined;
	const speaker = lowerArticle(subject, (word) => detection.words.has(word) || marks.pronouns.has(word));
	const tail = (word: string | undefined) => (word === undefined || word === '' ? '' : ` ${word}`);
	const repairs = [`, ${verb} ${speaker}${tail(particle)}.`];
	if (left !== undefined) repairs.push(`, ${left.finite} ${speaker}${tail(left.particle)}.`);
	return { length: whole.length, repairs: [...new Set(repairs)] };
}

/** `Der Student` → `der Student`; a name stays as it is. */
function lowerArticle(subject: string, isFunctionWord: (word: string) => boolean): string {
	const first = subject.split(' ', 1)[0] ?? '';
	return isFunctionWord(first.toLowerCase()) ? first.toLowerCase() + subject.slice(first.length) : subject;
}

// “…,” he said. Dempsey said. .
const NAME_FIRST =
	/^ (\p{Ll}+) (\p{Ll}+)\. (\p{Lu}[^“”"„«»]{0,160}?) (\p{Ll}+)((?: [^.“”"„«»]{1,80})?\.)( ?\.(?!\.))?/u;

function nameFirst(rest: string, { marks }: LanguagePack): Fragment | undefined {
	const match = NAME_FIRST.exec(rest);
	if (match === null) return undefined;
	const [whole, pronoun = '', verb = '', speaker = '', second = '', tail = '', extraStop] = match;
	if (!marks.pronouns.has(pronoun) || !marks.saying.has(verb) || !marks.saying.has(second)) return undefined;
	if (extraStop === undefined && tail !== '.') return undefined;
	if (speaker.split(' ').some((word) => marks.breaksSaying.has(word.toLowerCase()))) return undefined;
	return { length: whole.length, repairs: [` ${speaker} ${second}${tail}`, ` ${pronoun} ${verb}.`] };
}
