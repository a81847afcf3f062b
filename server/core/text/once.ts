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

/** The same, once for each of some objects, and kept as long as the object is. */
export function oncePer<Key extends object, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
	const all = new WeakMap<Key, Made>();
	return (key) => {
		let made = all.get(key);
		if (made === undefined) {
			made = make(key);
			all.set(key, made);
		}
		return made;
	};
}
