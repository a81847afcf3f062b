import { type PackedBase, packBase } from '../pack-base.ts';
import { eponyms } from './eponyms.ts';
import { organisations } from './organisations/index.ts';
import { persons } from './persons/index.ts';
import { places } from './places/index.ts';

let packed: PackedBase | undefined;

/**
 * The whole base in the form in which it is read. This costs a tenth of a second, so a bundle holds what it returns
 * instead of this file and the lists (`esbuild.config.mjs`).
 */
export function packedBase(): PackedBase {
	packed ??= packBase({ persons, organisations, places, eponyms });
	return packed;
}
