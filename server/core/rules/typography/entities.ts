import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';

type Message = 'entity' | 'unseen' | 'tag' | 'markup' | 'replace' | 'replaceUnseen' | 'remove';

export const entities = defineRule({
	meta: {
		id: 'typography/entities',
		title: { de: 'Reste von HTML', en: 'Left-over HTML' },
		why: {
			de: '`&amp;`, `&nbsp;`, `<br>` oder `[caption]` sind Reste der Seite oder des Redaktionssystems, aus dem der Text stammt. In der Zeitung stehen sie als Buchstaben. Was sie bedeuten, sagt der HTML-Standard.',
			en: '`&amp;`, `&nbsp;`, `<br>` or `[caption]` are left over from the page or the system the text came from. In print they show as letters. The HTML Standard says what they mean.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			entity: {
				de: 'Hier steht HTML, gemeint ist dieses Zeichen: {right}',
				en: 'This is HTML for the character {right}',
			},
			unseen: {
				de: 'Hier steht HTML für ein Zeichen, das man nicht sieht: {tag}',
				en: 'This is HTML for a character one does not see: {tag}',
			},
			tag: { de: 'Hier blieb HTML stehen: {tag}', en: 'HTML was left over here: {tag}' },
			markup: {
				de: 'Hier blieb ein Rest des Redaktionssystems stehen: {tag}',
				en: 'This was left over from the editorial system: {tag}',
			},
			replace: { de: 'Durch {right} ersetzen', en: 'Replace with {right}' },
			replaceUnseen: { de: 'Durch das Zeichen ersetzen', en: 'Replace with the character' },
			remove: { de: 'Löschen', en: 'Delete' },
		},
		options: {},
		examples: {
			bad: ['Die Firma Meier ⟦&amp;⟧ Sohn.', 'Der Rat ⟦<b>⟧tagte⟦</b>⟧ spät.', '⟦[caption id="7"]⟧Der Rat.'],
			good: ['Die Firma Meier & Sohn.', 'Es gilt 3 < 5 und 7 > 2.', 'Sie [die Ministerin] kam.', '“[I]f not, we go.”'],
		},
	},
	*check({ text }): Generator<Report<Message>> {
		for (const { 0: found, index } of matchesIn(text, LEFT_OVER)) {
			if (isChangedLetter(found, text)) continue;
			const at = { start: index, end: index + found.length };
			const isEntity = found.startsWith('&');
			const right = isEntity ? decode(found.slice(1, -1)) : standIn(text, found, at);
			if (right === undefined) continue;
			const [message, title] = wordingOf(found, right);
			yield {
				message,
				at,
				data: { right, tag: found },
				fixes: [{ kind: 'offer', title, preferred: true, edits: [replacement(at, right)] }],
			};
		}
	},
});

function wordingOf(found: string, right: string): readonly [Message, Message] {
	if (found.startsWith('&')) return SEEN.test(right) ? ['entity', 'replace'] : ['unseen', 'replaceUnseen'];
	return [found.startsWith('<') ? 'tag' : 'markup', 'remove'];
}

/** A soft hyphen and a blank that keeps words together leave no trace in a message. */
const SEEN = /[^\s\p{Cf}]/u;

/** `[I]f not` in a quotation whose sentence began earlier; letters in italics have an end too. */
const isChangedLetter = (found: string, text: string): boolean =>
	/^\[[biu]\]$/iu.test(found) && !text.includes(`[/${found.slice(1)}`);

/** A tag that ends a line is replaced by one, or two sentences run together (`kam.<br>Der Rat`). */
function standIn(text: string, tag: string, { start, end }: Span): '' | '\n' {
	if (!ENDS_LINE.test(tag)) return '';
	return BLANK_OR_EDGE.test(text.charAt(start - 1)) || BLANK_OR_EDGE.test(text.charAt(end)) ? '' : '\n';
}

const ENDS_LINE = /^<(?:br|\/(?:p|div|li|h[1-6]|blockquote|figcaption|tr))\b/iu;
const BLANK_OR_EDGE = /^\s?$/u;

const TAGS =
	'a|abbr|b|blockquote|br|center|cite|code|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|q|s|script|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul';
const SHORTCODES = 'caption|gallery|embed|video|audio|quote|url|img|b|i|u|infobox|teaser|linkbox|pullquote';
const LINE_ENDS = '\\n\\r\\u2028\\u2029';
/** A tag that is torn by a line end is left to the eye. */
const BLANK = `[^\\S${LINE_ENDS}]`;
const LEFT_OVER = new RegExp(
	`&(?:#\\d{2,6}|#x[\\da-f]{2,5}|[a-z]{2,8});|</?(?:${TAGS})(?:${BLANK}[^<>${LINE_ENDS}]{0,300})?/?>|\\[/?(?:${SHORTCODES})(?:[ =][^\\]${LINE_ENDS}]{0,200})?\\]`,
	'giu',
);

const NAMED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		nbsp: '\u00a0',
		shy: '',
		ndash: '–',
		mdash: '—',
		hellip: '…',
		bdquo: '„',
		ldquo: '“',
		rdquo: '”',
		sbquo: '‚',
		lsquo: '‘',
		rsquo: '’',
		laquo: '«',
		raquo: '»',
		euro: '€',
		auml: 'ä',
		ouml: 'ö',
		uuml: 'ü',
		Auml: 'Ä',
		Ouml: 'Ö',
		Uuml: 'Ü',
		szlig: 'ß',
		eacute: 'é',
		copy: '©',
		reg: '®',
		deg: '°',
		bull: '•',
		middot: '·',
	}),
);

function decode(name: string): string | undefined {
	if (!name.startsWith('#')) return NAMED.get(name);
	const code =
		name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	return code < 0x20 || 0x10ffff < code || (0xd800 <= code && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
