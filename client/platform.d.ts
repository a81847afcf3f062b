/** The little that desktop and web worker both have beyond the language itself. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
