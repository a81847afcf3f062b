import type { LanguageId, Wording } from '../model/language.ts';
import { rules } from '../rules/index.ts';

/** The page of a rule in Markdown: what it finds, why a newsroom cares, how it is set. Undefined if there is no such rule. */
export function rulePage(id: string, ui: LanguageId): string | undefined {
	const meta = rules.find((rule) => rule.meta.id === id)?.meta;
	if (meta === undefined) return undefined;
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
		...examples(WORDS.bad[ui], meta.examples.bad),
		...examples(WORDS.good[ui], meta.examples.good),
		...(options.length === 0 ? [] : [`## ${WORDS.options[ui]}`]),
		...options.map(([name, { default: value, doc }]) => `- \`${name}\` (\`${JSON.stringify(value)}\`): ${doc[ui]}`),
		`## ${WORDS.settings[ui]}`,
		`\`\`\`json\n"copydesk.rules": { "${meta.id}": "off" }\n\`\`\``,
	].join('\n\n');
}

function examples(title: string, texts: readonly string[]): string[] {
	if (texts.length === 0) return [];
	return [
		`## ${title}`,
		...texts.map((text) => text.replace(/^/gmu, '> ').replace(/⟦/gu, '**⟦').replace(/⟧/gu, '⟧**')),
	];
}

const WORDS = {
	level: { de: 'Stärke', en: 'Level' },
	languages: { de: 'Sprachen', en: 'Languages' },
	fixes: {
		none: { de: 'ohne Korrektur', en: 'no fix' },
		offer: { de: 'Korrektur wird angeboten', en: 'a fix is offered' },
		safe: { de: 'sichere Korrektur', en: 'safe fix' },
	},
	bad: { de: 'Gemeldet wird', en: 'Reported' },
	good: { de: 'In Ordnung ist', en: 'Left alone' },
	options: { de: 'Optionen', en: 'Options' },
	settings: { de: 'Abschalten', en: 'Turning it off' },
} as const;
