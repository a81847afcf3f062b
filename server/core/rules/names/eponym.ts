import type { Report } from '../../model/finding.ts';
import { defineRule } from '../define.ts';
import { printedParagraphs } from '../support/printed.ts';
import { respelling } from '../support/respelling.ts';
import { type MisspeltTerm, misspeltTermsIn } from '../support/terms.ts';

type Message = 'misspelt' | 'write';

export const eponym = defineRule({
	meta: {
		id: 'names/eponym',
		title: { de: 'Name in einem Begriff falsch geschrieben', en: 'Name in a term misspelt' },
		why: {
			de: 'Gesetze, Geräte, Krankheiten, Preise und Institute heißen nach jemandem, und wie der sich schreibt, steht fest: Die Corioliskraft schreibt sich mit C, das Max-Planck-Institut mit ck. Gemeldet wird nur, wo ein Name bis auf einen Schreibfehler der ist, den man zusammen mit diesem Wort kennt.',
			en: 'Laws, instruments, diseases, prizes and institutes bear somebody’s name, and its spelling is fixed. Reported only where a name is one slip away from the one that is known beside that very word.',
		},
		languages: ['de'],
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		doubts: 'name',
		messages: {
			misspelt: { de: '„{here}“: nach {bearer} benannt.', en: '“{here}”: named after {bearer}.' },
			write: { de: '„{form}“ schreiben', en: 'Write “{form}”' },
		},
		options: {},
		examples: {
			bad: ['Die ⟦Koriolis⟧-Kraft lenkt den Wind ab.', 'Das ⟦Max-Plank⟧-Institut forscht.'],
			good: ['Auf das Elektron wirkt die Lorentzkraft.', 'Der Lorenz-Attraktor sieht aus wie ein Schmetterling.'],
		},
	},
	*check(article, { lang, names }): Generator<Report<Message>> {
		const { naming, looksLikeNoun } = lang.names;
		if (naming === undefined) return;
		for (const { facts, start } of printedParagraphs(article)) {
			for (const term of misspeltTermsIn({ facts }, naming)) {
				const written = term.written.toLowerCase();
				// `Moorgesetz` is about moors.
				if (term.isCompound && looksLikeNoun(written)) continue;
				if (names.find(written, lang.id)?.source === 'style-book') continue;
				yield reportOf(term, start);
			}
		}
	},
});

function reportOf({ at, written, right }: MisspeltTerm, start: number): Report<Message> {
	const span = { start: start + at.from, end: start + at.to };
	const form = written === written.toLowerCase() ? right.name.toLowerCase() : right.name;
	return {
		message: 'misspelt',
		at: span,
		data: { here: written, bearer: right.bearer || right.name },
		fixes: [respelling(span, form)],
	};
}
