import type { LanguagePack } from '../../lang/pack.ts';
import { isFrequentSurname } from '../../names/frequent-surnames.ts';
import { indexNear } from '../../names/near-index.ts';
import { type Slip, slipBetween } from '../../names/slip.ts';
import { readsAlike } from '../../names/transliteration.ts';
import { fitGiven } from './same-given.ts';
import type { Holder, Story } from './story.ts';

/**
 * Makes one of two holders whose surnames are a slip apart if nothing says that they are two people: `Antony Blinken` and
 * `Antony Blinkin`, `Antony Blinken` and `Minister Blinkin`, `Sergej Lawrow` and `Sergey Lavrov`. Two given names that do
 * not fit are two people (`Anna Müller`, `Peter Möller`).
 */
export function joinNear(story: Story): void {
	const holders = story.holders.filter((holder) => 2 < holder.key.length && holder.kind !== 'place');
	const index = indexNear(holders.map((holder) => holder.key));
	const gone = new Set<Holder>();
	for (const holder of holders) {
		for (const position of index.near(holder.key)) {
			const other = holders[position];
			if (other === undefined || other === holder || gone.has(holder) || gone.has(other)) continue;
			if (!areOne(story, holder, other)) continue;
			const [kept, lost] = other.drafts.length < holder.drafts.length ? [holder, other] : [other, holder];
			absorb(story, kept, lost);
			gone.add(lost);
		}
	}
	if (gone.size !== 0) story.holders.splice(0, story.holders.length, ...story.holders.filter((one) => !gone.has(one)));
}

function areOne(story: Story, a: Holder, b: Holder): boolean {
	if (a.key === b.key) return false;
	if (isAddressOf(story, a, b) || isAddressOf(story, b, a)) return true;
	if (speakAgainst(story, a, b)) return false;
	if ((readsAlike(a.key, b.key) || areUmlautForms(a.key, b.key, story.lang)) && givenFits(story, a, b)) return true;
	const slip = slipOf(story, a.key, b.key);
	return slip !== undefined && areOneBySlip(story, a, b, slip);
}

function areOneBySlip(story: Story, a: Holder, b: Holder, slip: Slip): boolean {
	if (isFrequentSurname(a.key) && isFrequentSurname(b.key)) return slip.kind === 'sound' && haveOneGiven(a, b);
	if (a.given !== undefined && b.given !== undefined) return areOnePerson(story, a, b, slip);
	const longest = Math.max(a.key.length, b.key.length);
	// Of four letters (`Sir Keir`, `Sir Kier`) only what is heard alike counts.
	const isLong = 4 < longest || (longest === 4 && slip.kind === 'sound');
	return slip.cost <= 0.8 && !isOtherKnown(story, a, b) && isLong;
}

/** `Eckhard Hoof, Ekkehard Hof und Birgit Weber`: a list names nobody twice. Asked of where each is named in full first. */
function standInOneList({ paragraphs, lang }: Story, a: Holder, b: Holder): boolean {
	const [one, other] = [a, b].map(({ drafts }) => drafts.find(({ use }) => use === 'full'));
	if (one === undefined || other === undefined || one.paragraph !== other.paragraph) return false;
	const [first, second] = one.from < other.from ? [one, other] : [other, one];
	const between = paragraphs[first.paragraph]?.facts.text.slice(first.to, second.role?.from ?? second.from) ?? '';
	return joinsNames(between, lang);
}

/** What parts two names of a list: `, `, ` und `. */
export const joinsNames = (between: string, { speech }: LanguagePack): boolean =>
	speech.together.between.exec(between)?.[0] === between;

/** `Mr Lamy` is the `David Lammy` of the article, whoever else is called Lamy: nobody is introduced by `Mr` alone. */
function isAddressOf(story: Story, a: Holder, b: Holder): boolean {
	if (a.isAddressed !== true || a.drafts.some(({ given }) => given !== undefined) || isOtherGender(a, b)) return false;
	if (!b.drafts.some(({ given }) => given !== undefined)) return false;
	return slipOf(story, a.key, b.key)?.kind === 'sound';
}

/** Both with given names: those decide. `Claus Wowereet`, `Klaus Wowereit`: two small slips in one name are one person still. */
function areOnePerson(story: Story, a: Holder, b: Holder, slip: Slip): boolean {
	const fit = fitGiven(a.given ?? '', b.given ?? '', story.lang);
	// `Nora Bak`, `Nora Back`: so short a name has no room for more than what is heard alike.
	if (Math.min(a.key.length, b.key.length) < 4 && slip.kind !== 'sound') return false;
	return fit === 'same' || (fit === 'spelling' && slip.cost <= 0.7 && !isOtherKnown(story, a, b));
}

/** `Karl Vogt`, `Karl Voigt`: many bear both surnames, but hardly two of one given name are named in one article. */
const haveOneGiven = (a: Holder, b: Holder): boolean =>
	a.given !== undefined && a.given === b.given && 2 < a.given.length;

/** `Schröder`, `Schroeder`: one name, with and without the letters a keyboard lacks. */
const areUmlautForms = (a: string, b: string, { names }: LanguagePack): boolean =>
	names.spellOut(a) === names.spellOut(b);

/** Two known persons, a man and a woman, a body and a person, two of one list are two whatever their names. */
function speakAgainst(story: Story, a: Holder, b: Holder): boolean {
	if (a.known !== undefined && b.known !== undefined && a.known !== b.known) return true;
	if (a.kind === 'organisation' || b.kind === 'organisation') return true;
	// `Gagik Zarukjan`, `Gagik Tsarukyan`: two names nobody knows are one if the two languages write one so.
	if (a.kind === 'unknown' && b.kind === 'unknown') return !readsAlike(a.key, b.key);
	return isOtherGender(a, b) || standInOneList(story, a, b);
}

const isOtherGender = (a: Holder, b: Holder): boolean =>
	a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;

const givenFits = ({ lang }: Story, a: Holder, b: Holder): boolean =>
	a.given === undefined || b.given === undefined || fitGiven(a.given, b.given, lang) !== 'other';

/** The slip between two names, undefined if an ending tells them apart. */
export function slipOf({ lang }: Story, a: string, b: string): Slip | undefined {
	const slip = slipBetween(a, b);
	return slip === undefined || lang.names.differsByInflection(a, b) ? undefined : slip;
}

/** Both surnames are borne by somebody in the base of names: `Präsident Bush`, `Kate Busch`. */
function isOtherKnown({ known, lang }: Story, a: Holder, b: Holder): boolean {
	return known.bySurname(a.key, lang.id).length !== 0 && known.bySurname(b.key, lang.id).length !== 0;
}

function absorb({ byKey }: Story, kept: Holder, lost: Holder): void {
	kept.drafts.push(...lost.drafts);
	kept.spellings = [...(kept.spellings ?? []), lost.key, ...(lost.spellings ?? [])];
	kept.gender ??= lost.gender;
	kept.known ??= lost.known;
	if (kept.given === undefined && lost.given !== undefined) {
		kept.given = lost.given;
		kept.surname = kept.drafts[0]?.stem ?? lost.surname;
		kept.name = `${lost.given} ${kept.surname}`;
		kept.kind = lost.kind;
	}
	const list = byKey.get(lost.key);
	const at = list?.indexOf(lost) ?? -1;
	if (list?.includes(kept)) list.splice(at, 1);
	else if (list !== undefined) list[at] = kept;
}
