/**
 * A table that is made when it is first asked for, and kept: an article is written in one language, and what the other
 * ones know need not be there before the first underline.
 */
export function once<Made extends object>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
