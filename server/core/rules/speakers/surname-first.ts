import type { NameGrammar } from '../../lang/pack/names.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Entity, Mention } from '../../model/name.ts';
import { defineRule } from '../define.ts';

export const surnameFirst = defineRule({
	meta: {
		id: 'speakers/surname-first',
		title: { de: 'Nachname vor dem vollen Namen', en: 'Surname before the full name' },
		why: {
			de: 'Beim ersten Mal steht der volle Name oder die Funktion, danach der Nachname. Steht der Nachname früher, sind meist Absätze umgestellt worden.',
			en: 'The first mention gives the full name or the function, later ones the surname (AP, Guardian). A surname that comes earlier usually means that paragraphs were moved.',
		},
		languages: 'all',
		level: 'hint',
		stage: 'stable',
		since: '0.1.0',
		fix: 'none',
		messages: {
			early: {
				de: '„{surname}“ steht hier vor dem vollen Namen {name}.',
				en: '“{surname}” appears here before the full name {name}.',
			},
			full: { de: 'Der volle Name steht erst hier.', en: 'The full name appears only here.' },
		},
		options: {},
		examples: {
			bad: ['⟦Kampmann⟧ stimmte dagegen. Später sagte Dieter Kampmann: „Das ist zu teuer.“ Kampmann ging früh.'],
			good: ['Dieter Kampmann stimmte dagegen. Später sagte Kampmann: „Das ist zu teuer.“'],
		},
	},
	*check(article, { lang }): Generator<Report<'early' | 'full'>> {
		for (const entity of article.entities) {
			const early = earlySurname(entity, article);
			if (early === undefined || isFirm(early, article.text, lang.names)) continue;
			yield {
				message: 'early',
				at: early.surname.stem,
				data: { surname: early.surname.name, name: entity.name },
				related: [{ message: 'full', at: early.full.stem }],
			};
		}
	},
});

interface Early {
	readonly surname: Mention;
	readonly full: Mention;
}

/** The first mention in the copy is a bare surname and the full name comes later; an office before it introduces too. */
function earlySurname({ kind, mentions }: Entity, article: Article): Early | undefined {
	if (kind !== 'person') return undefined;
	const first = mentions.findIndex((index) => isInCopy(article.mentions[index], article));
	const surname = article.mentions[mentions[first] ?? -1];
	if (surname?.use !== 'surname' || surname.role !== undefined || !isBare(surname, article)) return undefined;
	const full = mentions
		.slice(first + 1)
		.map((index) => article.mentions[index])
		.find((mention) => mention?.use === 'full' && isInCopy(mention, article));
	return full && { surname, full };
}

/** `Brandt Foods`, `die Brandt AG` before the full name: the house is called after somebody. */
function isFirm({ surname, full }: Early, text: string, { capitalisesNouns }: NameGrammar): boolean {
	const behind = capitalisesNouns ? FIRM : /^ \p{Lu}/u;
	for (let at = text.indexOf(surname.name); 0 <= at && at < full.start; at = text.indexOf(surname.name, at + 1)) {
		const end = at + surname.name.length;
		if (behind.test(text.slice(end, end + 16))) return true;
	}
	return false;
}

const FIRM =
	/^[ -](?:AG|GmbH|SE|KG|KGaA|OHG|Gruppe|Group|Holding|Werke?|Konzern|Stiftung|Brauerei|Verlag|Bank)(?!\p{L})/u;

/** Headlines and captions name people by the surname, and leads may; a first line may be a headline without its shape. */
const isInCopy = (mention: Mention | undefined, { blocks, paragraphs }: Article): boolean =>
	mention !== undefined &&
	blocks[mention.paragraph]?.kind === 'paragraph' &&
	(mention.paragraph !== 0 || paragraphs.length === 1);

/** `Hansa Rostock`, `Bayer 04`, `Robert “Bobby” Scott` are no bare surnames. */
function isBare({ stem }: Mention, { text }: Article): boolean {
	const before = text.slice(Math.max(0, stem.start - 30), stem.start);
	return (
		!/^(?:[’']?s?)[ -][\p{Lu}\p{N}]/u.test(text.slice(stem.end, stem.end + 5)) &&
		!/(?:["”“]|\p{Lu}[\p{L}-]*) $/u.test(before)
	);
}
