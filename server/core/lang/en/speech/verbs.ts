import { once } from '../../../text/once.ts';
import { wordList, wordSet } from '../../../text/words.ts';

/**
 * A form of a verb of saying. `frames`: `s` takes a statement (clause with or without that), `t` takes a hearer first
 * (`told reporters that`), `q` goes with quotations only (`laughed`), `i` takes an infinitive (`vowed to`), `b` is a thought.
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
		allege assert boast caution complain concede conclude confess contend counter deny disclose emphasise emphasize estimate indicate joke lament mention
		observe predict proclaim recall remark repeat reply reveal reiterate retort signal speculate testify tweet warn write/writes/wrote/written/writing post
		put/puts/put/put/putting quip muse opine agree continue exclaim recount relate reckon underline underscore affirm attest point/points/pointed/pointed/pointing clarify comment elaborate interject
		answer charge blog text concur regret rebut rule determine theorize theorise marvel vent fume
	`,
	t: 'tell/tells/told/told/telling inform assure remind notify advise convince warn promise show/shows/showed/shown/showing',
	i: 'beg encourage implore instruct order vow promise pledge threaten offer swear/swears/swore/sworn/swearing refuse urge ask call demand plead',
	q: 'laugh shout yell cry/cries/cried/cried/crying scream whisper mutter murmur sigh snap/snaps/snapped/snapped/snapping joke smile nod/nods/nodded/nodded/nodding ask wonder urge sing/sings/sang/sung/singing chant plead begin/begins/began/begun/beginning read/reads/read/read/reading go/goes/went/went/going describe call demand praise criticise criticize hail quote cite inquire query',
	o: 'accuse applaud bemoan condemn attack back blame blast brand champion challenge compare decry defend denounce discuss dismiss dispute downplay dub echo endorse label lambast lambaste laud liken mock oppose portray rebuke reject ridicule scold slam support tout voice welcome envision outline disavow advocate characterise characterize',
	d: 'decide want plan intend aim prefer seek consider favor favour',
	b: 'accept remember think/thinks/thought/thought/thinking believe hope fear know/knows/knew/known/knowing feel/feels/felt/felt/feeling expect doubt suspect assume hold/holds/held/held/holding find/finds/found/found/finding learn worry/worries/worried/worried/worrying understand/understands/understood/understood/understanding decide propose recommend hear/hears/heard/heard/hearing',
};

/** What is true of some of them besides, by lemma. */
const BESIDES: Readonly<Record<string, string>> = {
	o: 'express acknowledge announce call cite claim condemn confirm criticise criticize demand deny describe emphasise emphasize hail mention note praise predict promise propose question recommend reiterate report stress suggest underscore warn',
	i: 'tell warn advise',
	c: 'find remember point say add acknowledge admit allege announce argue assert believe claim complain conclude confirm contend declare deny estimate explain fear feel hope insist joke maintain mention note predict promise recall reiterate reply respond retort reveal stress suggest suspect swear tell tweet think vow warn write know agree',
	n: 'order rule plan aim challenge attack support praise voice label brand champion mention mock outline question back welcome answer blog charge claim comment counter estimate fear hope joke note post promise quip report remark shout sigh signal state text tweet view vow show call demand cry fume chant quote offer point find cite stress pledge',
};

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
		const list = readings.get(text) ?? [];
		list.push({ lemma, frames: merged, form });
		readings.set(text, list);
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
const DOUBLING = wordSet('beg admit blog concur confer plan prefer quip rebut regret slam fret');
