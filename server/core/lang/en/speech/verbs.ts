import { once } from '../../../text/once.ts';
import { wordList, wordSet } from '../../../text/words.ts';

/**
 * A form of a verb of saying. `frames`: `s` takes a statement (clause with or without that), `t` takes a hearer first
 * (`told reporters that`), `q` goes with quotations only (`laughed`), `i` takes an infinitive (`vowed to`), `b` is a thought,
 * `p` tells something only with a preposition that goes with it (`spoke of`).
 */
export interface VerbReading {
	readonly lemma: string;
	/** Besides, `c`: the clause may follow without `that`; `n`: the third person looks like a noun (`claims`). */
	readonly frames: string;
	readonly form: 'finite' | 'past' | 'participle' | 'gerund' | 'base';
}

const VERBS: Readonly<Record<string, string>> = {
	s: `
		say/says/said/said/saying add announce argue claim confirm declare explain insist maintain note report respond state stress suggest acknowledge admit
		allege assert boast caution complain concede conclude confess contend counter deny disclose emphasise estimate indicate joke lament mention
		observe predict proclaim recall remark repeat reply reveal reiterate retort signal speculate testify tweet warn write/writes/wrote/written/writing post
		put/puts/put/put/putting quip muse opine agree continue exclaim recount relate reckon underline underscore affirm attest point/points/pointed/pointed/pointing clarify comment elaborate interject
		answer charge blog text concur regret rebut question rule determine theorise marvel vent fume make/makes/made/made/making
	`,
	t: 'tell/tells/told/told/telling inform assure remind notify advise convince warn promise show/shows/showed/shown/showing',
	i: 'beg encourage implore instruct order vow promise pledge threaten offer swear/swears/swore/sworn/swearing refuse urge ask call demand plead',
	q: 'apologise appeal brag hint object protest laugh shout yell cry/cries/cried/cried/crying scream whisper mutter murmur sigh snap/snaps/snapped/snapped/snapping joke smile nod/nods/nodded/nodded/nodding ask wonder urge sing/sings/sang/sung/singing chant plead begin/begins/began/begun/beginning read/reads/read/read/reading go/goes/went/went/going describe call demand praise criticise hail quote cite inquire query',
	o: 'accuse applaud bemoan condemn attack back blame blast brand champion challenge compare decry defend denounce discuss dismiss dispute downplay dub echo endorse label lambast lambaste laud liken mock oppose portray rebuke reject ridicule scold slam support tout voice welcome envision outline disavow advocate characterise express deride chastise berate castigate commend congratulate thank deplore resent admire salute refute admonish rebuff belittle vilify highlight detail reference unveil compliment invoke despise',
	p: 'speak/speaks/spoke/spoken/speaking talk refer object hint allude rail brag apologise lobby vote protest appeal disagree',
	d: 'decline decide want plan intend aim prefer seek consider favor favour',
	b: 'accept remember think/thinks/thought/thought/thinking believe hope fear know/knows/knew/known/knowing feel/feels/felt/felt/feeling expect doubt suspect assume hold/holds/held/held/holding find/finds/found/found/finding learn worry/worries/worried/worried/worrying understand/understands/understood/understood/understanding decide propose recommend wonder hear/hears/heard/heard/hearing discover realise recognise sense',
};

/** What is true of some of them besides, by lemma. */
const BESIDES: Readonly<Record<string, string>> = {
	o: 'express acknowledge admit announce call cite claim condemn confirm criticise demand deny describe emphasise hail mention note praise predict promise propose question recommend reiterate report stress suggest underscore want seek explain oppose favour favor doubt fear warn',
	i: 'tell warn advise',
	t: 'ask',
	d: 'agree hope expect',
	c: 'find remember point say add acknowledge admit allege announce argue assert believe claim complain conclude confirm contend declare deny estimate explain fear feel hope insist joke maintain mention note predict promise recall reiterate reply respond retort reveal stress suggest suspect swear tell tweet think vow warn write know agree make discover realise recognise sense',
	n: 'order rule plan aim challenge attack support praise voice label brand champion mention mock outline question back welcome answer blog charge claim comment counter estimate fear hope joke note post promise quip report remark shout sigh signal state text tweet view vow show call demand cry fume chant quote offer point find cite stress pledge talk object hint vote protest appeal question express thank salute highlight advocate detail reference sense suspect',
};

