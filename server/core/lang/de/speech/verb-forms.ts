import { strongVerbs } from './strong-verbs.ts';

/** One form of a verb as it stands in the text. */
export interface VerbForm {
	readonly kind: 'finite' | 'participle' | 'infinitive' | 'zuInfinitive';
	readonly mood: 'indicative' | 'subjunctive';
	/** `any` where singular and plural look alike. */
	readonly number: 'singular' | 'plural';
	/** The subjunctive of the past (`käme`), weaker evidence of reported speech. */
	readonly isPast: boolean;
}

/** A verb by its parts: `mit|teil`, `sag`. */
export interface VerbStem {
	/** Separable particle or fixed word, `''` if there is none: `mit`, `bekannt`. */
	readonly particle: string;
	readonly stem: string;
	/** Third person singular, past, participle and past subjunctive of strong verbs. */
	readonly strong: readonly string[];
}

export function parseStem(written: string): VerbStem {
	const bar = written.indexOf('|');
	const particle = bar < 0 ? '' : written.slice(0, bar);
	const stem = written.slice(bar + 1);
	return { particle, stem, strong: strongVerbs().get(stem) ?? [] };
}

export const infinitiveOf = ({ particle, stem }: VerbStem): string =>
	particle + (isSyllabic(stem) ? `${stem}n` : `${stem}en`);

/** `handeln`, `erläutern`, `feiern`, whose stem ends in a syllable of its own; not `spielen`, `kritisieren`. */
const isSyllabic = (stem: string): boolean => /(?<![^e]i)e[lr]$/u.test(stem);

type Add = (form: string, what: VerbForm) => void;

/**
 * Calls `add` with every form in the third person of the verb without its particle (`teilte`, which wants a `mit`
 * later in the clause) and of the joined verb (`mitteilte`, `mitgeteilt`, `mitzuteilen`).
 */
export function eachForm(verb: VerbStem, addBare: Add, addJoined: Add): void {
	const base: VerbStem = { ...verb, particle: '' };
	const infinitive = infinitiveOf(base);
	const { participle } = finiteForms(base, (form, what) => {
		addBare(form, what);
		if (verb.particle !== '') addJoined(verb.particle + form, what);
	});
	// `bekannt gegeben`: the particle may be written apart.
	if (verb.particle !== '') {
		addBare(participle, PARTICIPLE);
		addBare(infinitive, INFINITIVE);
	}
	const add = verb.particle === '' ? addBare : addJoined;
	add(verb.particle + participle, PARTICIPLE);
	add(verb.particle + infinitive, INFINITIVE);
	if (verb.particle !== '') addJoined(`${verb.particle}zu${infinitive}`, ZU_INFINITIVE);
}

const plain = { mood: 'indicative', number: 'singular', isPast: false } as const;
const PARTICIPLE: VerbForm = { kind: 'participle', ...plain };
const INFINITIVE: VerbForm = { kind: 'infinitive', ...plain };
const ZU_INFINITIVE: VerbForm = { kind: 'zuInfinitive', ...plain };
const SINGULAR: VerbForm = { kind: 'finite', ...plain };
const PLURAL: VerbForm = { ...SINGULAR, number: 'plural' };
const SUBJUNCTIVE: VerbForm = { ...SINGULAR, mood: 'subjunctive' };
const PAST_SUBJUNCTIVE: VerbForm = { ...SUBJUNCTIVE, isPast: true };
const PAST_SUBJUNCTIVES: VerbForm = { ...PAST_SUBJUNCTIVE, number: 'plural' };

function finiteForms({ stem, strong }: VerbStem, add: Add): { readonly participle: string } {
	const e = /(?:[td]|chn|[^lrhmnaeiouäöü][mn])$/u.test(stem) ? 'e' : '';
	const [third = `${stem}${e}t`, past = `${stem}${e}te`, participle = participleOf(stem, e), subjunctive] = strong;
	const infinitive = infinitiveOf({ particle: '', stem, strong });
	add(third, SINGULAR);
	add(infinitive, PLURAL);
	add(past, SINGULAR);
	add(past.endsWith('e') ? `${past}n` : `${past}en`, PLURAL);
	for (const form of presentSubjunctive(stem)) add(form, SUBJUNCTIVE);
	if (subjunctive !== undefined && subjunctive !== '') {
		add(subjunctive, PAST_SUBJUNCTIVE);
		add(`${subjunctive}n`, PAST_SUBJUNCTIVES);
	}
	return { participle };
}

/** `sage`, `äußere`, `handle` and `handele`. */
function presentSubjunctive(stem: string): string[] {
	return stem.endsWith('el') && isSyllabic(stem) ? [`${stem.slice(0, -2)}le`, `${stem}e`] : [`${stem}e`];
}

/** Verbs in -ieren and with an inseparable prefix have no ge-: `kritisiert`, `behauptet`, `erklärt`. */
function participleOf(stem: string, e: string): string {
	const hasGe = !/^(?:be|ge|er|ver|ent|emp|zer|miss)[^i]/u.test(stem) && !stem.endsWith('ier');
	return `${hasGe ? 'ge' : ''}${stem}${e}t`;
}
