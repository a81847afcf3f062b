import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';
import { endsShortened } from '../support/stops.ts';

export const doubledStop = defineRule({
	meta: {
		id: 'typography/doubled-stop',
		title: { de: 'Satzzeichen doppelt', en: 'Doubled punctuation' },
		why: {
			de: 'Ein Satz endet mit einem Punkt (Amtliches Regelwerk 2006 § 67). Ein zweiter, auch mit Leerzeichen davor, bleibt beim Kürzen oder Übersetzen übrig; `,.` und `,,` ebenso.',
			en: 'A sentence ends with one full stop (usage). A second one, also after a space, is left over from cutting or translation; so are `,.` and `,,`.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			doubled: { de: 'Hier steht ein Satzzeichen zu viel.', en: 'One punctuation mark too many.' },
			remove: { de: 'Auf „{keep}“ kürzen', en: 'Keep only “{keep}”' },
		},
		options: {},
		examples: {
			bad: ['Der Rat tagte am Abend⟦. .⟧', 'Der Rat tagte am Abend⟦..⟧ Danach war Ruhe.', 'Er kam⟦,,⟧ sah und ging.'],
			good: ['Der Rat tagte …', 'Und dann ... kam nichts.', 'Was?! Ja!', 'Er kam usw., ging aber bald.'],
		},
	},
	*check({ text }, { lang }): Generator<Report<'doubled' | 'remove'>> {
		for (const { 0: found, index } of matchesIn(text, RUN)) {
			const keep = keptOf(found);
			if (keep === undefined || (found.startsWith('.') && !keep.startsWith('.'))) continue;
			if (found.length === 2 && /^\.[,;:]/u.test(found) && endsShortened(text, index, lang)) continue;
			const at = { start: index, end: index + found.length };
			const edits = [replacement(at, keep)];
			yield {
				message: 'doubled',
				at,
				data: { keep },
				fixes: [{ kind: found.startsWith('.,') ? 'offer' : 'safe', title: 'remove', preferred: true, edits }],
			};
		}
	},
});

// Two or more marks of these kinds, apart or not; figures, endings (`.de`) and single marks are none.
const RUN = /(?<![.…,;:([])[.,;:](?:[ \u00a0]?[.,;:])+(?![.…,;:\p{L}\p{N}()/-])/gu;

/** What a run of marks comes down to; undefined if it is dots of omission or something else meant so (`::`, `.:`). */
function keptOf(run: string): string | undefined {
	if (/^(?:\.{3,}|\.(?: \.){2,}|[;:]{2,}|[,.][;:]|\. ?\.\.\.)$/u.test(run)) return undefined;
	if (run.startsWith('...')) return '...';
	if (run.includes('.')) return '.';
	return run.includes(',') ? ',' : undefined;
}
