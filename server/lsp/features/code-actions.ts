import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import {
	bestFix,
	chooseFixes,
	combineFixes,
	type Finding,
	type Fix,
	fingerprint,
	type LanguageId,
	rules,
	type Span,
	wordFix,
} from '../../core/engine/index.ts';
import { type IgnoreParams, ignoreAction, type SetRuleLevelParams, setRuleLevelCommand } from '../../protocol/index.ts';
import type { Client } from '../client.ts';
import { spanIn, workspaceEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { diagnosticOf } from './diagnostics.ts';
import { isSureLeftover } from './leftovers.ts';
import { safeRepairsOf } from './safe-repairs.ts';
import { alwaysWrite, lineBelongs, nameIsRight } from './style-book.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** Everything one key press can do at this place. Recomputed from the cached reading; nothing is remembered between requests. */
export function codeActionsAt(
	reading: Reading,
	params: Pick<CodeActionParams, 'range' | 'context'>,
	client: Client,
): CodeAction[] {
	const wants = (kind: string) =>
		params.context.only === undefined ||
		params.context.only.some((only) => only === kind || only === '' || kind.startsWith(`${only}.`));
	const actions: CodeAction[] = [];
	if (wants(CodeActionKind.QuickFix)) {
		const here = findingsAt(reading.findings, spanIn(reading.document, params.range));
		actions.push(...here.flatMap((finding) => repairs(finding, reading, client)));
		actions.push(...repairsOfAKind(here, reading, client));
		actions.push(...deletionOfAll(here, reading, client));
		actions.push(...entriesForBook(here, reading, client));
		if (client.isOurs) actions.push(...here.flatMap((finding) => silencers(finding, here, reading, client)));
	}
	// Asked for by name only: the light bulb asks at every move of the caret and shows no source actions.
	if (params.context.only !== undefined && wants(FIX_ALL)) actions.push(...fixAll(reading, client));
	return actions;
}

/** Findings that touch the place, the closest first; a caret right behind the last marked character counts. */
const findingsAt = (findings: readonly Finding[], { start, end }: Span) =>
	findings
		.filter(({ at }) => at.start <= end && start <= at.end)
		.sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start));

function repairs(finding: Finding, reading: Reading, client: Client): CodeAction[] {
	const best = bestFix(finding);
	const diagnostics = [diagnosticOf(finding, reading, client)];
	const inOrder = [...(finding.fixes ?? [])].sort(
		(a, b) => Number(b === best) - Number(a === best) || strength(b) - strength(a),
	);
	return inOrder.map((fix) => ({
		title: wordFix(finding, fix, reading.ui),
		kind: CodeActionKind.QuickFix,
		diagnostics,
		...(fix === best && (fix.kind === 'safe' || fix.preferred === true) && { isPreferred: true }),
		edit: workspaceEditOf(reading.document, fix.edits, client),
	}));
}

const strength = (fix: Fix) => (fix.kind === 'safe' ? 1 : 0);

/** "Fix all of this kind", where a rule has something to mend at more than one place of the article. */
function repairsOfAKind(here: readonly Finding[], reading: Reading, client: Client): CodeAction[] {
	const kinds = new Map(
		here.filter((finding) => bestFix(finding) !== undefined).map((finding) => [finding.rule, finding]),
	);
	return [...kinds.values()].flatMap((finding) => {
		const ofKind = reading.findings.filter((other) => other.rule === finding.rule);
		const { chosen, edits } = combineFixes(chooseFixes(ofKind, bestFix));
		if (chosen.length < 2) return [];
		return [
			{
				title: TITLES.allOfKind[reading.ui](chosen.length, titleOf(finding, reading.ui)),
				kind: CodeActionKind.QuickFix,
				diagnostics: ofKind.map((other) => diagnosticOf(other, reading, client)),
				edit: workspaceEditOf(reading.document, edits, client),
			},
		];
	});
}

/** "Delete all that surely does not belong", on any of the lines that do not, where there are several. */
function deletionOfAll(here: readonly Finding[], reading: Reading, client: Client): CodeAction[] {
	if (!here.some(isSureLeftover)) return [];
	const all = reading.findings.filter(isSureLeftover);
	const { chosen, edits } = combineFixes(chooseFixes(all, bestFix));
	if (chosen.length < 2) return [];
	return [
		{
			title: TITLES.deleteAll[reading.ui](chosen.length),
			kind: CodeActionKind.QuickFix,
			diagnostics: all.map((finding) => diagnosticOf(finding, reading, client)),
			edit: workspaceEditOf(reading.document, edits, client),
		},
	];
}

/** Two findings at one place may ask for the same entry in the style book. */
function entriesForBook(here: readonly Finding[], reading: Reading, client: Client): CodeAction[] {
	const all = [nameIsRight, alwaysWrite, lineBelongs].flatMap((make) =>
		here.flatMap((finding) => make(finding, reading, client)),
	);
	return [...new Map(all.map((action) => [action.title, action])).values()];
}

/** Of several findings each is told which it means. */
function silencers(finding: Finding, here: readonly Finding[], reading: Reading, client: Client): CodeAction[] {
	const diagnostics = [diagnosticOf(finding, reading, client)];
	const ignore: IgnoreParams = { uri: reading.document.uri, key: fingerprint(finding, reading.article) };
	const title = titleOf(finding, reading.ui);
	const off: SetRuleLevelParams = { ruleId: finding.rule, title, level: 'off' };
	return [
		...(client.remembersIgnored
			? [
					{
						title: `${TITLES.ignore[reading.ui]}${here.length === 1 ? '' : `: ${title}`}`,
						command: ignoreAction,
						argument: ignore,
					},
				]
			: []),
		{ title: TITLES.off[reading.ui](title), command: setRuleLevelCommand, argument: off },
	].map(({ title, command, argument }) => ({
		title,
		kind: CodeActionKind.QuickFix,
		diagnostics,
		command: { title, command, arguments: [argument] },
	}));
}

function fixAll(reading: Reading, client: Client): CodeAction[] {
	const { nMended, edits } = safeRepairsOf(reading);
	if (edits.length === 0) return [];
	return [
		{
			title: TITLES.fixAll[reading.ui](nMended),
			kind: FIX_ALL,
			edit: workspaceEditOf(reading.document, edits, client),
		},
	];
}

/** The rule as an editor knows it: by its title. */
const titleOf = ({ rule }: Finding, ui: LanguageId): string =>
	rules.find(({ meta }) => meta.id === rule)?.meta.title[ui] ?? rule;

const TITLES = {
	deleteAll: {
		de: (n: number) => `Alles löschen, was sicher nicht in den Artikel gehört (${n} Stellen)`,
		en: (n: number) => `Delete all that surely does not belong in the article (${n} places)`,
	},
	allOfKind: {
		de: (n: number, rule: string) => `Alle ${n} Stellen dieser Art beheben: ${rule}`,
		en: (n: number, rule: string) => `Fix all ${n} places of this kind: ${rule}`,
	},
	ignore: { de: 'Hier nicht mehr melden', en: 'Ignore here' },
	off: {
		de: (rule: string) => `Regel abschalten: ${rule}`,
		en: (rule: string) => `Turn this rule off: ${rule}`,
	},
	fixAll: {
		de: (n: number) => (n === 1 ? 'Eine Stelle sicher beheben' : `${n} Stellen sicher beheben`),
		en: (n: number) => (n === 1 ? 'Fix one place safely' : `Fix ${n} places safely`),
	},
} as const satisfies Readonly<Record<string, Readonly<Record<LanguageId, unknown>>>>;
