/** What the platform around the server gives it. Each main supplies one; tests supply their own. */
export interface Runtime {
	/** Lets messages that have arrived be handled first; resolves soon after. */
	pause(): Promise<void>;
	/** Calls back after so many milliseconds; returns a function that prevents it. */
	after(milliseconds: number, callback: () => void): () => void;
	/** Milliseconds from any fixed point, for measuring. */
	now(): number;
	/** The text of a file, undefined if there is none. Throws with the reason if it cannot be read. Missing where only the client can read. */
	readonly readFile?: (uri: string) => Promise<string | undefined>;
	/** Where a file really lies, symbolic links followed; undefined if there is none. Missing where there are no links. */
	readonly realUri?: (uri: string) => Promise<string | undefined>;
	/** Folder of the person, as an address without a slash at its end. Missing where there is none. */
	readonly home?: string;
}
