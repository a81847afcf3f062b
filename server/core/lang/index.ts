import type { LanguageId } from '../model/language.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import type { LanguagePack } from './pack.ts';

/** All languages, the newsroom's first one first. A third language is one more folder and one more line here. */
export const packs: readonly LanguagePack[] = [german, english];

export function packOf(id: LanguageId): LanguagePack {
	const pack = packs.find((one) => one.id === id);
	if (pack === undefined) throw new Error(`No language pack for "${id}".`);
	return pack;
}
