import type { ToldRole } from '../lang/pack/roles.ts';
import { surroundingsOf } from '../lang/pack/surroundings.ts';
import type { LanguagePack } from '../lang/pack.ts';
import type { Entity, Mention, NameFacts } from '../model/name.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Span } from '../text/span.ts';
import { endsStep, type Steps } from '../text/steps.ts';

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
export function* findRoles(
	{ entities, mentions }: NameFacts,
	paragraphs: readonly Paragraph[],
	lang: LanguagePack,
	earlier: EarlierRoles | undefined,
): Steps<readonly Entity[]> {
	const out: Entity[] = [];
	for (const [index, entity] of entities.entries()) {
		if (endsStep(index)) yield;
		const isSame = earlier !== undefined && entity.mentions.every((at) => mentions[at]?.paragraph !== earlier.changed);
		const role = isSame ? earlier.entities[index]?.role : roleOf(entity, mentions, paragraphs, lang);
		out.push(role === undefined ? entity : { ...entity, role });
	}
	return out;
}

function roleOf(
	{ kind, gender, known, mentions: own }: Entity,
	mentions: readonly Mention[],
	paragraphs: readonly Paragraph[],
	lang: LanguagePack,
): string | undefined {
	if (kind !== 'person') return undefined;
	let best: Told | undefined;
	for (const at of own) {
		const told = toldAt(mentions[at] as Mention, gender, paragraphs, lang);
		if (told !== undefined && (best === undefined || best.value < told.value)) best = told;
		if (best?.value === BEST) break;
	}
	// Of somebody the news knows a party tells less than what is known.
	return best?.rank === 1 && known?.role !== undefined ? undefined : best?.role;
}

interface Told extends ToldRole {
	readonly value: number;
}

function toldAt(
	{ start, end, stem, paragraph, role, use }: Mention,
	gender: Entity['gender'],
	paragraphs: readonly Paragraph[],
	{ names }: LanguagePack,
): Told | undefined {
	// `Der Treffer Jens Petersens` is his.
	if (use === 'compound' || (stem.end < end && role === undefined)) return undefined;
	const { start: base, facts } = paragraphs[paragraph] as Paragraph;
	const local = (span: Span) => ({ from: span.start - base, to: span.end - base });
	const around = surroundingsOf(facts.text, local({ start, end }), role && local(role), gender, stem.end < end);
	const told = names.toldRole(around);
	return told && { value: 2 * told.rank + (use === 'full' ? 1 : 0), ...told };
}

/** A function beside the full name: twice the rank, and one for the name. */
const BEST = 2 * 3 + 1;
