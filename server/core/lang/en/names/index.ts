import { rememberByWord } from '../../../text/remember-words.ts';
import { areOneGiven } from '../../given-variants.ts';
import type { NameGrammar } from '../../pack/names.ts';
import { NAME_PREFIXES, spellOut } from '../../shared.ts';
import { givenGender } from './given.ts';
import { differsByInflection, looksLikeNoun, possessive, stems } from './inflection.ts';
import { beforePlaces, determiners, notNames, particles } from './lexicon.ts';
import { kin, salutations, soleOffice, titleOf } from './titles.ts';
import { toldRole } from './told-role.ts';

export const names: NameGrammar = {
	titleOf: rememberByWord(titleOf),
	toldRole,
	givenGender,
	areOneGiven,
	lacksMarks: () => false,
	spellOut,
	soleOffice,
	salutations,
	kin,
	particles,
	prefixes: NAME_PREFIXES,
	notNames,
	nounSurnames: new Set(),
	determiners,
	beforePlaces,
	capitalisesNouns: false,
	looksLikeNoun: rememberByWord(looksLikeNoun),
	stems: rememberByWord(stems),
	possessive,
	hasBareGenitive: false,
	differsByInflection,
	mayBeOfPlace: () => false,
	townEnding:
		/(?:borough|burgh?|bury|by|dale|field|ford|ham|haven|head|hill|land|ley|mouth|pool|port|shire|stead|stone|ton|town|ville|wich|wick|wood|worth)$/u,
	nounEnding: /(?:land|mark|bank)$/u,
	naming: undefined,
};
