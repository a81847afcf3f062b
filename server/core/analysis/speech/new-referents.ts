import type { Reference } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Entity } from '../../model/name.ts';
import type { Span } from '../../text/span.ts';
import { refer } from './refer.ts';
import type { Referent } from './referents.ts';

/** Somebody whom nothing but words such as `ein Sprecher` stands for. */
export function phraseReferent(reference: Reference, at: Span): Referent {
	const heads = reference.head === undefined ? [] : [reference.head];
	return {
		...newReferent(heads, at),
		name: reference.shown,
		role: reference.role,
		isPerson: reference.isPersonal,
		// `rief einer`
		isPassing: reference.kind === 'indefinite' && reference.isPersonal && reference.head === undefined,
		isDescribed: reference.kind === 'definite' && !reference.isAnyBody,
		canSpeak: reference.canSpeak || reference.anonymous,
		hasVoice: reference.hasVoice,
		genders: reference.genders,
		anonymous: reference.anonymous,
	};
}

/** Somebody or something that the article names. */
export function referentOf(entity: Entity, index: number, at: Span, lang: LanguagePack): Referent {
	const heads: string[] = [];
	for (const role of [entity.role, entity.known?.role]) {
		const { head, isPersonal } = role === undefined ? NOTHING_TOLD : refer(role, [], lang);
		// `Universität Kiel` is where somebody works.
		if (head !== undefined && (isPersonal || entity.kind !== 'person') && !heads.includes(head)) heads.push(head);
	}
	const genders =
		entity.gender === undefined ? (entity.kind === 'person' ? (['m', 'f'] as const) : []) : [entity.gender];
	return {
		...newReferent(heads, at),
		// `Sabine K.`
		name: entity.name.replace(/ \p{Lu}$/u, '$&.'),
		entity: index,
		isPerson: entity.kind === 'person',
		canSpeak: entity.kind !== 'place',
		genders,
	};
}

const NOTHING_TOLD = { head: undefined, isPersonal: false };

/** Several who speak together. */
export const groupReferent = (name: string, nMembers: number, at: Span): Referent => ({
	...newReferent([], at),
	name,
	isPair: nMembers === 2,
	genders: ['plural'],
});

const newReferent = (heads: string[], at: Span): Referent => ({
	name: '',
	role: undefined,
	entity: undefined,
	isPerson: false,
	isPair: false,
	isPassing: false,
	isDescribed: false,
	canSpeak: true,
	hasVoice: true,
	genders: [],
	heads,
	anonymous: false,
	at,
	sentence: 0,
	weight: 0,
	isDoubted: false,
});
