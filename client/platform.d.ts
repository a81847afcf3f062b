/** The little that desktop and web worker both have beyond the language itself. */
declare class TextDecoder {
	decode(bytes: Uint8Array): string;
}
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
