const MARK = 'copydesk-test ';

/**
 * What the suite reports from inside an extension host, line by line (see `suite/index.ts`).
 * A run without its last line has failed, whatever else it said.
 */
export function collectReport() {
	const rows = [];
	const other = [];
	const troubles = [];
	const ended = () => rows.some((row) => row.end);
	const failed = () => troubles.length > 0 || !rows.some((row) => row.end && row.failures === 0 && row.passes > 0);
	return {
		read(line) {
			const at = line.indexOf(MARK);
			if (at < 0) other.push(line);
			else rows.push(JSON.parse(line.slice(at + MARK.length)));
			if (process.env.VERBOSE) console.log(line);
		},
		/** Anything else worth reading after a failure. */
		note: (line) => other.push(line),
		fail: (why) => troubles.push(why),
		failed,
		log: () => [...troubles, ...other].join('\n'),
		print() {
			for (const row of rows) printRow(row);
			if (!ended()) troubles.push('The suite did not come to its end.');
			for (const why of troubles) console.log(`  ✗ ${why}`);
			const passes = rows.filter((row) => row.passed).length;
			const failures = rows.filter((row) => row.failed).length + troubles.length;
			console.log(`\n  ${passes} passing`);
			if (failures > 0 || passes === 0) console.log(`  ${Math.max(failures, 1)} failing`);
		},
	};
}

function printRow(row) {
	if (row.passed) console.log(`  ✓ ${row.passed} (${row.ms} ms)`);
	if (row.pending) console.log(`  - ${row.pending}`);
	if (row.failed) console.log(`  ✗ ${row.failed}\n    ${row.stack ?? row.error}`);
}
