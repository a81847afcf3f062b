/** The only door of the core. */
export type { LanguagePack } from '../lang/pack.ts';
export type * from '../model/article.ts';
export type * from '../model/block.ts';
export type * from '../model/finding.ts';
export type * from '../model/language.ts';
export type * from '../model/mark.ts';
export type * from '../model/name.ts';
export type * from '../model/paragraph.ts';
export type * from '../model/quote.ts';
export { type KnownNames, knownNames, noNames, shippedNames } from '../names/known-names.ts';
export { addBelonging, addName, addWrong } from '../names/style-book/add-name.ts';
export { type BookCaret, caretIn } from '../names/style-book/caret.ts';
export { beginningOf } from '../names/style-book/line-beginnings.ts';
export type { BookField } from '../names/style-book/schema.ts';
export { type BookProblem, emptyBook, mergeBooks, readStyleBook, type StyleBook } from '../names/style-book.ts';
export type { AnyRule } from '../rules/define.ts';
export { rules } from '../rules/index.ts';
export { applyEdits, type Edit } from '../text/edit.ts';
export { indexLines, type LineIndex, positionAt } from '../text/line-index.ts';
export * from '../text/span.ts';
export { atOnce, type Steps } from '../text/steps.ts';
export { type BatchAnswer, batchAnswer, findingRow } from './batch.ts';
export { failingExamples } from './book-examples.ts';
export { bookSchema } from './book-schema.ts';
export type { CheckResult, RuleFailure } from './check.ts';
export { levelOf } from './check.ts';
export { type Checked, checkText, type Memory, namesOf, type ReadOptions, readArticle } from './engine.ts';
export { explainQuote, speakerName } from './explain.ts';
export { explainBlock } from './explain-block.ts';
export { fingerprint } from './fingerprint.ts';
export { bestFix, type ChosenFix, chooseFixes, combineFixes, safeFix } from './fixes.ts';
export { mendSafely, type SafeRepairs } from './mend-safely.ts';
export { defaultEditorSettings, parseSettings, type SettingProblem } from './parse-settings.ts';
export { readsLikeArticle } from './prose.ts';
export { createReader, createSteppingReader, type Reader } from './reader.ts';
export { renameEverywhere } from './rename.ts';
export { rulePage } from './rule-page.ts';
export { defaultSettings, type Settings } from './settings.ts';
export { type Schema, settingProperties, settingWords } from './settings-manifest.ts';
export {
	type EditorSettings,
	LEVELS,
	type SettingField,
	settingFields,
} from './settings-schema.ts';
export { type MarksChoice, marksChoices, unifyMarks } from './unify-marks.ts';
export { type ShownQuote, type ShownSpeaker, type WhoSaidWhat, whoSaidWhat } from './who-said-what.ts';
export { wordFinding, wordFix, wordMessage } from './wording.ts';
