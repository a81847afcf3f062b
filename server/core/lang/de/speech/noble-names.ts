import { coreEnd } from './noun-phrases.ts';
import { type Subject, saidBy } from './subject.ts';
import { spanOfUnits, type Unit } from './units.ts';

/** `sagte [von Rabenau]`, `[Von der Leyen] sagte`: a known name with its particle, which looks like a phrase with a preposition. */
export function nobleName(units: readonly Unit[], at: number, limit: number): Subject | undefined {
	if (!/^(?:von|van|zu)$/u.test(units[at]?.lower ?? '')) return undefined;
	const name = /^(?:de[rnm])$/u.test(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	const end = units[name]?.isName ? coreEnd(units, name, limit) : name;
	const span = end === name ? undefined : spanOfUnits(units, at, end);
	// `sagte von Rom aus`
	return span === undefined || units[end]?.lower === 'aus' ? undefined : saidBy(span);
}
