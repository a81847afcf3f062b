import { createInterface } from 'node:readline';
import { batchAnswer, checkText } from '../core/engine/index.ts';

/** First form: `batch` only. */
async function main(): Promise<void> {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line === '') continue;
		const { id, text, lang } = JSON.parse(line);
		const { article, findings } = checkText(text, { settings: { lang, levels: {}, options: {} } });
		process.stdout.write(`${JSON.stringify(batchAnswer(id, article, findings, 'en'))}\n`);
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${String(error)}\n`);
	process.exitCode = 2;
});
