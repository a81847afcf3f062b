import { credit } from '../../../server/core/rules/boilerplate/credit.ts';
import { ruleTable } from '../../support/rule-table.ts';

const before = 'Die Fähre legte am Morgen wieder ab, nachdem der Sturm in der Nacht nachgelassen hatte.';
const after = 'Nach Angaben der Reederei war bei dem Unglück am Wochenende niemand verletzt worden.';
const around = (line: string) => `${before}\n\n${line}\n\n${after}`;
const without = `${before}\n\n${after}`;

ruleTable(credit, {
	good: [
		around('Reuters meldete am Abend, die Reederei habe die Fahrten eingestellt.'),
		around('Foto und Bild stammen nach Angaben der Polizei vom Tatort selbst.'),
		around('Hafen und Reederei'),
		'Foto: Was die Bilder vom Hafen über die Nacht des Sturms zeigen und was sie nicht zeigen können.',
	],
	bad: [
		{ text: around('⟦Ada Weber | AFP | Getty Images⟧'), says: 'credit', fixed: without },
		{ text: around('⟦Foto: Ada Weber/dpa⟧'), says: 'credit', fixed: without },
		{ text: around('⟦Quelle: dpa⟧'), says: 'credit', fixed: without },
		{ text: around('⟦© Ada Weber⟧'), says: 'credit', fixed: without },
		{ text: around('⟦Bild: picture alliance/dpa | Ada Weber⟧'), says: 'credit', fixed: without },
		{ text: around('⟦(Ada Weber / Associated Press)⟧'), says: 'credit', fixed: without },
		{ text: around('⟦Verteidigungsministerium | TASS | Getty Images⟧'), says: 'credit', fixed: without },
	],
});
