import type { Article } from '../model/article.ts';
import type { Finding, Level, Report } from '../model/finding.ts';
import type { LanguageId } from '../model/language.ts';
import type { AnyRule, OptionValue, RuleContext } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { insideVerbatim } from '../rules/support/verbatim.ts';
import { guardQuotedWords } from './quoted-words.ts';
import type { Settings } from './settings.ts';

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

/** Runs the rules over a finished article. A rule that crashes takes down nothing; quoted words stay as they are. */
export function check(article: Article, context: Omit<RuleContext<never>, 'options'>, settings: Settings): CheckResult {
	const findings: Finding[] = [];
	const failures: RuleFailure[] = [];
	const guard = guardQuotedWords(article);
	const isVerbatim = insideVerbatim(article);
	const add = ({ meta }: AnyRule, level: Finding['level'], report: Report) => {
		if (isVerbatim(report.at.start) && SETTING.test(meta.id)) return;
		const fixes = report.fixes && guard(report.fixes);
		const own = { rule: meta.id, level: weaker(level, report.level) };
		findings.push({ ...report, ...(fixes !== undefined && { fixes }), ...own });
	};
	for (const { rule, level, options } of planOf(settings, article.lang)) {
		try {
			for (const report of rule.check(article, { ...context, options })) {
				add(rule, level, report);
			}
		} catch (error) {
			failures.push({ rule: rule.meta.id, error: error instanceof Error ? error.message : String(error) });
		}
	}
	findings.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : 1));
	return { findings, failures };
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

/** The rules about how a text is set have nothing to say about addresses and code. */
const SETTING = /^(?:quotes|typography)\//u;

const ORDER = ['off', 'hint', 'info', 'warning', 'error'] as const;

function weaker<L extends Exclude<Level, 'off'>>(level: L, own: L | undefined): L {
	return own !== undefined && ORDER.indexOf(own) < ORDER.indexOf(level) ? own : level;
}

/** The level set for the rule, else for its group, else the one it ships with. */
export function levelOf({ meta }: AnyRule, settings: Settings): Level {
	const group = meta.id.slice(0, meta.id.indexOf('/'));
	return settings.levels[meta.id] ?? settings.levels[group] ?? meta.level;
}

function optionsOf({ meta }: AnyRule, settings: Settings): Options {
	const own = settings.options[meta.id] ?? {};
	const defaults = Object.entries(meta.options as Record<string, { readonly default: OptionValue }>);
	return Object.fromEntries(defaults.map(([name, option]) => [name, own[name] ?? option.default]));
}
