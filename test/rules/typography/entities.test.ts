import { entities } from '../../../server/core/rules/typography/entities.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(entities, {
	good: [
		'Meier & Sohn, 3 < 5 und 7 > 2.',
		'Sie [die Richterin] kam.',
		'AT&T; so heißt die Firma.',
		'Ein <b\nc> im Text.',
		'He wrote that “[i]t was late”.',
	],
	bad: [
		{ text: 'Der Rat tagte.⟦<br>⟧Danach war Ruhe.', says: 'tag', fixed: 'Der Rat tagte.\nDanach war Ruhe.' },
		{ text: 'Meier ⟦&amp;⟧ Sohn kamen.', says: 'entity', fixed: 'Meier & Sohn kamen.' },
		{ text: 'Meier und Sohn⟦&nbsp;⟧kamen.', says: 'unseen', fixed: 'Meier und Sohn\u00a0kamen.' },
		{ text: 'Der Rat⟦&shy;⟧schlag half.', says: 'unseen', fixed: 'Der Ratschlag half.' },
		{ text: '⟦<p class="x">⟧Der Rat tagte.⟦</p>⟧', says: 'tag', fixed: 'Der Rat tagte.' },
		{ text: '⟦[caption id="7"]⟧Der Rat⟦[/caption]⟧ tagte.', says: 'markup', fixed: 'Der Rat tagte.' },
		{ text: 'He was ⟦[i]⟧very⟦[/i]⟧ late.', says: 'markup', fixed: 'He was very late.' },
		{ text: 'Er sagte: ⟦&#8222;⟧Nein⟦&ldquo;⟧', says: 'entity', fixed: 'Er sagte: „Nein“' },
	],
});
