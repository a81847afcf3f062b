import { americas } from './americas.ts';
import { art } from './art.ts';
import { asiaAfricaOceania } from './asia-africa-oceania.ts';
import { austriaSwitzerland } from './austria-switzerland.ts';
import { business } from './business.ts';
import { culture } from './culture.ts';
import { europe } from './europe.ts';
import { film } from './film.ts';
import { germanSociety } from './german-society.ts';
import { germanSpeaking } from './german-speaking.ts';
import { germanyFederal } from './germany-federal.ts';
import { germanyStates } from './germany-states.ts';
import { history } from './history.ts';
import { international } from './international.ts';
import { literature } from './literature.ts';
import { literatureWorld } from './literature-world.ts';
import { officials } from './more-politics.ts';
import { music } from './music.ts';
import { musicPopular } from './music-popular.ts';
import { photographers } from './photographers.ts';
import { publicLife } from './public-life.ts';
import { science } from './science.ts';
import { sport } from './sport.ts';
import { sportWorld } from './sport-world.ts';
import { statesmen } from './statesmen.ts';
import { thought } from './thought.ts';
import { worldAmericas } from './world-americas.ts';
import { worldAsiaAfrica } from './world-asia-africa.ts';
import { worldBritainSouth } from './world-britain-south.ts';
import { worldEast } from './world-east.ts';
import { worldEurope } from './world-europe.ts';

/**
 * Public persons, one a line: name in German news | in English news if it differs | m or f | role in German | role in
 * English | aliases | checked.
 *
 * `ab 2025`, `from 2025` say when an office began, not whether it is still held.
 * Aliases are other right spellings (`Zelenskyy`); one of a single word stands for the surname (`Xi`).
 * `# two people: A / B` says that two similar names are no slip; both may stand in any of the files.
 * `# given name of the other gender: George Eliot` says that the gender is right although the given name shows another.
 */
export const persons: readonly string[] = [
	americas,
	art,
	asiaAfricaOceania,
	austriaSwitzerland,
	business,
	culture,
	europe,
	film,
	germanSociety,
	germanSpeaking,
	germanyFederal,
	germanyStates,
	history,
	international,
	literature,
	literatureWorld,
	music,
	musicPopular,
	officials,
	photographers,
	publicLife,
	science,
	sport,
	sportWorld,
	statesmen,
	thought,
	worldAmericas,
	worldAsiaAfrica,
	worldBritainSouth,
	worldEast,
	worldEurope,
];
