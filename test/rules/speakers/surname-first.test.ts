import { surnameFirst } from '../../../server/core/rules/speakers/surname-first.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(surnameFirst, {
	good: [
		'Dieter Kampmann stimmte dagegen. Kampmann ging früh.',
		'Peter Kampman voted against it. Kampman left early.',
		// The full name never comes: another rule's matter
		'Kampmann stimmte dagegen. Kampmann ging früh.',
		// A headline names people by the surname
		'Kampmann tritt zurück\n\nDer Ratsherr Dieter Kampmann hat am Montag sein Amt niedergelegt. Kampmann nannte keine Gründe.',
		// A firm that is called after somebody
		'Brandt Foods cut its forecast. Shares in Brandt fell. She took over from Karl Brandt in May.',
		'Die Kampmann AG spart. Bei Kampmann fallen Stellen weg. Gründer Dieter Kampmann schweigt.',
		// The office introduces too
		'Ratsherr Kampmann stimmte dagegen. Später sagte Dieter Kampmann, es sei zu teuer. Kampmann ging früh.',
	],
	bad: [
		{
			text: '⟦Kampmann⟧ stimmte dagegen. Später sagte Dieter Kampmann, das Bad sei zu teuer. Kampmann ging früh.',
			says: 'early',
		},
		{
			text: '⟦Kampman⟧ voted against it. Later Peter Kampman said it cost too much. Kampman left early.',
			says: 'early',
		},
	],
});
