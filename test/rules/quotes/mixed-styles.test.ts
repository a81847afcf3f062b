import { mixedStyles } from '../../../server/core/rules/quotes/mixed-styles.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(mixedStyles, {
	good: [
		'Das "rote" und das "blaue" Haus.',
		'Das »rote« und das ›blaue‹ Haus.',
		'Das „rote ‚alte‘“ Haus.',
		{ text: 'The "red" and the "blue" house.', lang: 'en' },
		{ text: 'Das „rote“ Haus.', options: { style: '„“' } },
		{ text: 'Das «rote» Haus.', styleBook: 'region: de-CH' },
		{ text: 'Das »rote« Haus und ›das blaue‹.', styleBook: 'quotes: »«' },
		{ text: 'The “red” house.', lang: 'en', styleBook: 'quotes: »«' },
		{ text: 'The “red” house is old.', lang: 'en', styleBook: 'region: de-CH' },
	],
	bad: [
		{
			text: 'Das ⟦„rote“⟧ und das ⟦„blaue ‚alte‘“⟧ Haus.',
			styleBook: 'region: de-CH',
			says: 'house',
			fixed: 'Das «rote» und das «blaue ‹alte›» Haus.',
		},
		{ text: 'Das ⟦"rote"⟧ Haus.', styleBook: 'quotes: »«\nregion: de-CH', says: 'house', fixed: 'Das »rote« Haus.' },
		{
			text: 'Das ⟦“rote”⟧ und das “blaue ‘alte’” Haus.',
			lang: 'de',
			says: 'foreign',
			fixed: 'Das „rote“ und das „blaue ‚alte‘“ Haus.',
		},
		{
			text: 'Das „rote“, das „grüne“ und das ⟦»blaue ›alte‹«⟧ Haus.',
			says: 'mixed',
			fixed: 'Das „rote“, das „grüne“ und das „blaue ‚alte‘“ Haus.',
		},
		{
			text: 'The "red", the "green" and the ⟦“blue”⟧ house, the ⟦"old"⟧ one.'
				.replace(/⟦"old"⟧/u, '"old"')
				.replace(/"(red|green|old)"/gu, '⟦"$1"⟧'),
			lang: 'en',
			says: ['typewriter', 'typewriter', 'mixed', 'typewriter'],
			fixed: 'The “red”, the “green” and the "blue" house, the “old” one.',
			stillSpeaks: true,
		},
		{
			text: 'Das ⟦"rote"⟧ und das ⟦"blaue"⟧ Haus.',
			options: { style: '»«' },
			says: 'house',
			fixed: 'Das »rote« und das »blaue« Haus.',
		},
		{
			text: 'It’s the ⟦"red"⟧ house.',
			lang: 'en',
			says: 'typewriter',
			fixed: 'It’s the “red” house.',
		},
	],
});
