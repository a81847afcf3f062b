import { rememberByWord } from '../../../text/remember-words.ts';
import { areOneGiven } from '../../given-variants.ts';
import type { NameGrammar } from '../../pack/names.ts';
import { NAME_PREFIXES, spellOut } from '../../shared.ts';
import { givenGender } from './given.ts';
import {
	differsByInflection,
	lacksMarks,
	looksLikeNoun,
	nounEnding,
	possessive,
	stems,
	townEnding,
} from './inflection.ts';
import { beforePlaces, determiners, notNames, nounSurnames, particles } from './lexicon.ts';
import { naming } from './naming.ts';
import { kin, salutations, soleOffice, titleOf } from './titles.ts';
import { toldRole } from './told-role.ts';

export const names: NameGrammar = {
	titleOf: rememberByWord(titleOf),
	toldRole,
	givenGender,
	areOneGiven,
	lacksMarks,
	spellOut,
	soleOffice,
	salutations,
	kin,
	husband: 'mann',
	particles,
	prefixes: NAME_PREFIXES,
	notNames,
	nounSurnames,
	determiners,
	beforePlaces,
	capitalisesNouns: true,
	looksLikeNoun: rememberByWord(looksLikeNoun),
	stems: rememberByWord(stems),
	possessive,
	hasBareGenitive: true,
	differsByInflection,
	mayBeOfPlace: (lower) => lower.endsWith('er'),
	townEnding,
	nounEnding,
	naming,
};
