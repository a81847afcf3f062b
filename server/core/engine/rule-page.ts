import type { LanguageId, Wording } from '../model/language.ts';
import { readStyleBook } from '../names/style-book.ts';
import type { AnyRule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { checkText } from './engine.ts';
import { defaultSettings } from './settings.ts';
import { wordFinding, wordFix } from './wording.ts';

/** The page of a rule in Markdown: what it finds, why a newsroom cares, how it is set. Undefined if there is no such rule. */
export function rulePage(id: string, ui: LanguageId): string | undefined {
	const rule = rules.find((one) => one.meta.id === id);
	if (rule === undefined) return undefined;
	const { meta } = rule;
	const badExamples: readonly string[] = meta.examples.bad;
	const goodExamples: readonly string[] = meta.examples.good;
	const facts = [
		`\`${meta.id}\``,
		`${WORDS.level[ui]}: \`${meta.level}\``,
		WORDS.fixes[meta.fix as keyof typeof WORDS.fixes][ui],
		...(meta.languages === 'all' ? [] : [`${WORDS.languages[ui]}: ${meta.languages.join(', ')}`]),
	];
	const options: [string, { default: unknown; doc: Wording }][] = Object.entries(meta.options);
	return [
		`# ${meta.title[ui]}`,
		facts.join(' · '),
		meta.why[ui],
		...(meta.examples.styleBook === undefined
			? []
			: [WORDS.styleBook[ui], `\`\`\`yaml\n${meta.examples.styleBook.trimEnd()}\n\`\`\``]),
		`## ${WORDS.bad[ui]}`,
		...badExamples.flatMap((text) => [asText(text), ...remarks(rule, text, ui)]),
		`## ${WORDS.good[ui]}`,
		...goodExamples.map(asText),
		...(options.length === 0 ? [] : [`## ${WORDS.options[ui]}`]),
		...options.map(([name, { default: value, doc }]) => `- \`${name}\` (\`${JSON.stringify(value)}\`): ${doc[ui]}`),
		`## ${WORDS.settings[ui]}`,
		`\`\`\`json\n"copydesk.rules": { "${meta.id}": "off" }\n\`\`\``,
	].join('\n\n');
}

/** Fenced: blanks and line ends are often the fault itself, and `*` in an article is no markup. */
const asText = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

/** What the rule says of an example, and what its fixes are called. */
function remarks({ meta }: AnyRule, marked: string, ui: LanguageId): string[] {
	const settings = { ...defaultSettings, levels: { [meta.id]: 'warning' } } as const;
	const styleBook = readStyleBook(meta.examples.styleBook ?? '').book;
	const { findings } = checkText(marked.replace(/[⟦⟧]/gu, ''), { settings, styleBook });
	const own = findings.filter(({ rule }) => rule === meta.id);
	const messages = own.map((finding) => wordFinding(finding, ui));
	const fixes = own.flatMap((finding) => (finding.fixes ?? []).map((fix) => wordFix(finding, fix, ui)));
	return [...new Set([...messages, ...fixes.map((title) => `${WORDS.fix[ui]}: ${title}`)])].map((line) => `- ${line}`);
}

const WORDS = {
	level: { de: 'Stärke', en: 'Level' },
	languages: { de: 'Sprachen', en: 'Languages' },
	fixes: {
		none: { de: 'ohne Korrektur', en: 'no fix' },
		offer: { de: 'Korrektur wird angeboten', en: 'a fix is offered' },
		safe: { de: 'sichere Korrektur', en: 'safe fix' },
	},
	fix: { de: 'Korrektur', en: 'Fix' },
	styleBook: { de: 'Mit diesem Stilbuch:', en: 'With this style book:' },
	bad: { de: 'Gemeldet wird', en: 'Reported' },
	good: { de: 'In Ordnung ist', en: 'Left alone' },
	options: { de: 'Optionen', en: 'Options' },
	settings: { de: 'Abschalten', en: 'Turning it off' },
} as const;
