import type { Article } from '../model/article.ts';
import type { Finding, Level } from '../model/finding.ts';
import type { AnyRule, OptionValue, RuleContext } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
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
	for (const rule of rules) {
		if (rule.meta.languages !== 'all' && !rule.meta.languages.includes(article.lang)) continue;
		const level = levelOf(rule, settings);
		if (level === 'off') continue;
		try {
			for (const report of rule.check(article, { ...context, options: optionsOf(rule, settings) })) {
				const fixes = report.fixes && guard(report.fixes);
				findings.push({
					...report,
					...(fixes !== undefined && { fixes }),
					rule: rule.meta.id,
					level: weaker(level, report.level),
				});
			}
		} catch (error) {
			failures.push({ rule: rule.meta.id, error: error instanceof Error ? error.message : String(error) });
		}
	}
	findings.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : 1));
	return { findings, failures };
}

const ORDER = ['off', 'hint', 'info', 'warning', 'error'] as const;

function weaker<L extends Exclude<Level, 'off'>>(level: L, own: L | undefined): L {
	return own !== undefined && ORDER.indexOf(own) < ORDER.indexOf(level) ? own : level;
}

/** The level set for the rule, else for its group, else the one it ships with. */
export function levelOf({ meta }: AnyRule, settings: Settings): Level {
	const group = meta.id.slice(0, meta.id.indexOf('/'));
	return settings.levels[meta.id] ?? settings.levels[group] ?? meta.level;
}

function optionsOf({ meta }: AnyRule, settings: Settings): Readonly<Record<string, OptionValue>> {
	const own = settings.options[meta.id];
	return own === undefined ? defaultOptionsOf(meta) : mergeOptions(meta, own);
}

type Options = Readonly<Record<string, OptionValue>>;

const known = new WeakMap<AnyRule['meta'], Options>();

/** The same object for every article: most rules have no options set. */
function defaultOptionsOf(meta: AnyRule['meta']): Options {
	const options = known.get(meta) ?? mergeOptions(meta, {});
	known.set(meta, options);
	return options;
}

function mergeOptions(meta: AnyRule['meta'], own: Options): Options {
	const defaults = Object.entries(meta.options as Record<string, { readonly default: OptionValue }>);
	return Object.fromEntries(defaults.map(([name, option]) => [name, own[name] ?? option.default]));
}
