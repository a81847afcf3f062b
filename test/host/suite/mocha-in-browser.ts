// The build that mocha ships for browsers leaves its class in a global; the worker's bundle takes this file for `mocha`.
import '../../../node_modules/mocha/mocha.js';

export default (globalThis as unknown as { readonly Mocha: typeof import('mocha') }).Mocha;
