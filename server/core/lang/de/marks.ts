import type { MarkConventions } from '../pack/marks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const marks: MarkConventions = {
	usual: '„“',
	styles: ['„“', '»«', '«»', '""', '‚‘', '›‹', '‹›'],
	elisions: words('n ne nen nem ner s ran rein raus rauf runter rum rüber drauf m t is'),
	apostropheEndings: ['s', 'ß', 'x', 'z', 'ce'],
	commaInside: false,
	reopensParagraphs: false,
	betweenCommaAndSaying: 0,
	breaksSaying: new Set(),
	saying: words(`
		sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten
		so heißt hieß schreibt schrieb schrieben berichtet berichtete berichteten kritisiert kritisierte kritisierten
		fordert forderte forderten warnt warnte warnten ergänzt ergänzte ergänzten fügt fügte fügten teilt teilte teilten
		erzählt erzählte erzählten lobt lobte lobten klagt klagte klagten fragt fragte fragten antwortet antwortete
		antworteten entgegnet entgegnete entgegneten erwidert erwiderte erwiderten räumt räumte räumten ruft rief riefen
		findet fand glaubt glaubte hofft hoffte bekräftigt bekräftigte bekräftigten unterstreicht unterstrich
		kommentiert kommentierte kommentierten verspricht versprach versprachen kündigt kündigte kündigten stellt stellte
		bestätigt bestätigte bestätigten behauptet behauptete behaupteten begründet begründete begründeten zitiert
		zitierte äußert äußerte äußerten urteilt urteilte mahnt mahnte mahnten appelliert appellierte führt führte
		führten weiß wusste verkündet verkündete verkündeten resümiert resümierte bilanziert bilanzierte lautet lautete
		lauteten twittert twitterte postet postete gesteht gestand gibt gab gaben erinnert erinnerte freut freute
		versichert versicherte versicherten vermutet vermutete prophezeit prophezeite droht drohte drohten schimpft
		schimpfte sprach spricht legt legte verteidigt verteidigte erläutert erläuterte erläuterten schildert schilderte
	`),
};
