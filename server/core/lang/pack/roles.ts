import type { Gender } from '../../model/name.ts';

/** What stands around a name: `Der Bürgermeister von Avon, | Dr. | Jens Petersen |, sagte`. */
export interface Surroundings {
	/** The words right before the name and its titles, from the paragraph's start at the most. */
	readonly before: string;
	/** Titles right before the name, as written; empty if there are none. */
	readonly title: string;
	readonly behind: string;
	/** The name has an ending of its own (`Jens Petersens`). */
	readonly isInflected: boolean;
	readonly gender: Gender | undefined;
}

/** What the text says somebody is. */
export interface ToldRole {
	/** As a list shows it: `Bürgermeister von Avon`. */
	readonly role: string;
	/** What stands beside the name as its function, before what a sentence says (`ist Leiterin`) or a mere title, before a body or a family. */
	readonly rank: 1 | 2 | 3;
}
