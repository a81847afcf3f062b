import type { Finding, Fix, MessageData } from '../model/finding.ts';
import type { LanguageId } from '../model/language.ts';
import { rules } from '../rules/index.ts';

const byId = new Map(rules.map((rule) => [rule.meta.id as string, rule.meta]));

/** The sentence an editor reads, in the language of the interface. Wording is rendered last. */
export function wordMessage(ruleId: string, message: string, data: MessageData | undefined, ui: LanguageId): string {
	const wording = byId.get(ruleId)?.messages[message];
	if (wording === undefined) throw new Error(`Rule ${ruleId} has no message "${message}".`);
	return fill(wording[ui], data);
}

export const wordFinding = (finding: Finding, ui: LanguageId): string =>
	wordMessage(finding.rule, finding.message, finding.data, ui);

export const wordFix = (finding: Finding, fix: Fix, ui: LanguageId): string =>
	wordMessage(finding.rule, fix.title, { ...finding.data, ...fix.data }, ui);

export function fill(template: string, data: MessageData | undefined): string {
	return template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
		const value = data?.[name];
		return value === undefined ? whole : String(value);
	});
}
