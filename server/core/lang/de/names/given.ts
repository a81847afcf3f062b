import { givenNames as others } from '../../en/given-names.ts';
import { gendersOfGiven } from '../../given-genders.ts';
import { givenNames as own } from '../given-names.ts';
import { looksLikeNoun } from './inflection.ts';

export const givenGender = gendersOfGiven(own, others, looksLikeNoun);
