import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { nature } from './nature.ts';
import { regions } from './regions.ts';

/** Places, one a line: name in German | in English if it differs | kind | demonyms and adjectives, German, then English | aliases, Austrian and Swiss forms among them. */
export const places: readonly string[] = [countries, cities, regions, nature];
