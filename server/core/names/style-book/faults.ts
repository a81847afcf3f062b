import type { ErrorCode } from 'yaml';
import type { Wording } from '../../model/language.ts';

/** What is wrong with the YAML itself, in words for somebody who does not write it every day. */
export const wordFault = (code: ErrorCode): Wording => FAULTS[code] ?? OTHER;

const OTHER: Wording = { de: 'Das lässt sich nicht als YAML lesen.', en: 'This cannot be read as YAML.' };
const INDENT: Wording = { de: 'Die Einrückung stimmt nicht.', en: 'The indentation is wrong.' };

const FAULTS: Partial<Readonly<Record<ErrorCode, Wording>>> = {
	BAD_INDENT: INDENT,
	TAB_AS_INDENT: { de: 'Eingerückt wird mit Leerzeichen, nicht mit Tabs.', en: 'Indent with spaces, not with tabs.' },
	MISSING_CHAR: {
		de: 'Hier fehlt ein Zeichen (Anführung, Klammer oder Komma).',
		en: 'A character is missing here (quote, bracket or comma).',
	},
	UNEXPECTED_TOKEN: { de: 'Dieses Zeichen hat hier keinen Platz.', en: 'This character has no place here.' },
	IMPOSSIBLE: OTHER,
	BAD_ALIAS: {
		de: 'Verweise (`*name`) gelten hier nicht; bitte ausschreiben.',
		en: 'References (`*name`) do not count here; write the words out.',
	},
	MULTILINE_IMPLICIT_KEY: {
		de: 'Ein Feldname steht auf einer Zeile.',
		en: 'The name of a field has to be on one line.',
	},
	MULTIPLE_DOCS: { de: 'Nur der erste Teil (vor `---`) zählt.', en: 'Only the first part (before `---`) counts.' },
};
