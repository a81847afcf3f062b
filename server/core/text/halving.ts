/**
 * How many items at the beginning of a sorted list are as asked, and so the index of the first one that is not. Found by
 * halving: behind one that is not as asked no other one may be.
 */
export function countFirst(length: number, isSo: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isSo(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
