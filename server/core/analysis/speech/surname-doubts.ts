import type { Mention } from '../../model/name.ts';
import type { Span } from '../../text/span.ts';
import { describe } from './describe.ts';
import type { Story } from './told-so-far.ts';

/** `sagt Maier` right after `Cornelia Maier und Wolfgang Maier`: either of them. */
export function isUnclear({ namesakes, referents }: Story, { use, entity }: Mention): boolean {
	const family = use === 'surname' ? namesakes.get(entity) : undefined;
	const last = referents.get(entity);
	if (family === undefined || last === undefined) return false;
	return family.some((other) => other !== entity && referents.get(other)?.sentence === last.sentence);
}

/** `President Marsh` where the article told of none but Linda Marsh, a professor; a bare `Marsh` may be either from then on. */
export function isOfAnother(story: Story, { use, entity, paragraph }: Mention, at: Span): boolean {
	const { paragraphs, mentions, entities } = story.input;
	const { sole } = story.lang.speech;
	if (use !== 'surname' || sole === undefined || entities[entity]?.known !== undefined) return false;
	if (story.torn.get(entity)?.length === 0) return true;
	const described = (index: number, place: Span): readonly string[] => {
		const around = paragraphs[index];
		return around === undefined ? [] : describe(around, place, story.lang);
	};
	const office = described(paragraph, at).find((head) => sole.has(head));
	if (office === undefined) return false;
	const heads =
		story.torn.get(entity) ??
		mentions
			.filter((one) => one.entity === entity && one.use !== 'surname')
			.flatMap((one) => described(one.paragraph, one));
	const isOther = heads.length !== 0 && !heads.includes(office);
	story.torn.set(entity, isOther ? [] : heads);
	return isOther;
}
