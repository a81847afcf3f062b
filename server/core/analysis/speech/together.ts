import type { Mention } from '../../model/name.ts';
import type { Span } from '../../text/span.ts';
import { areJoined, areTogether, relativeBefore } from './groups.ts';
import { groupReferent } from './new-referents.ts';
import { type Meant, type Story, touch, touchEntity } from './told-so-far.ts';

/** `Anna Beck und Thomas Keil`, `Sabine und Uwe Lorenz`: each is spoken of, and both together (`sagen sie`). */
export function groupOf(story: Story, named: readonly Mention[], at: Span, weight: number): Meant | undefined {
	const { text, entities } = story.input;
	const { lang } = story;
	const [first, second] = named;
	if (first === undefined) return undefined;
	const relative = relativeBefore(text.slice(at.start, first.start), first, lang);
	if (relative === undefined && (second === undefined || !areTogether(text, first, second, lang))) return undefined;
	const people = named.filter(({ entity }) => entities[entity]?.kind === 'person');
	if (relative === undefined && !areJoined(text, people, lang)) return undefined;
	for (const { entity } of people) touchEntity(story, entity, at, weight);
	const names = people.map(({ entity }) => entities[entity]?.name ?? '');
	return together(story, relative === undefined ? names : [relative, ...names], at, weight);
}

/** Several who speak together, by their names. */
export function together(story: Story, names: readonly string[], at: Span, weight: number): Meant | undefined {
	if (names.length < 2) return undefined;
	const shown = names.join(` ${story.lang.speech.together.and} `);
	const referent = touch(story, `group ${shown}`, at, weight, () => groupReferent(shown, names.length, at));
	return { referent, chain: [], isClear: true, firstAt: at };
}
