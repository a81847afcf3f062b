import type { Level } from '../model/finding.ts';
import type { LanguageId, Wording } from '../model/language.ts';
import type { Settings } from './settings.ts';

/** All that an editor can set in the program. `check` is what the engine needs of it. */
export interface EditorSettings {
	readonly check: Settings;
	/** Language of the messages; undefined = that of the program around us. */
	readonly ui: LanguageId | undefined;
	/** Glob patterns of files that are looked at, and of those that are not. */
	readonly include: readonly string[];
	readonly exclude: readonly string[];
	readonly inlayHints: boolean;
	/** Paths or URIs of style books that apply everywhere, the strongest first. */
	readonly styleBooks: readonly string[];
}

/** A setting as `package.json` declares it. This list is the only place where one is defined. */
export type SettingField = {
	readonly doc: Wording;
	/** Who may set it; `resource` (each folder) if missing. `machine`: the person alone, never a folder opened from elsewhere. */
	readonly scope?: 'machine';
} & (
	| { readonly kind: 'choice'; readonly default: string; readonly choices: readonly string[] }
	| { readonly kind: 'flag'; readonly default: boolean }
	| { readonly kind: 'patterns' | 'paths'; readonly default: readonly string[] }
	| { readonly kind: 'levels' | 'options' }
);

/** From silent to loudest. */
export const LEVELS: readonly Level[] = ['off', 'hint', 'info', 'warning', 'error'];

export const settingFields = {
	language: {
		kind: 'choice',
		default: 'auto',
		choices: ['auto', 'de', 'en'],
		doc: {
			de: 'Sprache der Artikel. `auto` erkennt sie für jeden Text.',
			en: 'Language of the articles. `auto` finds it out for each text.',
		},
	},
	interfaceLanguage: {
		kind: 'choice',
		default: 'auto',
		choices: ['auto', 'de', 'en'],
		doc: {
			de: 'Sprache der Meldungen. `auto` folgt der Anzeigesprache des Editors.',
			en: 'Language of the messages. `auto` follows the display language of the editor.',
		},
	},
	rules: {
		kind: 'levels',
		doc: {
			de: 'Wie stark eine Regel (`quotes/unclosed`) oder eine Gruppe (`quotes`) gemeldet wird; `off` schaltet sie ab.',
			en: 'How strongly a rule (`quotes/unclosed`) or a group (`quotes`) is reported; `off` turns it off.',
		},
	},
	options: {
		kind: 'options',
		doc: { de: 'Einstellungen einzelner Regeln, nach ihrer Kennung.', en: 'Options of individual rules, by their id.' },
	},
	include: {
		kind: 'patterns',
		default: ['**/*.{txt,md,article}'],
		doc: {
			de: 'Welche Dateien gelesen werden. Von ihnen werden nur solche geprüft, die sich wie ein Artikel lesen.',
			en: 'Which files are read. Of these, only those that read like an article are checked.',
		},
	},
	exclude: {
		kind: 'patterns',
		default: [
			'**/{node_modules,.git,vendor}/**',
			'**/{README,CHANGELOG,CONTRIBUTING,LICENSE,NOTICE,robots,requirements}*.{md,txt}',
		],
		doc: { de: 'Welche Dateien nie gelesen werden.', en: 'Which files are never read.' },
	},
	inlayHints: {
		kind: 'flag',
		default: false,
		doc: {
			de: 'Zeigt hinter „sagte er“ den Namen dessen, der spricht.',
			en: 'Shows the name of the speaker behind “he said”.',
		},
	},
	styleBook: {
		kind: 'paths',
		scope: 'machine',
		default: [],
		doc: {
			de: 'Stilbücher, die überall gelten (`~/stylebook.yaml`, auch unter anderem Namen). Wo sie sich widersprechen, gilt das frühere; das im Ordner eines Artikels geht allen vor.',
			en: 'Style books that apply everywhere (`~/stylebook.yaml`, or by another name). Where they differ the earlier one counts; the one in the folder of an article goes before them all.',
		},
	},
} as const satisfies Readonly<Record<string, SettingField>>;
