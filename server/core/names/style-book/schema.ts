import type { Wording } from '../../model/language.ts';

/**
 * What a style book may say. The only place where a field is defined: the reader, completion and hover in the file
 * itself and the JSON schema all come from here.
 */
export interface BookField {
	readonly doc: Wording;
	/** A value as it is written in the file. */
	readonly example: string;
	readonly shape: 'text' | 'texts' | 'choice' | 'records';
	/** Of a choice: what can be written, and what it means. */
	readonly choices?: Readonly<Record<string, Wording>>;
	/** Of records: what each of them is made of. */
	readonly fields?: BookFields;
	/** Must be there. */
	readonly isNeeded?: true;
}

export type BookFields = Readonly<Record<string, BookField>>;

const nameFields = {
	name: {
		doc: { de: 'Die richtige Form.', en: 'The right form.' },
		example: 'Fabrice Coffrini',
		shape: 'text',
		isNeeded: true,
	},
	role: {
		doc: {
			de: 'Wer das ist; steht im Hover über dem Namen.',
			en: 'Who that is; shown when the mouse rests on the name.',
		},
		example: 'AFP-Fotograf',
		shape: 'text',
	},
	gender: {
		doc: {
			de: 'Hilft zu erkennen, wer mit „er“ und „sie“ gemeint ist.',
			en: 'Helps to find out who is meant by “he” and “she”.',
		},
		example: 'm',
		shape: 'choice',
		choices: { m: { de: 'männlich', en: 'male' }, f: { de: 'weiblich', en: 'female' } },
	},
	kind: {
		doc: {
			de: 'Was der Name bezeichnet. Fehlt es, gelten mehrere Wörter als Person.',
			en: 'What the name stands for. Left out, several words are taken for a person.',
		},
		example: 'person',
		shape: 'choice',
		choices: {
			person: { de: 'ein Mensch', en: 'a person' },
			organisation: { de: 'Behörde, Verein, Unternehmen, Partei', en: 'authority, club, company, party' },
			place: { de: 'ein Ort oder Land', en: 'a place or country' },
		},
	},
	aliases: {
		doc: { de: 'Weitere richtige Formen.', en: 'Other right forms.' },
		example: '[F. Coffrini]',
		shape: 'texts',
	},
	wrong: {
		doc: {
			de: 'Falsche Formen, die immer gemeldet werden. Formen, die ein einziger Schreibfehler trennt, werden von selbst erkannt.',
			en: 'Wrong forms that are always reported. Forms one slip away are found without being listed.',
		},
		example: '[Fabrice Cofferini]',
		shape: 'texts',
	},
} as const satisfies BookFields;

const exampleFields = {
	bad: {
		doc: {
			de: 'Ein Satz, in dem dieser Eintrag etwas zu melden hat.',
			en: 'A sentence in which this entry has something to report.',
		},
		example: 'Die Grenze zu Weißrussland bleibt zu.',
		shape: 'text',
	},
	good: {
		doc: {
			de: 'Ein Satz, in dem er nichts zu melden hat. Steht `bad` daneben, soll dies daraus werden.',
			en: 'A sentence in which it has nothing to report. Beside `bad`, what that is to become.',
		},
		example: 'Die Grenze zu Belarus bleibt zu.',
		shape: 'text',
	},
} as const satisfies BookFields;

const termFields = {
	use: {
		doc: { de: 'So schreibt das Haus.', en: 'What the house writes.' },
		example: 'Belarus',
		shape: 'text',
		isNeeded: true,
	},
	not: {
		doc: {
			de: 'So schreibt es nicht. Genitive und Zusammensetzungen mit Bindestrich werden erkannt.',
			en: 'What it does not write. Possessives and hyphenated compounds are recognised.',
		},
		example: '[Weißrussland]',
		shape: 'texts',
	},
	why: {
		doc: { de: 'Der Grund; steht in der Meldung.', en: 'The reason; part of the message.' },
		example: 'Hausregel',
		shape: 'text',
	},
	examples: {
		doc: {
			de: 'Sätze, an denen sich der Eintrag beweist. Wo einer nicht stimmt, wird er unterstrichen.',
			en: 'Sentences that prove the entry. One that does not hold is underlined.',
		},
		example: '[{ bad: Minsk in Weißrussland, good: Minsk in Belarus }]',
		shape: 'records',
		fields: exampleFields,
	},
} as const satisfies BookFields;

export const bookFields = {
	names: {
		doc: { de: 'Namen, die das Haus kennt.', en: 'Names the house knows.' },
		example: '[{ name: Fabrice Coffrini }]',
		shape: 'records',
		fields: nameFields,
	},
	terms: {
		doc: { de: 'Wörter, die das Haus schreibt oder nicht schreibt.', en: 'Words the house writes or does not write.' },
		example: '[{ use: Belarus, not: [Weißrussland] }]',
		shape: 'records',
		fields: termFields,
	},
	acronyms: {
		doc: {
			de: 'Wie Kurzwörter stehen, die als Wort gesprochen werden.',
			en: 'How acronyms that are spoken as words are written.',
		},
		example: 'title',
		shape: 'choice',
		choices: { upper: { de: 'NATO', en: 'NATO' }, title: { de: 'Nato', en: 'Nato' } },
	},
	region: {
		doc: { de: 'Wo der Artikel erscheint.', en: 'Where the article appears.' },
		example: 'de-CH',
		shape: 'choice',
		choices: {
			'de-DE': { de: 'Deutschland', en: 'Germany' },
			'de-AT': { de: 'Österreich', en: 'Austria' },
			'de-CH': { de: 'Schweiz: ss statt ß, «…»', en: 'Switzerland: ss for ß, «…»' },
		},
	},
	quotes: {
		doc: { de: 'Die Anführungszeichen des Hauses.', en: 'The quotation marks of the house.' },
		example: '»«',
		shape: 'choice',
		choices: {
			'„“': { de: '„deutsch“', en: '„German“' },
			'»«': { de: '»nach innen«', en: '»pointing inwards«' },
			'«»': { de: '«nach außen»', en: '«pointing outwards»' },
			'“”': { de: '“englisch”', en: '“double”' },
			'‘’': { de: '‘englisch, einfach’', en: '‘single’' },
			straight: { de: '"gerade"', en: '"straight"' },
		},
	},
	stops: {
		doc: {
			de: 'Englisch: wo Punkt und Komma am Ende eines Zitats stehen.',
			en: 'In English: where full stop and comma stand at the end of quoted words.',
		},
		example: 'ap',
		shape: 'choice',
		choices: {
			ap: { de: 'immer innen', en: 'always inside the marks' },
			logical: { de: 'nach dem Sinn', en: 'by sense' },
		},
	},
	boilerplate: {
		doc: {
			de: 'Wie Zeilen der eigenen Seite beginnen, die nicht zum Artikel gehören.',
			en: 'How lines of your own page begin that do not belong to the article.',
		},
		example: '[Unser Newsletter am Morgen]',
		shape: 'texts',
	},
	belongs: {
		doc: {
			de: 'Wie Zeilen der eigenen Artikel beginnen, die nur so aussehen, als gehörten sie zur Seite.',
			en: 'How lines of your articles begin that only look like those of a page.',
		},
		example: '[Zum Thema]',
		shape: 'texts',
	},
} as const satisfies BookFields;

/** The names of fields, or of choices, as their own types. */
export const namesIn = <Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] =>
	Object.keys(record) as Name[];
