import { type Finding, rules } from '../../core/engine/index.ts';

/** Rules on what does not belong in the article at all. */
const LEFTOVERS: ReadonlySet<string> = new Set(
	rules.filter(({ meta }) => meta.unnecessary).map(({ meta }) => meta.id as string),
);

/** A line that does not belong in the article, sure or not. */
export const isLeftover = ({ rule }: Finding): boolean => LEFTOVERS.has(rule);

/** A finding above hint is sure. */
export const isSureLeftover = (finding: Finding): boolean => isLeftover(finding) && finding.level !== 'hint';
