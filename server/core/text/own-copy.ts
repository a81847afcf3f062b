/** From this length on engines cut a string out of another by pointing into it. */
const SLICED_FROM = 13;

/**
 * The text as a string of its own: a piece of an article that is kept would keep that whole article in memory. What is put
 * together is written out anew as soon as something is cut from it.
 */
export const ownCopy = (text: string): string => (text.length < SLICED_FROM ? text : ` ${text}`.slice(1));
