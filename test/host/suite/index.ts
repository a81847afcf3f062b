import Mocha from 'mocha';

/**
 * What VS Code loads inside its extension host: the same bundle in the Node host, on the desktop and in the web worker.
 * The tests are imported once mocha has put `describe` and `it` where they look for them.
 */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: ReportLines });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	await import('./speakers.ts');
	await import('./findings.ts');
	await import('./commands.ts');
	const failures = await new Promise<number>((resolve) => {
		mocha.run(resolve);
	});
	if (failures > 0) throw new Error(`${failures} tests failed`);
}

/**
 * One line of JSON for every test and one for the end, through the console: the only way out of all three hosts.
 * The process outside demands the last one, so a suite that never ran cannot pass.
 */
class ReportLines extends Mocha.reporters.Base {
	constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
		super(runner, options);
		const say = (row: object) => console.log(`copydesk-test ${JSON.stringify(row)}`);
		runner.on('pass', (test) => say({ passed: test.fullTitle(), ms: test.duration }));
		runner.on('fail', (test, error: Error) =>
			say({ failed: test.fullTitle(), error: error.message, stack: error.stack }),
		);
		runner.on('pending', (test) => say({ pending: test.fullTitle() }));
		runner.on('end', () => say({ end: true, passes: this.stats.passes, failures: this.stats.failures }));
	}
}
