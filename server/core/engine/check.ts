import type { Origin } from '../analysis/analyse.ts';
import type { Article } from '../model/article.ts';
import type { Finding, Level, Report } from '../model/finding.ts';
import type { LanguageId } from '../model/language.ts';
import type { StyleBook } from '../names/style-book.ts';
import { type AnyRule, groupOf, type OptionValue, type RuleContext } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import type { Steps } from '../text/steps.ts';
import { carryFindings } from './carry-findings.ts';
import { insideLeftAlone } from './left-alone.ts';
import { guardQuotedWords } from './quoted-words.ts';
import { isAboutSetting } from './reach.ts';
import { saidOnce } from './said-once.ts';
import type { Settings } from './settings.ts';
import { LEVELS } from './settings-schema.ts';

/** A rule that threw; the others went on. Holds no text of the article. */
export interface RuleFailure {
	readonly rule: string;
	readonly error: string;
}

export interface CheckResult {
	/** Sorted by place. */
	readonly findings: readonly Finding[];
	readonly failures: readonly RuleFailure[];
}

/** What a check found, rule by rule, for the next keystroke. */
export interface Check extends CheckResult {
	readonly article: Article;
	readonly book: StyleBook;
	readonly settings: Settings;
	readonly byRule: ReadonlyMap<AnyRule, readonly Finding[]>;
}

type Context = Omit<RuleContext<never>, 'options'>;

/**
 * Runs the rules over a finished article. A rule that crashes takes down nothing; quoted words stay as they are.
 * `earlier` is the check of the reading that `from` tells of: what it found is carried over as far as the rules see
 * nothing of the change. A step to a rule.
 */
export function* check(
	article: Article,
	context: Context,
	settings: Settings,
	{ earlier, from }: { readonly earlier?: Check | undefined; readonly from?: Origin | undefined } = {},
): Steps<Check> {
	const byRule = new Map<AnyRule, readonly Finding[]>();
	const failures: RuleFailure[] = [];
	const finish = finisher(article);
	const isSame = earlier?.settings === settings && earlier.book === context.book && earlier.failures.length === 0;
	const carry = isSame && from !== undefined ? carryFindings(earlier, article, from) : undefined;
	const { lang, names, book } = context;
	for (const planned of planOf(settings, article.lang)) {
		const { rule, options } = planned;
		const run = (on: Article): Report[] =>
			rule.looksFor?.test(on.text) === false ? [] : [...rule.check(on, { lang, names, book, options })];
		try {
			const carried = carry?.(rule, run, (reports) => finish(planned, reports));
			byRule.set(rule, carried ?? finish(planned, run(article)));
		} catch (error) {
			failures.push({ rule: rule.meta.id, error: error instanceof Error ? error.message : String(error) });
		}
		yield;
	}
	const findings = saidOnce(byRule.values());
	findings.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : 1));
	return { article, book: context.book, settings, byRule, findings, failures };
}

/** Makes findings of what rules report: at the level set, without fixes that change quoted words; none where a text is left alone. */
function finisher(article: Article): (planned: Planned, reports: readonly Report[]) => readonly Finding[] {
	// Made for the first report: after a keystroke there mostly is none.
	let isLeftAlone: ReturnType<typeof insideLeftAlone> | undefined;
	let guard: Guard | undefined;
	return (planned, reports) => {
		if (reports.length === 0) return NOTHING;
		const isSetting = isAboutSetting(planned.rule.meta.id);
		isLeftAlone ??= insideLeftAlone(article);
		guard ??= guardQuotedWords(article);
		const out: Finding[] = [];
		for (const report of reports) {
			if (!isSetting || !isLeftAlone(report.at.start)) out.push(finished(planned, report, guard));
		}
		return out;
	};
}

const NOTHING: readonly Finding[] = [];

type Guard = ReturnType<typeof guardQuotedWords>;

function finished({ rule, level }: Planned, report: Report, guard: Guard): Finding {
	const finding = { rule: rule.meta.id, level, ...report };
	finding.level = weaker(level, report.level);
	const fixes = report.fixes && guard(report.fixes);
	return fixes === report.fixes || fixes === undefined ? finding : { ...finding, fixes };
}

/** A rule that is to run, as strongly and with the options that are set. */
interface Planned {
	readonly rule: AnyRule;
	readonly level: Exclude<Level, 'off'>;
	readonly options: Options;
}

type Options = Readonly<Record<string, OptionValue>>;

const plans = new WeakMap<Settings, Map<LanguageId, readonly Planned[]>>();

/** The rules that run in articles of a language; made once for the settings, which are frozen. */
function planOf(settings: Settings, lang: LanguageId): readonly Planned[] {
	const own = plans.get(settings) ?? new Map<LanguageId, readonly Planned[]>();
	plans.set(settings, own);
	let plan = own.get(lang);
	if (plan === undefined) {
		plan = rules.flatMap((rule) => {
			const level = levelOf(rule, settings);
			const isMeant = rule.meta.languages === 'all' || rule.meta.languages.includes(lang);
			return level === 'off' || !isMeant ? [] : [{ rule, level, options: optionsOf(rule, settings) }];
		});
		own.set(lang, plan);
	}
	return plan;
}

function weaker<L extends Exclude<Level, 'off'>>(level: L, own: L | undefined): L {
	return own !== undefined && LEVELS.indexOf(own) < LEVELS.indexOf(level) ? own : level;
}

/** The level set for the rule, else for its group, else the one it ships with. */
function levelOf({ meta }: AnyRule, settings: Settings): Level {
	return settings.levels[meta.id] ?? settings.levels[groupOf(meta.id)] ?? meta.level;
}

function optionsOf({ meta }: AnyRule, settings: Settings): Options {
	const own = settings.options[meta.id] ?? {};
	const defaults = Object.entries(meta.options as Record<string, { readonly default: OptionValue }>);
	return Object.fromEntries(defaults.map(([name, option]) => [name, own[name] ?? option.default]));
}
