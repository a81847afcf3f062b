import { agentOf } from './agents.ts';
import { Class } from './closed-words.ts';
import type { VerbCue } from './cues.ts';
import { phraseSpan } from './phrases.ts';
import { isBody, isMedium } from './speech-nouns.ts';
import { NOBODY, type Subject, saidBy } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { is, type Unit } from './units.ts';

/** Whose words are quoted, and who quotes them. */
export interface Citation {
	readonly cited: Subject | undefined;
	readonly relay: Subject | undefined;
}

/** `Die Agentur zitiert Kirchner`, `wird Watzke von der Agentur zitiert`, by the subject of the clause. */
export function citationOf(
	units: readonly Unit[],
	cue: VerbCue,
	length: number,
	subject: Subject | undefined,
): Citation {
	if (cue.isPassive) {
		const relay = agentOf(units, cue, length);
		return { cited: upTo(units, subject, relay), relay };
	}
	// `der Satz, den Schüler gern zitieren`
	if (cue.conjunction !== undefined && units[cue.conjunction]?.lower === 'den')
		return { cited: NOBODY, relay: undefined };
	const object = objectOf(units, cue, length, subject);
	if (object !== undefined && isText(units, object)) return { cited: subject, relay: undefined };
	if (object !== undefined) return { cited: object, relay: subject };
	return pairOf(units, subject) ?? { cited: subject, relay: undefined };
}

/** `zitierte sie den Satz: „…“`: words, not whose they are. */
const isText = (units: readonly Unit[], { spans: [span] }: Subject): boolean =>
	units.some(
		({ from, to, lower }) =>
			span !== undefined &&
			span.from <= from &&
			to <= span.to &&
			/^(?:satz|sätze|zeilen?|worte?|passagen?|stellen?|spruch)$/u.test(lower),
	);

/** `Beck von der Zeitung zitiert wird`: the agent is no part of the name before it. */
function upTo(units: readonly Unit[], subject: Subject | undefined, agent: Subject): Subject | undefined {
	const [span] = subject?.spans ?? [];
	const [other] = agent.spans;
	if (span === undefined || other === undefined || other.from <= span.from || span.to <= other.from) return subject;
	const last = units.findIndex(({ to }) => other.from <= to) - 2;
	const to = units[last]?.to;
	return to === undefined || to <= span.from ? subject : saidBy({ from: span.from, to });
}

/** The object behind the subject or the verb. */
function objectOf(
	units: readonly Unit[],
	{ finite, at, last }: VerbCue,
	length: number,
	subject: Subject | undefined,
): Subject | undefined {
	const limit = Math.min(length, at < finite ? last : Math.max(last, Math.min(length, last + 14)));
	const behind = units.findIndex(({ to }) => to === subject?.spans[0]?.to);
	const next = Math.max(finite, behind) + 1;
	// `zitierte man Anna Beck`
	const from = units[next]?.lower === 'man' ? next + 1 : next;
	const span = is(units[from], Class.accusative) ? phraseSpan(units, from, limit) : undefined;
	return span === undefined ? subjectAfter(units, from - 1, limit) : saidBy(span);
}

/** `ndr.de`, `Welt-Online`. */
const isSite = (name: string): boolean => /\.\p{L}{2,4}$|-online$/u.test(name);

/** `zitiert die „Neue Woche“ Beck`, `zitiert die Zeitung Beck`: two in a row without an article between them. */
function pairOf(units: readonly Unit[], subject: Subject | undefined): Citation | undefined {
	const [span] = subject?.spans ?? [];
	if (span === undefined) return undefined;
	const at = units.findIndex(
		(unit, i) =>
			span.from <= unit.from &&
			unit.to < span.to &&
			(unit.kind === 'quotation' ||
				(unit.isNominal && (isMedium(unit.lower) || isBody(unit.lower) || isSite(unit.lower)))) &&
			units[i + 1]?.kind === 'word' &&
			units[i + 1]?.isNominal === true,
	);
	const [relay, cited] = [units[at], units[at + 1]];
	if (relay === undefined || cited === undefined) return undefined;
	return { cited: saidBy({ from: cited.from, to: span.to }), relay: saidBy({ from: span.from, to: relay.to }) };
}
