import { detectLanguage, sampleOf } from '../lang/detect.ts';
import { packs } from '../lang/index.ts';
import type { LanguageId } from '../model/language.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { type Checked, checkInSteps, type Memory, type ReadOptions } from './engine.ts';
import { defaultSettings } from './settings.ts';

/** Reads one document again and again as it is edited; what a keystroke did not touch is not read twice. */
export type Reader = (text: string, options?: Omit<ReadOptions, 'memory'>) => Checked;

/** A reader for one document. Its answers equal those of `checkText`; it only remembers. */
export function createReader(): Reader {
	const read = createSteppingReader();
	return (text, options) => atOnce(read(text, options));
}

/** The same in steps. A text has to be read to its end before the next one is begun. */
export function createSteppingReader(): (...args: Parameters<Reader>) => Steps<Checked> {
	let lang: LanguageId | undefined;
	let seen: { readonly sample: string; readonly lang: LanguageId } | undefined;
	let memory: Memory = {};
	const detect = (text: string): LanguageId => {
		const sample = sampleOf(text);
		if (seen?.sample !== sample) seen = { sample, lang: detectLanguage(text, packs) };
		return seen.lang;
	};
	return function* readInSteps(text, options = {}) {
		const { settings = defaultSettings } = options;
		const own = options.lang ?? settings.lang ?? detect(text);
		if (own !== lang) memory = {};
		lang = own;
		return yield* checkInSteps(text, { ...options, lang: own, memory });
	};
}
