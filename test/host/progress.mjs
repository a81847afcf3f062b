/** A fault that an editor or developer can mend: what is missing, and what to do. Printed without a stack. */
export class Missing extends Error {
	constructor(what, remedy) {
		super(`${what}\n  ${remedy.replaceAll('\n', '\n  ')}`);
		this.name = 'Missing';
	}
}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Prints what is being done, does it, and prints how long it took. */
export async function step(what, work) {
	const since = performance.now();
	console.log(`• ${what} …`);
	const result = await work();
	console.log(`  ${what}: ${seconds(since)}`);
	return result;
}

/** Runs the main function of a script; a `Missing` part is printed as it is, anything else with its stack. */
export async function main(work) {
	try {
		await work();
	} catch (error) {
		console.error(error instanceof Missing ? `\n✗ ${error.message}` : error);
		process.exitCode = 1;
	}
}
