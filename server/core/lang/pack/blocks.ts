import type { BoilerplateSort } from '../../model/block.ts';
import type { PhraseTree } from './phrases.ts';

/** The wording of page furniture, captions and credits in this language. All words in lower case. */
export interface BlockLexicon {
	/** Lines that can hardly be anything else: `lesen sie auch …`, `schreibe einen kommentar`. */
	readonly sure: PhraseTree<BoilerplateSort>;
	/** The same for sentences: no report begins like this, however long the line is (`mit der anmeldung willigen sie ein …`). */
	readonly telling: PhraseTree<BoilerplateSort>;
	/** Lines that are furniture in the right place but may be copy elsewhere: `video`, `mehr …`. */
	readonly likely: PhraseTree<BoilerplateSort>;
	/** Wordings that give a line away wherever they stand in it: `alle rechte vorbehalten`. */
	readonly anywhere: PhraseTree<BoilerplateSort>;
	/** Words a line of date, time and reading time is made of: months, weekdays, `uhr`, `stand`, `lesedauer`. */
	readonly dateWords: ReadonlySet<string>;
	/** Those of them that only a web page writes beside a date: `aktualisiert`, `lesedauer`, `stand`. */
	readonly stampWords: ReadonlySet<string>;
	/** How a page tells how old something is: `# hours ago`, `vor # stunden`. */
	readonly ago: PhraseTree<true>;
	/** Words on buttons and the names of networks: a line of nothing else is a bar of buttons. */
	readonly buttonWords: ReadonlySet<string>;
	/** What a bar or a bracket parts from the headline of another piece: `Video | …`, `… [Podcast]`. */
	readonly mediaWords: ReadonlySet<string>;
	/** What a page calls those who write for it: `reporterin`, `correspondent`. */
	readonly authorWords: ReadonlySet<string>;
	/** Words with which a page speaks to its readers, capitals kept: `Ihre`, `unser`, `your`. */
	readonly readerWords: ReadonlySet<string>;
	/** What a page speaks to them about: `newsletter`, `cookies`, `datenschutzerklärung`. */
	readonly pageWords: ReadonlySet<string>;
	/** Names of sections: `politik`, `wirtschaft`, `startseite`. */
	readonly sectionWords: ReadonlySet<string>;
	/** Words before the name of a sender that says what it is: `über die`, `about`. */
	readonly about: PhraseTree<true>;
	/** Words that introduce the author: `von`, `by`. */
	readonly by: ReadonlySet<string>;
	/** Words that may stand between names: `und`, `and`, `von`. */
	readonly joins: ReadonlySet<string>;
	/** Wordings a credit begins with: `foto :`, `bild :`, `©`. */
	readonly creditLabels: PhraseTree<true>;
	/** The same for what a text or a figure comes from (`quelle : dpa`). A caption does not end in it, a report may. */
	readonly sourceLabels: PhraseTree<true>;
	/** What an editor puts before captions kept below the article, and before their credits: `Bildtext`, `Foto`. */
	readonly captionMark: string;
	readonly creditMark: string;
	/** Agencies and picture sources. */
	readonly agencies: PhraseTree<true>;
	/** Words between whoever took a picture and for whom: `via`. */
	readonly agencyLinks: ReadonlySet<string>;
	/** Words that point into a picture: `links`, `archivbild`, `pictured`. */
	readonly pictureWords: ReadonlySet<string>;
	/** Forms in which captions tell what can be seen: `begrüßt`, `steht`, `arrives`. */
	readonly present: ReadonlySet<string>;
	/** Forms in which the report tells what happened: `wurde`, `sagte`, `said`. */
	readonly past: ReadonlySet<string>;
}
