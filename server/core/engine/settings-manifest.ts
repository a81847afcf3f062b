import type { LanguageId } from '../model/language.ts';
import { GROUPS } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { LEVELS, type SettingField, settingFields } from './settings-schema.ts';

/** A JSON schema, as `contributes.configuration` wants it. */
export type Schema = Readonly<Record<string, unknown>>;

const fields: readonly (readonly [string, SettingField])[] = Object.entries(settingFields);

/** The settings as `package.json` declares them; words are keys (`%setting.language%`) that `settingWords` resolves. */
export const settingProperties = (): Readonly<Record<string, Schema>> =>
	Object.fromEntries(
		fields.map(([name, field]) => [`copydesk.${name}`, { ...schemaOf(field), ...aboutOf(name, field) }]),
	);

/** The words of `settingProperties` in one language of the interface. */
export function settingWords(ui: LanguageId): Readonly<Record<string, string>> {
	const words = fields.map(([name, { doc }]) => [`setting.${name}`, doc[ui]]);
	const groups = Object.entries(GROUPS).map(([group, title]) => [`setting.rules.${group}`, title[ui]]);
	const titles = rules.map(({ meta }) => [`setting.rules.${meta.id}`, meta.title[ui]]);
	const options = rules.flatMap(({ meta }) =>
		Object.entries(meta.options as Options).map(([name, { doc }]) => [`setting.options.${meta.id}.${name}`, doc[ui]]),
	);
	return Object.fromEntries([...words, ...groups, ...titles, ...options]);
}

type Options = Readonly<
	Record<string, { readonly default: unknown; readonly doc: Readonly<Record<LanguageId, string>> }>
>;

const aboutOf = (name: string, { scope }: SettingField): Schema => ({
	scope: scope ?? 'resource',
	markdownDescription: `%setting.${name}%`,
});

function schemaOf(field: SettingField): Schema {
	switch (field.kind) {
		case 'choice':
			return { type: 'string', enum: field.choices, default: field.default };
		case 'flag':
			return { type: 'boolean', default: field.default };
		case 'patterns':
			return { type: 'array', items: { type: 'string' }, default: field.default };
		case 'paths':
			return { type: ['array', 'string'], items: { type: 'string' }, default: field.default };
		case 'levels':
			return { type: 'object', properties: levelProperties(), additionalProperties: false, default: {} };
		case 'options':
			return { type: 'object', properties: optionProperties(), additionalProperties: false, default: {} };
	}
}

function levelProperties(): Schema {
	return Object.fromEntries([
		...Object.keys(GROUPS).map((group) => [
			group,
			{ type: 'string', enum: LEVELS, description: `%setting.rules.${group}%` },
		]),
		...rules.map(({ meta }) => [
			meta.id,
			{ type: 'string', enum: LEVELS, default: meta.level, description: `%setting.rules.${meta.id}%` },
		]),
	]);
}

function optionProperties(): Schema {
	const withOptions = rules.filter(({ meta }) => Object.keys(meta.options).length !== 0);
	return Object.fromEntries(
		withOptions.map(({ meta }) => {
			const own = Object.entries(meta.options as Options).map(([name, { default: value }]) => [
				name,
				{ ...typeOf(value), default: value, description: `%setting.options.${meta.id}.${name}%` },
			]);
			return [meta.id, { type: 'object', properties: Object.fromEntries(own), additionalProperties: false }];
		}),
	);
}

const typeOf = (value: unknown): Schema =>
	Array.isArray(value) ? { type: 'array', items: { type: 'string' } } : { type: typeof value };
