import { setFlagsFromString } from 'node:v8';

/**
 * Compiles a regular expression for the machine when it is first used. As shipped the engine first makes something
 * slower of it and does so on the second use; the first article uses some hundred of them twice.
 */
export const compileOnce = (): void => setFlagsFromString('--no-regexp-tier-up');
