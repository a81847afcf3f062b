import type { Report } from '../../model/finding.ts';
import { deletion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { endsShortened } from '../support/stops.ts';

export const doubledStop = defineRule({
	meta: {
		id: 'typography/doubled-stop',
		title: { de: 'Satzzeichen doppelt', en: 'Doubled punctuation' },
		why: {
			de: 'Ein Satz endet mit einem Punkt (Amtliches Regelwerk § 67). Ein zweiter, auch mit Leerzeichen davor, bleibt beim Kürzen oder Übersetzen übrig; `,.` und `,,` ebenso.',
			en: 'A sentence ends with one full stop (AP, Guardian). A second one, also behind a blank, is left over from cutting or translation; so are `,.` and `,,`.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			doubled: { de: 'Hier steht ein Satzzeichen zu viel.', en: 'One mark of punctuation too many.' },
			remove: { de: 'Auf „{keep}“ kürzen', en: 'Keep only “{keep}”' },
		},
		options: {},
		examples: {
			bad: ['Der Rat tagte am Abend⟦. .⟧', 'Der Rat tagte am Abend⟦..⟧ Danach war Ruhe.', 'Er kam⟦,,⟧ sah und ging.'],
			good: ['Der Rat tagte …', 'Und dann ... kam nichts.', 'Was?! Ja!', 'Er kam usw., ging aber bald.'],
		},
	},
	*check({ text }, { lang }): Generator<Report<'doubled' | 'remove'>> {
		for (const { 0: found, index } of text.matchAll(DOUBLED)) {
			const isShort = found.charAt(0) === '.' && endsShortened(text, index, lang);
			if (isShort && (found === '.,' || found === '.;' || found === '.:')) continue;
			if (found === ',,' && !/[\s]|$/u.test(text.charAt(index + 2))) continue;
			const keep = found.includes('.') && found !== '.,' ? '.' : found.charAt(0);
			const at = { start: index, end: index + found.length };
			const first = found.indexOf(keep);
			const edits = [
				deletion({ start: index, end: index + first }),
				deletion({ start: index + first + 1, end: at.end }),
			];
			yield {
				message: 'doubled',
				at,
				data: { keep },
				fixes: [
					{
						kind: 'safe',
						title: 'remove',
						preferred: true,
						edits: edits.filter(({ span }) => span.start < span.end),
					},
				],
			};
		}
	},
});

// Two stops, apart or not, but no dots of omission; a comma beside a comma or a stop.
const DOUBLED = /(?<![.…\s])(?:\.[ \u00a0]?\.|,[ \u00a0]?[,.]|\.,|[;:][,.])(?![.…\p{L}\p{N}])/gu;
