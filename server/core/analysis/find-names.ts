import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/block.ts';
import type { NameFacts } from '../model/name.ts';
import type { Paragraph } from '../model/paragraph.ts';

/** Finds the names of the article and groups the mentions that mean the same one. */
export function findNames(
	_paragraphs: readonly Paragraph[],
	_blocks: readonly Block[],
	_lang: LanguagePack,
): NameFacts {
	return { mentions: [], entities: [] };
}
