import { spawn } from 'node:child_process';

export interface Ended {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the built command line to its end. `input` goes to its standard input. */
export function copydesk(args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
	const child = spawn(process.execPath, ['dist/copydesk.cjs', ...args], {
		env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
	});
	return new Promise((resolve, reject) => {
		const out: Buffer[] = [];
		const err: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
		child.on('error', reject);
		child.on('close', (status) =>
			resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
		);
		// A command that wants no input ends before it has read any.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}
