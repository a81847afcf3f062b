import { questionMark } from '../../../server/core/rules/quotes/question-mark.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(questionMark, {
	good: [
		'„Wer wartet?“, fragte sie.',
		'„Wer“, fragte sie, „wartet noch?“',
		'„Das frage ich mich“, sagte sie.',
		'„Was für ein Tag“, sagte sie.',
		'„Wer wartet …“, fragte sie.',
	],
	bad: [
		{ text: '„Was willst du hier⟦“⟧, fragte er.', says: 'missing', fixed: '„Was willst du hier?“, fragte er.' },
		{
			text: '„Wann geht es los.⟦“⟧, fragte die Richterin.',
			says: 'missing',
			fixed: '„Wann geht es los?“, fragte die Richterin.',
		},
		{ text: '“Who is waiting,⟦”⟧ she asked.', lang: 'en', says: 'missing', fixed: '“Who is waiting?” she asked.' },
	],
});
