import { stopPlacement } from '../../../server/core/rules/quotes/stop-placement.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(stopPlacement, {
	good: [
		'„Das“, sagte die Wirtin „ist mein letztes Wort.“',
		'Er nannte das „reine Schikane“.',
		'Er sagte: „Das ist Schikane.“ Dann ging er.',
		'„Das“, sagte er, „ist reine Schikane.“',
		'Sie sprach von „drei Autos usw.“ Dann ging sie.',
		'Er sagte, man sei „müde. Und es reicht.“',
		{ text: 'They call it “news,” and “art.”', lang: 'en' },
		{ text: 'They call it “news”; we do not.', lang: 'en' },
		{ text: 'They call it “news”, and “art”.', lang: 'en', styleBook: '' },
		{ text: 'They call it “news,” and “craft.”', lang: 'en', styleBook: 'region: de-DE' },
		{ text: 'They call it “news”, and “art”. She said: “We wait.”', lang: 'en', styleBook: 'stops: logical' },
	],
	bad: [
		{
			text: 'They call it “news”⟦,⟧ and “art”⟦.⟧',
			lang: 'en',
			says: 'outside',
			fixed: 'They call it “news,” and “art.”',
		},
		{
			text: 'They call it “news⟦,”⟧ and “art⟦.”⟧',
			lang: 'en',
			styleBook: 'stops: logical',
			says: 'inside',
			fixed: 'They call it “news”, and “art”.',
		},
		{
			text: 'She called it “art”⟦.⟧',
			lang: 'en',
			styleBook: '',
			options: { placement: 'ap' },
			says: 'outside',
			fixed: 'She called it “art.”',
		},
		{
			text: 'Er nannte das „reine Schikane⟦.“⟧ Dann ging er.',
			says: 'inside',
			fixed: 'Er nannte das „reine Schikane“. Dann ging er.',
		},
	],
});
