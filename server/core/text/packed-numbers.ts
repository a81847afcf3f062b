/**
 * Lists of numbers as text, for tables made when the program is built: a program may hold them as they are, and nothing
 * is read of them before somebody asks.
 */
export type PackedNumbers = string;

/** Bits of a unit of text. Counted from `FIRST`, they meet no surrogate and no sign that has to be escaped. */
const BITS = 15;
const FIRST = 0x100;
const MOST = 2 ** BITS - 1;

/** Numbers from 0 to 2³⁰ − 1. The first unit says how many units each number takes. */
export function packNumbers(numbers: ArrayLike<number>): PackedNumbers {
	let isWide = false;
	for (let at = 0; at < numbers.length; at += 1) isWide ||= MOST < (numbers[at] ?? 0);
	const units = [unit(isWide ? 2 : 1)];
	for (let at = 0; at < numbers.length; at += 1) {
		const number = numbers[at] ?? 0;
		if (!Number.isInteger(number) || number < 0 || 2 ** (2 * BITS) <= number) throw new RangeError(String(number));
		if (isWide) units.push(unit(number >>> BITS));
		units.push(unit(number & MOST));
	}
	return units.join('');
}

const unit = (value: number): string => String.fromCharCode(FIRST + value);

export function unpackNumbers(packed: PackedNumbers): Int32Array {
	const isWide = packed.charCodeAt(0) === FIRST + 2;
	const numbers = new Int32Array((packed.length - 1) / (isWide ? 2 : 1));
	for (let at = 0, unit = 1; at < numbers.length; at += 1, unit += 1) {
		let number = packed.charCodeAt(unit) - FIRST;
		if (isWide) {
			unit += 1;
			number = (number << BITS) | (packed.charCodeAt(unit) - FIRST);
		}
		numbers[at] = number;
	}
	return numbers;
}
