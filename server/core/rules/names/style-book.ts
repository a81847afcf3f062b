import type { NameGrammar } from '../../lang/pack/names.ts';
import type { Fix, Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { type FoundForm, findBookForms } from '../support/book-forms.ts';
import { endingFor } from '../support/endings.ts';
import { insideQuotation } from '../support/quotations.ts';

type Message = 'name' | 'term' | 'reason' | 'quoted' | 'write';

export const styleBook = defineRule({
	meta: {
		id: 'names/style-book',
		title: { de: 'Gegen das Stilbuch', en: 'Against the style book' },
		why: {
			de: 'Was im Stilbuch des Hauses (`stylebook.yaml`) steht, gilt: Namen, die dort als falsch geführt werden (`wrong`), und Wörter, die das Haus nicht schreibt (`not`). Genitive und Zusammensetzungen mit Bindestrich werden erkannt, andere gebeugte Formen nur, wenn sie dort stehen. In wörtlichen Zitaten gibt es nur einen Hinweis: Was jemand gesagt hat, bleibt stehen.',
			en: 'What the style book of the house (`stylebook.yaml`) says counts: names it lists as wrong (`wrong`) and words the house does not write (`not`). Possessives and hyphenated compounds are recognised, other inflected forms only if they are listed. Inside direct quotations there is only a hint: what somebody said stays.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			name: { de: '„{here}“ schreibt sich laut Stilbuch „{right}“.', en: '“{here}” is “{right}” in the style book.' },
			term: { de: 'Das Haus schreibt „{right}“, nicht „{here}“.', en: 'House style is “{right}”, not “{here}”.' },
			reason: {
				de: 'Das Haus schreibt „{right}“, nicht „{here}“: {why}',
				en: 'House style is “{right}”, not “{here}”: {why}',
			},
			quoted: {
				de: 'Im Stilbuch steht „{right}“ statt „{here}“; im Zitat nur ändern, wenn es falsch wiedergegeben ist.',
				en: 'The style book has “{right}” for “{here}”; change quoted words only if they were misreported.',
			},
			write: { de: '„{form}“ schreiben', en: 'Write “{form}”' },
		},
		options: {},
		examples: {
			styleBook:
				'names:\n  - name: Fabrice Coffrini\n    role: AFP-Fotograf\n    wrong: [Fabrice Cofferini]\nterms:\n  - use: Belarus\n    not: [Weißrussland]\n',
			bad: ['Das Bild machte ⟦Fabrice Cofferini⟧.', 'Die Grenze zu ⟦Weißrussland⟧ bleibt geschlossen.'],
			good: ['Das Bild machte Fabrice Coffrini.', 'Die Grenze zu Belarus bleibt geschlossen.'],
		},
	},
	*check(article, { lang, book }): Generator<Report<Message>> {
		if (book.names.length === 0 && book.terms.length === 0) return;
		const isQuoted = insideQuotation(article);
		for (const found of findBookForms(article, lang, book)) {
			const quoted = isQuoted(found.start);
			yield {
				message: quoted ? 'quoted' : messageFor(found),
				at: { start: found.start, end: found.end },
				data: { here: found.written, right: found.right, why: found.why ?? '' },
				...(quoted ? { level: 'hint' } : { fixes: [fixFor(found, lang.names)] }),
			};
		}
	},
});

function messageFor({ kind, why }: FoundForm): Message {
	if (kind === 'name') return 'name';
	return why === undefined ? 'term' : 'reason';
}

/** `Weißrusslands` → `Belarus’`, `Weißrussland-Reise` → `Belarus-Reise`. */
function fixFor(found: FoundForm, names: NameGrammar): Fix<Message> {
	const form = found.right + endingFor(found, names);
	return {
		kind: 'offer',
		title: 'write',
		data: { form },
		edits: [replacement(found, form)],
		...(found.sure && { preferred: true }),
	};
}
