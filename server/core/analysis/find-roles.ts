import type { ToldRole } from '../lang/pack/roles.ts';
import type { LanguagePack } from '../lang/pack.ts';
import type { Entity, Mention, NameFacts } from '../model/name.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Span } from '../text/span.ts';
import { surroundingsOf } from './names/surroundings.ts';

/** The names of an earlier reading, and the one paragraph that has changed since. */
export interface EarlierRoles {
	readonly entities: readonly Entity[];
	readonly changed: number;
}

/**
 * Tells of each person what the article says they are: by title, apposition or predicate, at the first full name that says
 * it, else anywhere (`Jens Petersen, Bürgermeister von Avon`). Depends on the paragraphs that name them alone, so that what
 * an earlier reading with the same names found stays where none of them has changed.
 */
export function findRoles(
	{ entities, mentions }: NameFacts,
	paragraphs: readonly Paragraph[],
	lang: LanguagePack,
	earlier: EarlierRoles | undefined,
): readonly Entity[] {
	return entities.map((entity, index) => {
		if (entity.kind !== 'person') return entity;
		const own = entity.mentions.map((at) => mentions[at] as Mention);
		const isSame = earlier !== undefined && own.every(({ paragraph }) => paragraph !== earlier.changed);
		const role = isSame ? earlier.entities[index]?.role : roleOf(entity, own, paragraphs, lang);
		return role === undefined ? entity : { ...entity, role };
	});
}

function roleOf(
	{ gender, known }: Entity,
	mentions: readonly Mention[],
	paragraphs: readonly Paragraph[],
	{ names }: LanguagePack,
): string | undefined {
	let best: (ToldRole & { readonly value: number }) | undefined;
	for (const { start, end, paragraph, role, use } of mentions) {
		if (use === 'compound') continue;
		const { start: base, facts } = paragraphs[paragraph] as Paragraph;
		const local = (span: Span) => ({ from: span.start - base, to: span.end - base });
		const title = role && local(role);
		const told = names.toldRole(surroundingsOf(facts.text, local({ start, end }), title, gender));
		if (told === undefined) continue;
		const value = 2 * told.rank + (use === 'full' ? 1 : 0);
		if (best === undefined || best.value < value) best = { ...told, value };
		if (value === BEST) break;
	}
	// Of somebody the news knows a party tells less than what is known.
	return best?.rank === 1 && known?.role !== undefined ? undefined : best?.role;
}

const BEST = 7;
