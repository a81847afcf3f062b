import { isMainThread } from 'node:worker_threads';
import { batch } from './cli/batch.ts';
import { answerChunks } from './cli/batch-worker.ts';
import { check } from './cli/check.ts';
import { UsageError } from './cli/errors.ts';
import { HELP } from './cli/help.ts';
import { speakers } from './cli/speakers.ts';
import { VERSION } from './cli/version.ts';
import { compileOnce } from './compile-once.ts';

/** 0 clean, 1 something was found or could not be answered, 2 wrong use or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<ExitStatus | undefined>>> = {
	check,
	speakers,
	batch,
	async lsp() {
		const { serve } = await import('./serve.ts');
		serve();
		return undefined;
	},
};

async function main([name = '--help', ...args]: readonly string[]): Promise<ExitStatus | undefined> {
	if (name === '--version' || name === '-V') return say(VERSION);
	if (name === '--help' || name === '-h') return say(HELP['copydesk']);
	if (name === 'help') return say(HELP[args[0] === undefined ? 'copydesk' : known(args[0])]);
	const command = commands[known(name)];
	if (args.includes('--help') || args.includes('-h')) return say(HELP[name]);
	return command?.(args);
}

function known(name: string): string {
	if (!Object.hasOwn(commands, name)) throw new UsageError(`There is no command "${name}". Try: copydesk --help`);
	return name;
}

function say(text: string | undefined): ExitStatus {
	process.stdout.write(`${text ?? ''}\n`);
	return 0;
}

/** Somebody who reads our output with `head` closes it early; that is no fault. */
function endQuietlyWithReader(): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
}

if (isMainThread) {
	compileOnce();
	endQuietlyWithReader();
	main(process.argv.slice(2))
		.then((status) => {
			if (status !== undefined) process.exitCode = status;
		})
		.catch((error: unknown) => {
			process.stderr.write(`copydesk: ${error instanceof UsageError ? error.message : String(error)}\n`);
			process.exitCode = 2;
		});
} else answerChunks();
