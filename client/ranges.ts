import { Range } from 'vscode';
import type { Range as Place } from '../server/protocol/index.ts';

/** A place as the protocol tells it, in VS Code's own kind. */
export const rangeOf = ({ start, end }: Place): Range =>
	new Range(start.line, start.character, end.line, end.character);
