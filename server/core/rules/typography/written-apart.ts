import type { Report } from '../../model/finding.ts';
import type { ParagraphFacts, Token } from '../../model/paragraph.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import type { Knowledge } from '../support/knowledge.ts';

export const writtenApart = defineRule({
	meta: {
		id: 'typography/written-apart',
		title: { de: 'Getrennt statt zusammen', en: 'Two words instead of one' },
		why: {
			de: 'Trennbare Verben schließen das „zu“ ein: `klarzumachen`, `festzustellen`, `stattzufinden` (Amtliches Regelwerk § 34). Getrennt bleiben sie oft aus einer Übersetzung stehen, Trennstriche (`Regie- rung`) aus einem PDF.',
			en: 'German separable verbs enclose the `zu`: `klarzumachen`, `festzustellen` (official rules, § 34). Written apart they are left over from a translation, hyphens (`govern- ment`) from a PDF.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			apart: { de: 'Das schreibt man zusammen: „{right}“.', en: 'This is one word: “{right}”.' },
			replace: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
		},
		options: {},
		examples: {
			bad: ['Sie versuchte, ihm das ⟦klar zu machen⟧.', 'Die ⟦Regie- rung⟧ tagt in Berlin.'],
			good: [
				'Sie versuchte, ihm das klarzumachen.',
				'Es ist klar, zu machen ist da nichts.',
				'Der Ein- und Ausgang bleibt zu.',
			],
		},
	},
	*check({ paragraphs }, knowledge): Generator<Report<'apart' | 'replace'>> {
		for (const { facts, start } of paragraphs) {
			for (const { first, last, right } of partedWords(facts, knowledge)) {
				const at = { start: start + first.from, end: start + last.to };
				yield {
					message: 'apart',
					at,
					data: { right },
					fixes: [{ kind: 'offer', title: 'replace', preferred: true, edits: [replacement(at, right)] }],
				};
			}
		}
	},
});

interface Parted {
	readonly first: Token;
	readonly last: Token;
	readonly right: string;
}

function* partedWords({ tokens }: ParagraphFacts, knowledge: Knowledge): Generator<Parted> {
	const { separableVerbs, infinitiveParticle } = knowledge.lang.marks;
	for (let index = 1; index < tokens.length; index += 1) {
		const first = tokens[index - 1] as Token;
		const second = tokens[index] as Token;
		const third = tokens[index + 1];
		if (third !== undefined && second.lower === infinitiveParticle && separableVerbs.has(`${first.text} ${third.text}`))
			yield { first, last: third, right: `${first.text}${infinitiveParticle}${third.text}` };
		const right = endsInHyphen(first.text) ? joined(first, second, knowledge) : undefined;
		if (right !== undefined) yield { first, last: second, right };
	}
}

const HYPHENS = new Set('-‐');

const endsInHyphen = (word: string): boolean => HYPHENS.has(word.charAt(word.length - 1)) && /\p{L}{2}.$/u.test(word);

/** `Regie-` and `rung` make a word that is known; `Ein-` and `und` do not. */
function joined({ text }: Token, { kind, text: end, lower }: Token, { lang, names }: Knowledge): string | undefined {
	if (kind !== 'word' || end !== lower || end.length < 2) return undefined;
	const right = text.slice(0, -1) + end;
	const whole = right.toLowerCase();
	return lang.names.looksLikeNoun(whole) || names.isWord(whole, lang.id) ? right : undefined;
}
