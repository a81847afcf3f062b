import { paragraphBreak } from '../../../server/core/rules/quotes/paragraph-break.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(paragraphBreak, {
	good: [
		'Das Land zahlt ab Juli mehr für die\nFähren, wie die Ministerin sagte, die am\nMontag kam. „Diese Leute leisten\nviel für uns“, sagte sie vor dem\nHafen.',
		'Der Chor sang ein altes Lied:\n\n„Der Fluss geht hin\nUnd kehrt nicht um,\nEr nimmt das Licht.“\n\nDann war es still.',
		'Sie sagte: „Wir warten.“\n\nDann ging sie.',
		'Die Wirtin sagte: „Wir öffnen morgen.\n\n„Der Koch kommt auch.“',
		'Die Wirtin sagte: „Wir öffnen morgen.\n\n„Der Koch kommt.\n\n„Er bringt Suppe“, sagte sie.',
		'Die Wirtin sagte: „Wir öffnen morgen das „Lamm“ wieder.\n\n„Der Koch kommt“, sagte sie.',
		'Die Wirtin sagte: „Wir öffnen morgen.\n\n„Der Koch kommt“, sagte sie.',
		'„Wir öffnen morgen.\n\n„Der Koch kommt auch“, sagte die Wirtin.',
		{
			text: 'The cook said: “We open tomorrow.\n\n“The waiter will come,” she said.',
			lang: 'en',
		},
		{ text: '“It rained.\n\n“It snowed,” she said.', lang: 'en' },
	],
	bad: [
		{
			text: 'Die Bürgermeisterin sagte: „Wir warten noch eine ⟦Weile.⟧\n\n„Ich gehe“, sagte ihr Stellvertreter. Alle schwiegen.',
			says: 'forgotten',
			fixed:
				'Die Bürgermeisterin sagte: „Wir warten noch eine Weile.“\n\n„Ich gehe“, sagte ihr Stellvertreter. Alle schwiegen.',
		},
		{
			text: 'Sie sagte: „Wir warten noch eine Weile.\n\n⟦Dann⟧ gehen wir.“ So kam es auch.',
			says: 'broken',
			fixed: 'Sie sagte: „Wir warten noch eine Weile. Dann gehen wir.“ So kam es auch.',
		},
	],
});
