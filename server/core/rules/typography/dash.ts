import type { Report } from '../../model/finding.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

export const dash = defineRule({
	meta: {
		id: 'typography/dash',
		title: { de: 'Bindestrich statt Gedankenstrich', en: 'Hyphen instead of a dash' },
		why: {
			de: 'Ein Einschub steht zwischen Gedankenstrichen mit Leerzeichen (Amtliches Regelwerk 2006 §§ 82–85). Agenturen senden dafür oft einen Bindestrich zwischen Leerzeichen (dpa in ihrem englischen Dienst); das ist Hausstil, solange der Text nicht beides mischt.',
			en: 'A break in the sentence takes a dash (AP, which sets it between spaces). Wires send a hyphen between spaces for it (dpa’s English style book); that is house style as long as the text does not mix both.',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			mixed: {
				de: 'Hier steht ein Bindestrich, sonst im Artikel der Gedankenstrich.',
				en: 'A hyphen stands here, elsewhere in the article a dash.',
			},
			doubled: {
				de: 'Hier stehen zwei Bindestriche statt eines Gedankenstrichs.',
				en: 'Two hyphens stand here instead of a dash.',
			},
			replace: { de: 'Durch {dash} ersetzen', en: 'Replace with {dash}' },
		},
		options: {},
		examples: {
			bad: ['Der Rat – er tagte spät ⟦-⟧ vertagte sich.', 'Der Rat ⟦--⟧ er tagte spät.'],
			good: [
				'Der Rat - er tagte spät - vertagte sich.',
				'Der Rat – er tagte spät – vertagte sich.',
				'Die Ost- und Westseite.',
				'Kiel (dpa) - Der Rat – er tagte spät – vertagte sich.',
			],
		},
	},
	looksFor: / -|--|[–—]/u,
	*check({ text, paragraphs }): Generator<Report<'mixed' | 'doubled' | 'replace'>> {
		const typographic = /[–—](?<=[^\s] [–—])(?= [^\s])/u.exec(text)?.[0];
		const found = matchesIn(text, HYPHENS);
		const datelines = found.length === 0 ? NONE : dashesOfDatelines(paragraphs);
		const hyphens = found.filter(({ index }) => !datelines.has(index));
		// A doubled hyphen counts as the dash it becomes, so that a second pass judges the text as the first did.
		const nDoubled = hyphens.filter(({ 0: found }) => found === '--').length;
		const nDashes = matchesIn(text, /[–—](?<=[^\s] [–—])(?= [^\s])/gu).length + nDoubled;
		const isMixed = hyphens.filter(({ 0: found }) => found === '-').length <= nDashes;
		for (const { 0: written, index } of hyphens) {
			if (written === '-' && !isMixed) continue;
			const at = { start: index, end: index + written.length };
			const right = typographic ?? '–';
			yield {
				message: written === '-' ? 'mixed' : 'doubled',
				at,
				data: { dash: right },
				fixes: [{ kind: 'safe', title: 'replace', preferred: true, edits: [replacement(at, right)] }],
			};
		}
	},
});

/** `Madrid (dpa) - Die …`: agencies send it so. No other first sentence ends in a dash. */
const dashesOfDatelines = (paragraphs: readonly Paragraph[]): ReadonlySet<number> =>
	new Set(
		paragraphs.flatMap(({ start, facts: { tokens, sentences } }) => {
			const last = tokens[(sentences[0]?.last ?? 0) - 1];
			return last?.text.startsWith('-') === true ? [start + last.from] : [];
		}),
	);

const NONE: ReadonlySet<number> = new Set();

/** Between words only: not at the start of a line (lists), nor between figures (scores, sums). */
const HYPHENS = /--?(?:(?<=[\p{L},;“”"»«)] --?)(?= [\p{L}„“"»«])|(?<=\p{L}--)(?=\p{L}))/gu;