/** Verbs that take what is said of with a preposition: `complained about the noise`. */
const WITH: Readonly<Record<string, string>> = {
	about: 'speak talk complain wonder ask boast brag warn joke argue apologise',
	against: 'warn advise argue rule vote rail lobby protest decide',
	at: 'hint',
	for: 'call ask argue vote lobby plead appeal apologise hope advocate',
	in: 'believe',
	of: 'speak talk complain warn boast',
	on: 'call comment insist agree elaborate',
	out: 'point',
	to: 'point refer object allude hint admit',
	upon: 'call',
	with: 'agree disagree concur',
};

const pairs = once(
	() => new Set(Object.entries(WITH).flatMap(([word, verbs]) => wordList(verbs).map((lemma) => `${lemma} ${word}`))),
);

/** The verb tells something only with its preposition, and announces no words. */
export const isOnlyPhrasal = ({ frames }: VerbReading): boolean => /^[pn]+$/u.test(frames);

/** `spoke | of`, `pointed | out`: the word behind goes with the verb. */
export const goesWith = ({ lemma }: VerbReading, word: string): boolean => pairs().has(`${lemma} ${word}`);

/** All readings of words in lower case as forms of a verb of saying. */
export const speechVerbForms = once(readForms);

function readForms(): ReadonlyMap<string, readonly VerbReading[]> {
	const tables = { readings: new Map<string, VerbReading[]>(), framesOf: byVerb(VERBS), besides: byVerb(BESIDES) };
	for (const [written, frames] of tables.framesOf) addForms(tables, written, frames);
	return tables.readings;
}

/** What is said of each verb, by the verb as it is listed. */
function byVerb(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	const all = new Map<string, string>();
	for (const [frames, list] of Object.entries(lists))
		for (const verb of wordList(list)) all.set(verb, (all.get(verb) ?? '') + frames);
	return all;
}

interface Tables {
	readonly readings: Map<string, VerbReading[]>;
	readonly framesOf: ReadonlyMap<string, string>;
	readonly besides: ReadonlyMap<string, string>;
}

function addForms({ readings, framesOf, besides }: Tables, written: string, frames: string): void {
	const [lemma = '', ...irregular] = written.split('/');
	const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
	const [
		third = /(?:s|sh|ch|x)$/u.test(lemma) ? `${lemma}es` : thirdOf(lemma),
		past = pastOf(lemma, stem),
		participle = past,
		gerund = `${stem}ing`,
	] = irregular;
	const merged = (framesOf.get(lemma) ?? '') + frames + (besides.get(lemma) ?? '');
	const add = (text: string, form: VerbReading['form']) => {
		// `criticised`, `criticized`
		for (const spelt of new Set([
			text,
			lemma.endsWith('ise') && !/(?:prom|adv|pra)ise$/u.test(lemma) ? text.replace(/s(?=(?:e[ds]?|ing)$)/u, 'z') : text,
		]))
			readings.set(spelt, [...(readings.get(spelt) ?? []), { lemma, frames: merged, form }]);
	};
	add(third, 'finite');
	add(past, 'past');
	if (participle !== past) add(participle, 'participle');
	add(gerund, 'gerund');
	add(lemma, 'base');
}

const thirdOf = (lemma: string): string => (/[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`);

const pastOf = (lemma: string, stem: string): string =>
	/[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;

/** Verbs that double their last letter: `admitted`, `planning`. */
const DOUBLING = wordSet('beg admit blog brag concur confer plan prefer quip rebut refer regret slam fret');
