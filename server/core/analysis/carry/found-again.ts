import type { Entity, Mention, NameFacts, SpeltPlace } from '../../model/name.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from './change.ts';

/**
 * True if a search for names after a keystroke found what the one before it had found: the same names in the same order,
 * outside the paragraph at the same places. A capital that was typed may be a name; mostly it is none, and nothing hangs on it.
 */
export function areFoundAgain(last: NameFacts, now: NameFacts, change: Change): boolean {
	return (
		last.mentions.length === now.mentions.length &&
		last.entities.length === now.entities.length &&
		last.mentions.every((one, at) => isSameMention(one, now.mentions[at], change)) &&
		last.entities.every((one, at) => isSameEntity(one, now.entities[at], change))
	);
}

const isSameMention = (a: Mention, b: Mention | undefined, change: Change): boolean =>
	a.entity === b?.entity &&
	a.paragraph === b.paragraph &&
	a.use === b.use &&
	a.name === b.name &&
	isMoved(a, b, change) &&
	isMoved(a.stem, b.stem, change) &&
	isMovedRole(a.role, b.role, change);

const isMovedRole = (a: Span | undefined, b: Span | undefined, change: Change): boolean =>
	a === undefined || b === undefined ? a === b : isMoved(a, b, change);

/** Inside the paragraph whatever is found is at its place by the same words. */
function isMoved(a: Span, b: Span, { before, after, delta }: Change): boolean {
	const isInside = before.start < a.end && a.start < before.end;
	if (isInside) return after.start <= b.start && b.end <= after.end && a.end - a.start === b.end - b.start;
	const by = a.end <= before.start ? 0 : delta;
	return a.start + by === b.start && a.end + by === b.end;
}

const isSameEntity = (a: Entity, b: Entity | undefined, change: Change): boolean =>
	a.kind === b?.kind &&
	a.name === b.name &&
	a.given === b.given &&
	a.surname === b.surname &&
	a.gender === b.gender &&
	a.known === b.known &&
	a.mentions.length === b.mentions.length &&
	a.variances.length === b.variances.length &&
	a.variances.every(({ part, spellings }, at) => {
		const other = b.variances[at];
		return (
			part === other?.part &&
			spellings.length === other.spellings.length &&
			spellings.every(({ written, places }, n) => {
				const again = other.spellings[n];
				return written === again?.written && areSamePlaces(places, again.places, change);
			})
		);
	});

const areSamePlaces = (a: readonly SpeltPlace[], b: readonly SpeltPlace[], change: Change): boolean =>
	a.length === b.length &&
	a.every((place, at) => {
		const other = b[at];
		return other !== undefined && place.tail === other.tail && isMoved(place, other, change);
	});
