import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { Fix } from '../../model/finding.ts';
import { insertion } from '../../text/edit.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../define.ts';
import { whyBecauseOf } from '../support/block-reasons.ts';
import { type BlockRun, isMarked, pointingTo, removalOf, reportRun, runsOf } from '../support/block-runs.ts';

export const caption = defineRule({
	meta: {
		id: 'boilerplate/caption',
		title: { de: 'Bildunterschrift im Text', en: 'Caption in the text' },
		why: whyBecauseOf(
			{
				de: 'Mit dem Text einer Seite kommen ihre Bildunterschriften, und mitten im Bericht zerreißen sie ihn.',
				en: 'Captions come along with the text of a page and cut the report in two.',
			},
			['beside-credit', 'credit-at-end', 'present-with-date', 'picture-words'],
			{
				de: 'Dagegen spricht: Sie ist lang, sie zitiert jemanden, oder sie erzählt wie der Bericht, was geschah. Wer das Bild behalten will, verschiebt die Zeile ans Ende: Dort steht sie mit „Bildtext:“ davor und wird nicht mehr gemeldet.',
				en: 'What speaks against it: it is long, it quotes somebody, or it tells what happened as the report does. To keep the picture, move the line to the end: there it stands with “Caption:” in front and is reported no more.',
			},
		),
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		unnecessary: true,
		messages: {
			caption: {
				de: 'Das ist eine Bildunterschrift, sie gehört nicht in den Text.',
				en: 'This is a caption; it does not belong in the text.',
			},
			perhaps: { de: 'Das könnte eine Bildunterschrift sein.', en: 'This may be a caption.' },
			remove: { de: 'Bildunterschrift löschen', en: 'Delete the caption' },
			move: { de: 'Mit Nachweis ans Ende verschieben', en: 'Move to the end with its credit' },
			first: { de: 'Hier zuerst', en: 'First here' },
		},
		options: {},
		examples: {
			bad: [
				'Die Ministerin sagte am Freitag, die Brücke werde gesperrt, bis ein Gutachten vorliege.\n\n⟦Die Ministerin begrüßt am 4. März 2024 Fachleute vor der Brücke in Hohenfurt.⟧\n\nAda Weber | dpa\n\nDas Gutachten hatte der Kreistag schon im Herbst verlangt.',
			],
			good: [
				'Die Ministerin sagte am Freitag, die Brücke werde gesperrt, bis ein Gutachten vorliege.\n\nDas Gutachten hatte der Kreistag schon im Herbst verlangt.',
			],
		},
	},
	*check(article, { lang }) {
		for (const run of runsOf(article, (block) => block.kind === 'caption' && !isMarked(block))) {
			const report = reportRun(run, { message: run.sure ? 'caption' : 'perhaps', title: 'remove', kind: 'offer' });
			yield {
				...report,
				fixes: [...(report.fixes ?? []), moveToEnd(article, run, lang.blocks)],
				// The lead may come back as a caption.
				...pointingTo(article, run.blocks[0].repeats, 'first'),
			};
		}
	},
});

/** Takes the captions out, each with the credit beside it, and puts them below the article as marked lines. */
function moveToEnd(article: Article, { blocks: captions }: BlockRun, lexicon: BlockLexicon): Fix<'move'> {
	const { text, blocks } = article;
	const credits = captions.map(({ partner }) => (partner === undefined ? undefined : blocks[partner]));
	const moved = [...captions, ...credits.filter((block) => block !== undefined)].map(({ paragraph }) => paragraph);
	const lines = captions.map((block, at) => markedLine(text, block, credits[at], lexicon));
	const end = blocks.at(-1)?.end ?? text.length;
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const gap = isMarked(blocks.at(-1)) ? lineEnd : lineEnd + lineEnd;
	const removal = removalOf(article, Math.min(...moved), Math.max(...moved));
	return { kind: 'offer', title: 'move', edits: [removal, insertion(end, gap + lines.join(lineEnd))] };
}

/** `Bildtext: Die Brücke am Morgen. (Foto: Ada Weber | dpa)` */
function markedLine(text: string, caption: Block, credit: Block | undefined, lexicon: BlockLexicon): string {
	const words = `${lexicon.captionMark}: ${textOf(text, caption)}`;
	if (credit === undefined) return words;
	const source = textOf(text, credit).replace(/^\((.*)\)$/u, '$1');
	return `${words} (${credit.reasons[0] === 'credit-label' ? source : `${lexicon.creditMark}: ${source}`})`;
}
