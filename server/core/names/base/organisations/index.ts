import { bodies } from './bodies.ts';
import { clubs } from './clubs.ts';
import { companies } from './companies.ts';
import { media } from './media.ts';
import { parties } from './parties.ts';

/** Organisations, one a line: name in German | in English if it differs | short forms, usual first | kind | aliases. */
export const organisations: readonly string[] = [bodies, parties, companies, media, clubs];
