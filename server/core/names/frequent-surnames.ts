import { wordSet } from '../text/words.ts';
import { commonSurnames, frequentSurnames } from './base/frequent-surnames.ts';

const FREQUENT = wordSet(frequentSurnames);
const COMMON = wordSet(commonSurnames);

/** True for a surname (in lower case) that many people bear, so that a bearer need not be the one the news knows. */
export const isFrequentSurname = (lower: string): boolean => FREQUENT.has(lower);

/** True for those and for many more: `Christian Lauer` need not be a slip of somebody else’s name. */
export const isCommonSurname = (lower: string): boolean => FREQUENT.has(lower) || COMMON.has(lower);
