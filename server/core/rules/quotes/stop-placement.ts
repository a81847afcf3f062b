import type { StopPlacement } from '../../lang/pack/marks.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import { deletion, insertion } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { attributionBetween } from '../support/attribution.ts';
import { isPart, type Whole, wholeQuotations } from '../support/quotations.ts';
import { endsShortened } from '../support/stops.ts';

type Message = 'outside' | 'inside' | 'moveIn' | 'moveOut';

export const stopPlacement = defineRule({
	meta: {
		id: 'quotes/stop-placement',
		title: { de: 'Punkt und Komma am Ende der Anführung', en: 'Full stop and comma at the end of a quotation' },
		why: {
			de: 'Wird nur ein Teil eines Satzes angeführt, gehört der Punkt zum ganzen Satz und steht hinter dem Zeichen: `… „reine Schikane“.` (Amtliches Regelwerk 2006 § 92). Im Englischen setzt AP Punkt und Komma immer vor das schließende Zeichen, Guardian und Economist nach dem Sinn; das sagt das Stilbuch mit `stops: ap` oder `stops: logical`, sonst schweigt die Regel.',
			en: 'AP puts full stops and commas always inside the marks; the Guardian and the Economist go by sense: the stop of the whole sentence stands outside. `stops: ap` or `stops: logical` in the style book says which; without it the rule is silent in English. In German the stop of the whole sentence stands outside (official rules 2006, § 92).',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			outside: { de: 'Nach AP steht „{stop}“ vor dem schließenden Zeichen.', en: 'AP puts “{stop}” inside the marks.' },
			inside: {
				de: 'Nur ein Teil des Satzes ist angeführt; „{stop}“ gehört hinter das Zeichen.',
				en: 'Only a part of the sentence is quoted; “{stop}” belongs outside the marks.',
			},
			moveIn: { de: 'Vor das Zeichen setzen', en: 'Move it inside' },
			moveOut: { de: 'Hinter das Zeichen setzen', en: 'Move it outside' },
		},
		options: {
			placement: {
				default: 'house' as string,
				doc: {
					de: 'Wo Punkt und Komma stehen: `house` = wie das Stilbuch sagt, sonst die Sprache; `german`, `ap` oder `logical`.',
					en: 'Where full stop and comma stand: `house` = as the style book says, else the language; `german`, `ap` or `logical`.',
				},
			},
		},
		examples: {
			bad: ['Er nannte das „reine Schikane⟦.“⟧', 'They call it “news”⟦,⟧ and “art”⟦.⟧'],
			good: [
				'Er nannte das „reine Schikane“.',
				'Er sagte: „Das ist Schikane.“',
				'They call it “news,” and “art.”',
				'They call it “news”; we do not.',
			],
			styleBook: 'stops: ap',
		},
	},
	*check(article, { lang, options, book }): Generator<Report<Message>> {
		const placement = placementOf(lang, options.placement, book.stops);
		if (placement === undefined) return;
		// Many German newsrooms leave the stop inside; unasked it is said quietly.
		const isAsked = placement === options.placement || placement === book.stops;
		const wholes = wholeQuotations(article);
		for (const [index, whole] of wholes.entries()) {
			if (whole.quotation.depth !== 0 || goesOn(article, { whole, before: wholes[index - 1], lang })) continue;
			const report = placement === 'ap' ? outside(article, whole) : inside(article, whole, placement, lang);
			if (report !== undefined) yield isAsked ? report : quietly(report);
		}
	},
});

const quietly = (report: Report<Message>): Report<Message> => ({
	...report,
	level: 'hint',
	fixes: (report.fixes ?? []).map((fix) => ({ ...fix, kind: 'offer' })),
});

function placementOf(
	{ marks }: LanguagePack,
	option: string,
	book: StopPlacement | undefined,
): StopPlacement | undefined {
	const fits = (one: StopPlacement) => marks.stopPlacements.includes(one);
	return (
		(['german', 'ap', 'logical'] as const).find((one) => (one === option || one === book) && fits(one)) ??
		marks.usualStops
	);
}

/** `„Das“, sagte sie „ist neu.“`: the second half of a sentence that keeps its stop; what is missing is a comma. */
function goesOn(
	{ text }: Article,
	{ whole, before, lang }: { readonly whole: Whole; readonly before: Whole | undefined; readonly lang: LanguagePack },
): boolean {
	if (before === undefined) return false;
	return attributionBetween(text.slice(before.close.end, whole.open.start), lang) !== undefined;
}

function outside({ text }: Article, { close }: Whole): Report<Message> | undefined {
	const stop = text.charAt(close.end);
	if ((stop !== '.' && stop !== ',') || /[.,!?…;:—]/u.test(text.charAt(close.start - 1))) return undefined;
	const at = { start: close.end, end: close.end + 1 };
	const edits = [insertion(close.start, stop), deletion(at)];
	return { message: 'outside', at, data: { stop }, fixes: [{ kind: 'safe', title: 'moveIn', preferred: true, edits }] };
}

/** Only where the quoted words are one part of a sentence that ends with them. */
function inside(
	article: Article,
	whole: Whole,
	placement: StopPlacement,
	lang: LanguagePack,
): Report<Message> | undefined {
	const { text } = article;
	const { open, close } = whole;
	const from = close.start - 1;
	const stop = text.charAt(from);
	const isStop =
		stop === '.' && !endsShortened(text, from, lang) && /^(?:\s|$)/u.test(text.slice(close.end, close.end + 1));
	if (!isStop && !(placement === 'logical' && stop === ',')) return undefined;
	if (LONGEST_PART < from - open.end || !isPart(article, whole) || /[.!?…:]/u.test(text.slice(open.end, from)))
		return undefined;
	const at = { start: from, end: close.end };
	const edits = [deletion({ start: from, end: close.start }), insertion(close.end, stop)];
	return { message: 'inside', at, data: { stop }, fixes: [{ kind: 'safe', title: 'moveOut', preferred: true, edits }] };
}

/** In UTF-16 units. Longer ones may be a sentence that a sloppy hand began in lower case. */
const LONGEST_PART = 120;
