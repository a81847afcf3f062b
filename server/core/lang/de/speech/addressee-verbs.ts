import { wordSet } from '../../../text/words.ts';

/** Verbs whose object is the one spoken to: `forderte die Regierung auf, …`. */
export const TO_SOMEBODY = wordSet(
	'auffordern bitten beschuldigen bezichtigen ermahnen ersuchen anweisen verpflichten drängen beschwören mahnen',
);
/** Verbs with a dative for the one spoken to: `warf dem Minister vor, …`. */
export const TO_DATIVE = wordSet(
	'vorwerfen mitteilen sagen versprechen anbieten drohen raten erlauben verbieten untersagen vorschlagen empfehlen unterstellen erklären zusagen versichern androhen berichten erzählen antworten entgegnen vorhalten zurufen bescheinigen attestieren befehlen gestatten zugestehen bestätigen widersprechen',
);
