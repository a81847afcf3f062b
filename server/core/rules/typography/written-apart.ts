import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';

export const writtenApart = defineRule({
	meta: {
		id: 'typography/written-apart',
		title: { de: 'Getrennt statt zusammen', en: 'Two words instead of one' },
		why: {
			de: 'Trennbare Verben schließen das „zu“ ein: `klarzumachen`, `festzustellen`, `stattzufinden` (Amtliches Regelwerk § 34). Getrennt geschrieben bleiben sie oft aus einer Übersetzung stehen.',
			en: 'German separable verbs enclose the `zu`: `klarzumachen`, `festzustellen` (official rules, § 34). Written apart they are often left over from a translation.',
		},
		languages: ['de'],
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
			bad: ['Sie versuchte, ihm das ⟦klar zu machen⟧.', 'Die Wahl hat im Mai ⟦statt zu finden⟧.'],
			good: ['Sie versuchte, ihm das klarzumachen.', 'Es ist klar, zu machen ist da nichts.'],
		},
	},
	*check({ paragraphs }, { lang }): Generator<Report<'apart' | 'replace'>> {
		const { separableVerbs, infinitiveParticle } = lang.marks;
		if (separableVerbs.size === 0) return;
		for (const { facts, start } of paragraphs) {
			for (let index = 1; index + 1 < facts.tokens.length; index += 1) {
				const particle = facts.tokens[index];
				if (particle?.lower !== infinitiveParticle) continue;
				const [first, , verb] = facts.tokens.slice(index - 1, index + 2);
				if (first === undefined || verb === undefined || !separableVerbs.has(`${first.text} ${verb.text}`)) continue;
				const at = { start: start + first.from, end: start + verb.to };
				const right = `${first.text}${infinitiveParticle}${verb.text}`;
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
