import type { Report } from '../../model/finding.ts';
import { deletion } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

export const invisible = defineRule({
	meta: {
		id: 'typography/invisible',
		title: { de: 'Unsichtbares Zeichen', en: 'Invisible character' },
		why: {
			de: 'Weiche Trennstriche, Leerzeichen der Breite null und Richtungszeichen kommen beim Kopieren aus Webseiten mit. Man sieht sie nicht, aber Suche, Trennung und Namensprüfung scheitern daran (Unicode, Klasse Cf).',
			en: 'Soft hyphens, zero-width spaces and direction marks come along when text is copied from a page. They cannot be seen, but search, hyphenation and spelling trip over them (Unicode, class Cf).',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			found: {
				de: 'Hier steht ein unsichtbares Zeichen ({code}).',
				en: 'There is an invisible character here ({code}).',
			},
			remove: { de: 'Unsichtbares Zeichen löschen', en: 'Delete the invisible character' },
		},
		options: {},
		examples: {
			bad: ['Der Stadt⟦\u00ad⟧rat tagte.', 'The⟦\u200b⟧ council met.'],
			good: ['Der Stadtrat tagte.', 'Die Familie 👩\u200d👧 kam.'],
		},
	},
	looksFor: /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/u,
	*check({ text }): Generator<Report<'found' | 'remove'>> {
		for (const { 0: found, index } of matchesIn(text, INVISIBLE)) {
			if (index === 0 && found === '\ufeff') continue;
			const at = { start: index, end: index + found.length };
			const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
			yield {
				message: 'found',
				at,
				data: { code },
				fixes: [{ kind: 'safe', title: 'remove', preferred: true, edits: [deletion(at)] }],
			};
		}
	},
});

/** The zero-width joiner stays inside emoji (👩‍👧) and in scripts that need it, so only beside Latin letters and blanks. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e]+|(?<=[\p{Script=Latin}\s])[\u200c\u200d]+/gu;
