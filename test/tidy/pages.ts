import { rulePage, rules } from '../../server/core/engine/index.ts';

export interface Page {
	/** From the top of the project. */
	readonly file: string;
	readonly text: string;
}

/** The pages of all rules as they lie beside them: English first, then German. The extension shows the same, offline. */
export const pagesOfRules = (): readonly Page[] =>
	rules.map(({ meta }) => ({
		file: `server/core/rules/${meta.id}.md`,
		text: [
			'<!-- Written by npm run generate from the rule beside it. -->',
			rulePage(meta.id, 'en'),
			'---',
			`${rulePage(meta.id, 'de')}\n`,
		].join('\n\n'),
	}));
