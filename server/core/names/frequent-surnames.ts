import { frequentSurnames } from './base/frequent-surnames.ts';

const FREQUENT: ReadonlySet<string> = new Set(frequentSurnames.split(/\s+/u).filter(Boolean));

/** True for a surname (in lower case) that many people bear, so that a bearer need not be the one the news knows. */
export const isFrequentSurname = (lower: string): boolean => FREQUENT.has(lower);
