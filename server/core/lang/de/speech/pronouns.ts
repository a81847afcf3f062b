import type { Gender } from '../../../model/name.ts';
import type { Reference } from '../../pack/speech.ts';

/** What a pronoun says of who is meant. */
export type PronounRow = Pick<Reference, 'kind' | 'isLatter' | 'genders' | 'isPair'>;

export const pronoun = (...genders: Gender[]): PronounRow => ({
	kind: 'pronoun',
	isLatter: false,
	genders,
	isPair: false,
});
const latter = (...genders: Gender[]): PronounRow => ({ kind: 'pronoun', isLatter: true, genders, isPair: false });
const both: PronounRow = { ...pronoun('plural'), isPair: true };
const nobody: PronounRow = { kind: 'nobody', isLatter: false, genders: [], isPair: false };

/** Words that point back, in lower case; `nobody` for those that no speaker goes by. */
export const PRONOUNS: ReadonlyMap<string, PronounRow> = new Map([
	['er', pronoun('m')],
	['ihm', pronoun('m')],
	['dieser', latter('m')],
	['letzterer', latter('m')],
	['derselbe', pronoun('m')],
	['der', latter('m')],
	['sie', pronoun('f', 'plural')],
	['diese', latter('f', 'plural')],
	['letztere', latter('f', 'plural')],
	['die', latter('f', 'plural')],
	['das', latter('n')],
	['welcher', latter('m')],
	['welche', latter('f', 'plural')],
	['es', pronoun('n')],
	['man', nobody],
	['niemand', nobody],
	['ich', nobody],
	['wir', nobody],
	['wer', nobody],
	['demnach', nobody],
	['demzufolge', nobody],
	['wonach', nobody],
	['denen', nobody],
	['dem vernehmen', nobody],
	['dies', nobody],
	['dieses', latter('n')],
	['beide', both],
	['die beiden', both],
	['beiden', both],
	['die zwei', both],
	['ihnen', pronoun('plural')],
]);
