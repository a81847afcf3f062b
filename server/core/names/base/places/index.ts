import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { landscapes } from './landscapes.ts';
import { nature } from './nature.ts';
import { regions } from './regions.ts';
import { townsEurope } from './towns-europe.ts';
import { townsGermany } from './towns-germany.ts';
import { townsWorld } from './towns-world.ts';
import { watersAndMountains } from './waters-and-mountains.ts';

/**
 * Places, one a line: name in German | in English if it differs | kind | demonyms and adjectives, German, then English |
 * aliases, Austrian and Swiss forms among them.
 */
export const places: readonly string[] = [
	countries,
	cities,
	regions,
	nature,
	townsGermany,
	townsEurope,
	townsWorld,
	landscapes,
	watersAndMountains,
];
