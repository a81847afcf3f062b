import type { Block } from '../model/block.ts';
import type { LanguageId, Wording } from '../model/language.ts';
import { BLOCK_REASONS } from '../rules/support/block-reasons.ts';

/** Why a line is taken for what does not belong in the article: a sentence for each feature, strongest first. */
export function explainBlock({ reasons, sure }: Block, ui: LanguageId): readonly string[] {
	const sentences = reasons.slice(0, MOST).map((reason) => BLOCK_REASONS[reason][ui]);
	return sentences.length === 0 || sure ? sentences : [...sentences, UNSURE[ui]];
}

/** What comes later hardly counts. */
const MOST = 4;

const UNSURE: Wording = {
	de: 'Sicher ist das nicht.',
	en: 'This is not certain.',
};
