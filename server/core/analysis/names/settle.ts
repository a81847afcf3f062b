import type { LanguagePack } from '../../lang/pack.ts';
import type { Entity, Mention, NameFacts, Spelling, SpeltPlace, Variance } from '../../model/name.ts';
import type { LocalSpan, Paragraph } from '../../model/paragraph.ts';
import { slipBetween } from '../../names/slip.ts';
import { readsAlike } from '../../names/transliteration.ts';
import { joined } from '../../text/joined.ts';
import type { Span } from '../../text/span.ts';
import { fitGiven } from './same-given.ts';
import type { Draft, Holder, Story } from './story.ts';

/** Turns holders into entities and drafts into mentions, both in the order of the text. */
export function settle({ holders, paragraphs, lang }: Story): NameFacts {
	const used = holders.filter((holder) => holder.drafts.length !== 0 && (holder.kind !== 'unknown' || isName(holder)));
	for (const holder of used) holder.drafts.sort(byPlace);
	used.sort((a, b) => byPlace(a.drafts[0] as Draft, b.drafts[0] as Draft));
	const rows = joined(used.map((holder, entity) => holder.drafts.map((draft) => ({ draft, entity }))));
	rows.sort((a, b) => byPlace(a.draft, b.draft));
	const indexes: number[][] = used.map(() => []);
	const mentions = rows.map(({ draft, entity }, index): Mention => {
		indexes[entity]?.push(index);
		const paragraph = paragraphs[draft.paragraph] as Paragraph;
		const stemEnd = paragraph.start + draft.word.from + draft.stem.length;
		return {
			start: paragraph.start + draft.from,
			end: paragraph.start + draft.to,
			paragraph: draft.paragraph,
			use: draft.use,
			name: draft.given === undefined ? draft.stem : `${draft.given} ${draft.stem}`,
			stem: { start: paragraph.start + draft.from, end: stemEnd },
			entity,
			role: draft.role === undefined ? undefined : spanIn(paragraph, draft.role),
		};
	});
	const entities = used.map((holder, index) => entityOf(holder, indexes[index] ?? [], paragraphs, lang));
	return { mentions, entities };
}

/**
 * A name known by its shape alone (`Rot-Weiß Drachstein`) is often no more than two nouns side by side; it counts where
 * it is spelt in two ways, or where its last word stands alone elsewhere as surnames do (`Morag Galbraith`, `Galbraith`).
 */
const isName = ({ drafts, given }: Holder): boolean =>
	drafts.some((draft) => draft.stem.toLowerCase() !== drafts[0]?.stem.toLowerCase()) ||
	(!/[-‐‑ ]/u.test(given ?? '') && drafts.some((draft) => draft.use === 'name'));

const byPlace = (a: Draft, b: Draft): number => a.paragraph - b.paragraph || a.from - b.from;

const spanIn = ({ start }: Paragraph, { from, to }: LocalSpan): Span => ({ start: start + from, end: start + to });

function entityOf(
	holder: Holder,
	mentions: readonly number[],
	paragraphs: readonly Paragraph[],
	lang: LanguagePack,
): Entity {
	return {
		kind: holder.kind,
		name: holder.name,
		given: holder.given,
		surname: holder.surname,
		gender: holder.gender,
		role: undefined,
		mentions,
		known: holder.known,
		variances: variancesOf(holder, paragraphs, lang),
	};
}

/** Where the article does not agree with itself: on the surname or name, on the given name. */
function variancesOf(holder: Holder, paragraphs: readonly Paragraph[], lang: LanguagePack): Variance[] {
	const out: Variance[] = [];
	if (isSpeltOneWay(holder)) return out;
	const drafts = holder.drafts.filter((draft) => draft.use !== 'given' && isSpelling(holder, draft));
	const readName: Read = ({ stem, word }) => ({ written: stem, at: word });
	const [name, ...others] = spellingsOf(drafts, paragraphs, readName, 'any case');
	const near = others.filter((one) => areSlip(name, one, lang) || (holder.given !== undefined && isShorter(name, one)));
	if (name !== undefined && near.length !== 0) {
		out.push({ part: holder.kind === 'person' ? 'surname' : 'name', spellings: [name, ...near] });
	} else if (holder.kind === 'organisation') {
		const forms = spellingsOf(drafts, paragraphs, readName, 'as written');
		if (1 < forms.length) out.push({ part: 'acronym', spellings: forms });
	}
	out.push(...middleVariances(holder, paragraphs, lang));
	const given = holder.drafts.filter((draft) => draft.givenSpan !== undefined);
	const givens = spellingsOf(
		given,
		paragraphs,
		({ given: written = '', givenSpan }) => {
			const first = /^\S+/u.exec(written)?.[0] ?? '';
			const from = givenSpan?.from ?? 0;
			return { written: first, at: { from, to: from + first.length } };
		},
		'any case',
	);
	const [first, ...otherGivens] = givens;
	const spelt = otherGivens.filter((one) => areOneGiven(first, one, lang));
	if (first !== undefined && spelt.length !== 0) out.push({ part: 'given', spellings: [first, ...spelt] });
	return out;
}

