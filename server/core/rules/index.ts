import { caption } from './boilerplate/caption.ts';
import { commentForm } from './boilerplate/comment-form.ts';
import { credit } from './boilerplate/credit.ts';
import { furniture } from './boilerplate/furniture.ts';
import { housePhrase } from './boilerplate/house-phrase.ts';
import { repeatedHeadline } from './boilerplate/repeated-headline.ts';
import { repeatedParagraph } from './boilerplate/repeated-paragraph.ts';
import { repeatedSentence } from './boilerplate/repeated-sentence.ts';
import { sectionLabel } from './boilerplate/section-label.ts';
import { teaser } from './boilerplate/teaser.ts';
import type { AnyRule } from './define.ts';
import { acronymForms } from './names/acronym-forms.ts';
import { eponym } from './names/eponym.ts';
import { misspelt } from './names/misspelt.ts';
import { place } from './names/place.ts';
import { styleBook } from './names/style-book.ts';
import { transliteration } from './names/transliteration.ts';
import { twoSpellings } from './names/two-spellings.ts';
import { attributionFragment } from './quotes/attribution-fragment.ts';
import { blankInside } from './quotes/blank-inside.ts';
import { blankMissing } from './quotes/blank-missing.ts';
import { breaksOff } from './quotes/breaks-off.ts';
import { commaInside } from './quotes/comma-inside.ts';
import { commaMissing } from './quotes/comma-missing.ts';
import { doubleAttribution } from './quotes/double-attribution.ts';
import { doubledStop } from './quotes/doubled-stop.ts';
import { innerStyle } from './quotes/inner-style.ts';
import { mixedStyles } from './quotes/mixed-styles.ts';
import { nestedSame } from './quotes/nested-same.ts';
import { paragraphBreak } from './quotes/paragraph-break.ts';
import { questionMark } from './quotes/question-mark.ts';
import { runTogether } from './quotes/run-together.ts';
import { stopBeforeComma } from './quotes/stop-before-comma.ts';
import { stopPlacement } from './quotes/stop-placement.ts';
import { stray } from './quotes/stray.ts';
import { thatClause } from './quotes/that-clause.ts';
import { unclosed } from './quotes/unclosed.ts';
import { wrongGlyph } from './quotes/wrong-glyph.ts';
import { anonymousSource } from './speakers/anonymous-source.ts';
import { noSpeaker } from './speakers/no-speaker.ts';
import { notIntroduced } from './speakers/not-introduced.ts';
import { pronounUnclear } from './speakers/pronoun-unclear.ts';
import { surnameFirst } from './speakers/surname-first.ts';
import { apostrophe } from './typography/apostrophe.ts';
import { blankAfterMark } from './typography/blank-after-mark.ts';
import { blankBeforeMark } from './typography/blank-before-mark.ts';
import { blanks } from './typography/blanks.ts';
import { composed } from './typography/composed.ts';
import { dash } from './typography/dash.ts';
import { doubledStop as doubledMark } from './typography/doubled-stop.ts';
import { doubledWord } from './typography/doubled-word.ts';
import { ellipsis } from './typography/ellipsis.ts';
import { entities } from './typography/entities.ts';
import { invisible } from './typography/invisible.ts';
import { markup } from './typography/markup.ts';
import { mojibake } from './typography/mojibake.ts';
import { noBreak } from './typography/no-break.ts';
import { primes } from './typography/primes.ts';
import { sharpS } from './typography/sharp-s.ts';
import { tornSentence } from './typography/torn-sentence.ts';
import { writtenApart } from './typography/written-apart.ts';

/** All rules, in the order in which they are listed for the editor. A tidy test compares the list with the folder. */
export const rules: readonly AnyRule[] = [
	styleBook,
	twoSpellings,
	eponym,
	misspelt,
	transliteration,
	place,
	acronymForms,
	unclosed,
	stray,
	wrongGlyph,
	mixedStyles,
	nestedSame,
	innerStyle,
	blankInside,
	blankMissing,
	commaMissing,
	commaInside,
	stopBeforeComma,
	doubledStop,
	stopPlacement,
	questionMark,
	runTogether,
	attributionFragment,
	doubleAttribution,
	thatClause,
	breaksOff,
	paragraphBreak,
	noSpeaker,
	surnameFirst,
	notIntroduced,
	pronounUnclear,
	anonymousSource,
	repeatedHeadline,
	repeatedParagraph,
	repeatedSentence,
	caption,
	credit,
	sectionLabel,
	teaser,
	commentForm,
	furniture,
	housePhrase,
	doubledMark,
	blanks,
	blankBeforeMark,
	blankAfterMark,
	tornSentence,
	doubledWord,
	writtenApart,
	apostrophe,
	primes,
	ellipsis,
	dash,
	sharpS,
	mojibake,
	invisible,
	composed,
	entities,
	markup,
	noBreak,
];
