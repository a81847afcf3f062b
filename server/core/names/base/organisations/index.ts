import { associations } from './associations.ts';
import { authorities } from './authorities.ts';
import { bodies } from './bodies.ts';
import { clubs } from './clubs.ts';
import { companies } from './companies.ts';
import { competitions } from './competitions.ts';
import { media } from './media.ts';
import { moreClubs } from './more-clubs.ts';
import { moreCompanies } from './more-companies.ts';
import { papers } from './papers.ts';
import { parties } from './parties.ts';
import { science } from './science.ts';

/** Organisations, one a line: name in German | in English if it differs | short forms, usual first | kind | aliases. */
export const organisations: readonly string[] = [
	bodies,
	parties,
	companies,
	media,
	clubs,
	authorities,
	associations,
	science,
	moreCompanies,
	papers,
	moreClubs,
	competitions,
];
