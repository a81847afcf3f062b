import { once } from '../../../text/once.ts';
import { wordSet } from '../../../text/words.ts';
import { roles } from '../roles.ts';

/** Titles, offices, functions and professions, whatever gender they show. */
export const allRoles = once(() => wordSet(Object.values(roles).join(' ')));
