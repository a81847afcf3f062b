/** `prime minister`, `home secretary` are offices of their own; `vice president` is not `the president`. */
export function officeOf(words: string, head: string | undefined): string | undefined {
	if (head === undefined || !isOffice(head)) return head;
	const lower = words.toLowerCase();
	const at = lower.indexOf(` ${head}`);
	const before = at < 0 ? undefined : /(?<![\p{L}-])[\p{L}-]+$/u.exec(lower.slice(0, at))?.[0];
	if (before === undefined) return head;
	if (SECOND.test(before)) return `${head} (${before})`;
	return PORTFOLIO.test(before) ? `${before} ${head}` : head;
}

/** Held by one at a time, so that another noun means somebody else. */
export const isOffice = (head: string | undefined): boolean => head !== undefined && OFFICES.test(head);

const OFFICES = /^(?:minister|secretary|president|chancellor|mayor|governor|chairman|chairwoman|director|speaker)$/u;
/** What stands before an office that is not the first. */
export const SECOND = /^(?:vice|deputy|shadow|assistant)$/u;
const PORTFOLIO =
	/^(?:prime|first|home|foreign|health|defen[cs]e|education|justice|interior|environment|transport|treasury|finance|trade|energy|culture|housing|business)$/u;
