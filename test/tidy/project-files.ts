import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** All files of the project, without those git ignores, with `/` between folders. */
export const projectFiles: readonly string[] = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
	{ encoding: 'utf8' },
)
	.split('\n')
	.filter((file) => file !== '' && !isGone(file))
	.sort();

/** Source files of a room and of the rooms inside it. */
export const sourcesIn = (room: string): readonly string[] =>
	projectFiles.filter((file) => file.startsWith(`${room}/`) && file.endsWith('.ts'));

export const read = (file: string): string => readFileSync(file, 'utf8');

/** Deleted, but not yet committed. */
function isGone(file: string): boolean {
	try {
		readFileSync(file);
		return false;
	} catch {
		return true;
	}
}
