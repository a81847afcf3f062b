import type { Level } from '../model/finding.ts';
import type { LanguageId, Wording } from '../model/language.ts';
import { GROUPS, type OptionValue } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from './settings.ts';
import { type EditorSettings, LEVELS, settingFields } from './settings-schema.ts';

/** A setting of the wrong type, worded for the person who wrote it; the default is used instead. */
export interface SettingProblem {
	/** `copydesk.rules.quotes` */
	readonly setting: string;
	readonly message: Wording;
}

/** Reads what came from a settings file. Never throws: what cannot be used is named in `problems`, the rest counts. */
export function parseSettings(raw: unknown): {
	readonly settings: EditorSettings;
	readonly problems: readonly SettingProblem[];
} {
	const problems: SettingProblem[] = [];
	const given = isRecord(raw) ? raw : {};
	const wrong = (setting: string, expected: Wording) => {
		problems.push({ setting: `copydesk.${setting}`, message: expected });
	};
	if (raw !== undefined && raw !== null && !isRecord(raw)) wrong('*', EXPECTED.record);
	const language = readLanguage(given, 'language', wrong);
	const settings: EditorSettings = {
		check: Object.freeze({
			lang: language,
			levels: readLevels(given['rules'], wrong),
			options: readOptions(given['options'], wrong),
		}),
		ui: readLanguage(given, 'interfaceLanguage', wrong),
		include: readPatterns(given, 'include', wrong),
		exclude: readPatterns(given, 'exclude', wrong),
		inlayHints: readFlag(given['inlayHints'], wrong),
		styleBooks: readPaths(given['styleBook'], wrong),
	};
	return { settings: Object.freeze(settings), problems };
}

type Given = Readonly<Record<string, unknown>>;
type Wrong = (setting: string, expected: Wording) => void;

const EXPECTED = {
	record: { de: 'Erwartet wird ein Objekt.', en: 'An object is expected.' },
	flag: { de: 'Erwartet wird true oder false.', en: 'true or false is expected.' },
	paths: { de: 'Erwartet wird ein Pfad oder eine Liste von Pfaden.', en: 'A path or a list of paths is expected.' },
	patterns: { de: 'Erwartet wird eine Liste von Mustern.', en: 'A list of patterns is expected.' },
	language: { de: 'Erwartet wird auto, de oder en.', en: 'auto, de or en is expected.' },
	level: {
		de: 'Erwartet wird off, hint, info, warning oder error.',
		en: 'off, hint, info, warning or error is expected.',
	},
	rule: { de: 'Diese Regel gibt es nicht.', en: 'There is no such rule.' },
	option: { de: 'Diese Option gibt es nicht.', en: 'There is no such option.' },
	value: { de: 'Der Wert hat den falschen Typ.', en: 'The value has the wrong type.' },
} as const satisfies Readonly<Record<string, Wording>>;

const isRecord = (value: unknown): value is Given =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function readLanguage(given: Given, name: 'language' | 'interfaceLanguage', wrong: Wrong): LanguageId | undefined {
	const value = given[name];
	if (value === 'de' || value === 'en') return value;
	if (value !== undefined && value !== null && value !== 'auto') wrong(name, EXPECTED.language);
	return undefined;
}

function readFlag(value: unknown, wrong: Wrong): boolean {
	if (typeof value === 'boolean') return value;
	if (value !== undefined && value !== null) wrong('inlayHints', EXPECTED.flag);
	return settingFields.inlayHints.default;
}

/** A path alone is a list of one. */
function readPaths(value: unknown, wrong: Wrong): readonly string[] {
	const paths = typeof value === 'string' ? [value] : (value ?? settingFields.styleBook.default);
	if (isTexts(paths)) return paths.filter((path) => path !== '');
	wrong('styleBook', EXPECTED.paths);
	return settingFields.styleBook.default;
}

function readPatterns(given: Given, name: 'include' | 'exclude', wrong: Wrong): readonly string[] {
	const value = given[name];
	if (isTexts(value)) return value;
	if (value !== undefined && value !== null) wrong(name, EXPECTED.patterns);
	return settingFields[name].default;
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id as string));

function readLevels(value: unknown, wrong: Wrong): Readonly<Record<string, Level>> {
	const levels: Record<string, Level> = {};
	if (!isRecord(value)) {
		if (value !== undefined && value !== null) wrong('rules', EXPECTED.record);
		return levels;
	}
	for (const [id, level] of Object.entries(value)) {
		if (!ruleIds.has(id) && !Object.hasOwn(GROUPS, id)) wrong(`rules.${id}`, EXPECTED.rule);
		else if (LEVELS.includes(level as Level)) levels[id] = level as Level;
		else wrong(`rules.${id}`, EXPECTED.level);
	}
	return levels;
}

function readOptions(value: unknown, wrong: Wrong): Settings['options'] {
	const options: Record<string, Record<string, OptionValue>> = {};
	if (!isRecord(value)) {
		if (value !== undefined && value !== null) wrong('options', EXPECTED.record);
		return options;
	}
	for (const [id, own] of Object.entries(value)) {
		const rule = rules.find(({ meta }) => meta.id === id);
		if (rule === undefined) wrong(`options.${id}`, EXPECTED.rule);
		else if (!isRecord(own)) wrong(`options.${id}`, EXPECTED.record);
		else options[id] = readRuleOptions(id, rule.meta.options, own, wrong);
	}
	return options;
}

function readRuleOptions(
	id: string,
	declared: Readonly<Record<string, { readonly default: OptionValue }>>,
	own: Given,
	wrong: Wrong,
): Record<string, OptionValue> {
	const options: Record<string, OptionValue> = {};
	for (const [name, value] of Object.entries(own)) {
		const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
		if (option === undefined) wrong(`options.${id}.${name}`, EXPECTED.option);
		else if (isLike(value, option.default)) options[name] = value;
		else wrong(`options.${id}.${name}`, EXPECTED.value);
	}
	return options;
}

function isLike(value: unknown, like: OptionValue): value is OptionValue {
	if (typeof like !== 'object') return typeof value === typeof like && !Number.isNaN(value);
	return isTexts(value);
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

export const defaultEditorSettings: EditorSettings = parseSettings({}).settings;
