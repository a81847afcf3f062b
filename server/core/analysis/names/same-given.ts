import type { LanguagePack } from '../../lang/pack.ts';
import { slipBetween } from '../../names/slip.ts';
import { readsAlike } from '../../names/transliteration.ts';

/** How two given names before one surname go together. */
export type GivenFit = 'same' | 'spelling' | 'other';

/**
 * `Antony`/`Anthony` is one person spelt in two ways, `Mario`/`Marco` are two people: two listed names are one only if
 * they sound alike. Initials and missing middle names fit (`J. F. Kennedy`, `Neil Alden Armstrong`/`Neil Armstrong`).
 */
export function fitGiven(a: string, b: string, { names }: LanguagePack): GivenFit {
	const left = firstOf(a);
	const right = firstOf(b);
	if (left === right) return 'same';
	if (isInitialOf(left, right) || isInitialOf(right, left)) return 'same';
	if (readsAlike(left, right) || names.areOneGiven(left, right)) return 'spelling';
	const slip = slipBetween(left, right);
	if (slip === undefined) return 'other';
	const genders = [names.givenGender(left), names.givenGender(right)];
	const bothListed = genders[0] !== undefined && genders[1] !== undefined;
	if (bothListed && genders[0] !== genders[1] && !genders.includes('unknown')) return 'other';
	const limit = bothListed ? 0.4 : 0.8;
	return slip.cost <= limit ? 'spelling' : 'other';
}

const firstOf = (given: string): string => (/^\S+/u.exec(given)?.[0] ?? '').toLowerCase();

const isInitialOf = (short: string, long: string): boolean =>
	short.length === 2 && short[1] === '.' && long.startsWith(short[0] ?? '');
