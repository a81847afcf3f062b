import type { LanguageId } from '../model/language.ts';
import type { BlockLexicon } from './pack/blocks.ts';
import type { Detection } from './pack/detection.ts';
import type { MarkConventions } from './pack/marks.ts';
import type { NameGrammar } from './pack/names.ts';
import type { SentenceLexicon } from './pack/sentences.ts';
import type { SpeechGrammar } from './pack/speech.ts';

/** All that a language must supply. Each part is documented beside its type in `pack/`. */
export interface LanguagePack {
	readonly id: LanguageId;
	readonly detection: Detection;
	readonly sentences: SentenceLexicon;
	readonly marks: MarkConventions;
	readonly names: NameGrammar;
	readonly blocks: BlockLexicon;
	readonly speech: SpeechGrammar;
}
