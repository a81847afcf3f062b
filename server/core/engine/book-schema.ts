import type { Wording } from '../model/language.ts';
import { type BookField, type BookFields, bookFields, namesIn } from '../names/style-book/schema.ts';
import type { Schema } from './settings-manifest.ts';

/** The JSON schema of `stylebook.yaml`, for editors and pipelines that know nothing of ours. */
export const bookSchema = (): Schema => ({
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'Copydesk: stylebook.yaml',
	...recordOf(bookFields),
});

const recordOf = (fields: BookFields): Schema => ({
	type: ['object', 'null'],
	properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
	required: namesIn(fields).filter((name) => fields[name]?.isNeeded === true),
	additionalProperties: false,
});

const schemaOf = (field: BookField): Schema => ({ description: inBoth(field.doc), ...shapeOf(field) });

/** A schema has no language of its own. */
const inBoth = ({ de, en }: Wording): string => (de === en ? de : `${de}\n\n${en}`);

function shapeOf({ shape, choices = {}, fields = {}, example }: BookField): Schema {
	const text = { type: 'string', maxLength: 400 };
	switch (shape) {
		case 'text':
			return { ...text, examples: [example] };
		case 'choice':
			return { enum: namesIn(choices), enumDescriptions: Object.values(choices).map(inBoth) };
		case 'texts':
			return { anyOf: [text, { type: 'array', items: text }, { type: 'null' }] };
		case 'records':
			return { type: ['array', 'null'], items: recordOf(fields) };
	}
}