/** `Hilda Moreno Ruiz`, `Hilda Morino Ruiz`, `Morino`: the first word of a surname of two, spelt in two ways. */
function middleVariances({ drafts, key }: Holder, paragraphs: readonly Paragraph[], lang: LanguagePack): Variance[] {
	const parts = drafts.filter(({ middle, part }) => middle !== undefined || (part !== undefined && part !== key));
	if (parts.length < 2) return [];
	const [first, ...others] = spellingsOf(
		parts,
		paragraphs,
		({ middle, stem, word, paragraph }) => {
			const written = middle && paragraphs[paragraph]?.facts.text.slice(middle.from, middle.to);
			return { written: written ?? stem, at: middle ?? word };
		},
		'any case',
	);
	if (first === undefined) return [];
	const spelt = others.filter((one) => areSlip(first, one, lang));
	return spelt.length === 0 ? [] : [{ part: 'surname', spellings: [first, ...spelt] }];
}

function areSlip(a: Spelling | undefined, b: Spelling, { names }: LanguagePack): boolean {
	const left = a?.written.toLowerCase() ?? '';
	const right = b.written.toLowerCase();
	// `HerthaBSC`, `Bundes-Verfassungsgericht`: together or apart is a matter of the house.
	if (left.replace(APART, '') === right.replace(APART, '')) return false;
	return readsAlike(left, right) || (slipBetween(left, right) !== undefined && !names.differsByInflection(left, right));
}

/** `Lagard` beside `Christine Lagarde`: an ending may be added to a surname, but none is taken off. */
const isShorter = (a: Spelling | undefined, b: Spelling): boolean => a?.written === `${b.written}e`;

const APART = /[-‐‑ ]/gu;

/** `Sportzentrums Kerenzerberg`, `Künstlicher Intelligenz`: what stands where given names do may be a noun with its endings. */
function areOneGiven(a: Spelling | undefined, b: Spelling, lang: LanguagePack): boolean {
	const left = a?.written ?? '';
	const { differsByInflection, givenGender } = lang.names;
	const lowers = [left.toLowerCase(), b.written.toLowerCase()] as const;
	if (lowers.every((lower) => givenGender(lower) === undefined) && differsByInflection(...lowers)) return false;
	return fitGiven(left, b.written, lang) === 'spelling';
}

/** As nearly all are. */
const isSpeltOneWay = ({ drafts }: Holder): boolean =>
	drafts.every(
		({ stem, given, middle, part }) =>
			stem === drafts[0]?.stem &&
			(given === undefined || given === firstGiven(drafts)) &&
			middle === undefined &&
			part === undefined,
	);

const firstGiven = (drafts: readonly Draft[]): string | undefined =>
	drafts.find(({ given }) => given !== undefined)?.given;

/** A word that stands for the holder by another part of its name (`Hoop` for `de Hoop Scheffer`) is no spelling of it. */
const isSpelling = (holder: Holder, { stem, part }: Draft): boolean => {
	if (part !== undefined && part !== holder.key && holder.kind === 'person') return false;
	const lower = stem.toLowerCase();
	return lower === holder.key || !holder.name.toLowerCase().split(/[\s]/u).slice(0, -1).includes(lower);
};

/** What a keyboard or a program makes of one spelling: `O'Neill`, `O’Neill`; `Näßler` in composed letters and in others. */
const asTyped = (written: string): string =>
	written
		.normalize('NFC')
		.replace(/[’‘ʼ´`]/gu, "'")
		.replace(/[-‐‑]$/u, '');

type Read = (draft: Draft) => { readonly written: string; readonly at: LocalSpan };

function spellingsOf(
	drafts: readonly Draft[],
	paragraphs: readonly Paragraph[],
	read: Read,
	by: 'any case' | 'as written',
): Spelling[] {
	const byForm = new Map<string, { written: string; places: SpeltPlace[] }>();
	for (const draft of drafts) {
		const { written, at } = read(draft);
		const paragraph = paragraphs[draft.paragraph] as Paragraph;
		const key = asTyped(by === 'any case' ? written.toLowerCase() : written);
		const tail = paragraph.facts.text.slice(at.from + written.length, at.to);
		const place = { tail, ...spanIn(paragraph, at) };
		const spelling = byForm.get(key);
		if (spelling === undefined) byForm.set(key, { written, places: [place] });
		else spelling.places.push(place);
	}
	return [...byForm.values()].sort((a, b) => b.places.length - a.places.length);
}
