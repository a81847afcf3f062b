import { parseArgs } from 'node:util';
import { type LanguageId, LEVELS, type Level, parseSettings, type Settings } from '../../core/engine/index.ts';
import { UsageError } from './errors.ts';

/** Options that every command has. */
export interface CommonOptions {
	readonly settings: Settings;
	readonly ui: LanguageId;
	/** Paths of style books, the strongest first; none = look for one beside each file. */
	readonly styleBooks: readonly string[];
}

type Declared = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: true }>>;

const COMMON = {
	lang: { type: 'string' },
	ui: { type: 'string' },
	stylebook: { type: 'string', multiple: true },
	rule: { type: 'string', multiple: true },
} as const satisfies Declared;

/** Reads the options of a command. Throws a `UsageError` in plain words for anything it does not know. */
export function readOptions(
	args: readonly string[],
	own: Declared,
): {
	readonly common: CommonOptions;
	readonly values: Readonly<Record<string, unknown>>;
	readonly files: readonly string[];
} {
	const options = { ...COMMON, ...own };
	const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	for (const token of tokens) if (token.kind === 'option') refuseMisused(token, options);
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	return { common: commonOptions(values), values, files: positionals };
}

interface GivenOption {
	readonly name: string;
	/** As written: `-x`, `--level`. */
	readonly rawName: string;
	readonly value?: string | undefined;
	/** Written as `--level=hint`. */
	readonly inlineValue?: boolean | undefined;
}

/** Says in one plain sentence what the parser of Node says in three. */
function refuseMisused({ name, rawName, value, inlineValue }: GivenOption, options: Declared): void {
	const declared = Object.hasOwn(options, name) ? options[name] : undefined;
	if (declared === undefined || rawName !== `--${name}`) throw new UsageError(`There is no option "${rawName}".`);
	if (declared.type === 'boolean') {
		if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
	} else if (value === undefined || (inlineValue !== true && /^-./u.test(value))) {
		throw new UsageError(`${rawName} wants a value.`);
	}
}

function commonOptions(values: Readonly<Record<string, unknown>>): CommonOptions {
	const { settings, problems } = parseSettings({ language: values['lang'], rules: levelsOf(values['rule']) });
	for (const { setting, message } of problems) {
		throw new UsageError(
			`${setting.replace('copydesk.language', '--lang').replace('copydesk.rules.', '--rule ')}: ${message.en}`,
		);
	}
	return {
		settings: settings.check,
		ui: oneOf('--ui', values['ui'], ['de', 'en']) ?? terminalLanguage(),
		styleBooks: (values['stylebook'] ?? []) as readonly string[],
	};
}

function levelsOf(given: unknown): Readonly<Record<string, string>> {
	if (!Array.isArray(given)) return {};
	return Object.fromEntries(
		given.map((one: string) => {
			const [id, level, ...rest] = one.split('=');
			if (id === undefined || level === undefined || rest.length !== 0)
				throw new UsageError(`--rule wants ID=LEVEL, not "${one}".`);
			return [id, level];
		}),
	);
}

/** The value if it is one of the choices, undefined if none was given. */
export function oneOf<const Choice extends string>(
	name: string,
	value: unknown,
	choices: readonly Choice[],
): Choice | undefined {
	if (value === undefined) return undefined;
	const known = choices.find((choice) => choice === value);
	if (known === undefined) throw new UsageError(`${name} wants one of ${choices.join(', ')}, not "${String(value)}".`);
	return known;
}

/** The value as a whole number from 0, undefined if none was given. */
export function wholeNumber(name: string, value: unknown): number | undefined {
	if (value === undefined) return undefined;
	const number = /^\d{1,9}$/u.test(String(value)) ? Number(value) : undefined;
	if (number === undefined) throw new UsageError(`${name} wants a whole number, not "${String(value)}".`);
	return number;
}

export const levelOption = (value: unknown): Exclude<Level, 'off'> =>
	oneOf('--level', value, ['hint', 'info', 'warning', 'error']) ?? 'hint';

export const isAtLeast = (level: Level, least: Level): boolean => LEVELS.indexOf(least) <= LEVELS.indexOf(level);

function terminalLanguage(): LanguageId {
	const { LC_ALL, LC_MESSAGES, LANG } = process.env;
	return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('de') ? 'de' : 'en';
}
