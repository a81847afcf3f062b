import type { Statement } from '../pack/speech.ts';

/** Something said, as far as it is told of: no more is known of its speaker and its sentence, and it is sure. */
export const statementOf = (told: Pick<Statement, 'type' | 'spans'> & Partial<Statement>): Statement => ({
	cue: undefined,
	speaker: [],
	basis: undefined,
	frame: [],
	addressee: [],
	nested: false,
	sure: true,
	continues: undefined,
	number: undefined,
	...told,
});
