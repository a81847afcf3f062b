import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Spelling } from '../../model/name.ts';
import { defineRule } from '../define.ts';
import { relatedPlaces, type SpellingMessage, spellingFixes, spellingMessages } from '../support/spellings.ts';

type Message = SpellingMessage | 'mixed';

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
	*check(article, { lang }): Generator<Report<Message>> {
		for (const { variances } of article.entities) {
			for (const { part, spellings } of variances) {
				if (part === 'acronym') yield* reportAll(article, lang, spellings);
			}
		}
	},
});

function* reportAll(
	article: Article,
	lang: LanguagePack,
	[right, ...others]: readonly Spelling[],
): Generator<Report<Message>> {
	if (right === undefined) return;
	for (const { wrong, place } of others.flatMap((wrong) => wrong.places.map((place) => ({ wrong, place })))) {
		const prefers = wrong.places.length < right.places.length ? 'yes' : 'no';
		yield {
			message: 'mixed',
			at: { start: place.start, end: place.end - place.tail.length },
			data: { here: wrong.written, usual: right.written, count: right.places.length },
			related: relatedPlaces(right),
			fixes: spellingFixes(article, lang.names, { place, wrong, right }, prefers),
		};
	}
}
