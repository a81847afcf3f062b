import type { LanguagePack } from '../../lang/pack.ts';
import { describe } from '../speech/describe.ts';
import type { Told } from './told.ts';

/**
 * People are also known again by what stands right beside their names (`Erika Thoma (64)`). True if the paragraph tells
 * the same of them as before.
 */
export const areDescribedAlike = (old: Told, now: Told, lang: LanguagePack): boolean =>
	old.events.every((event, at) => {
		const other = now.events[at] ?? event;
		return describe(old.paragraph, event, lang).join() === describe(now.paragraph, other, lang).join();
	});
