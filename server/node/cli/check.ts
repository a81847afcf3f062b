import type { ExitStatus } from '../cli.ts';
import { eachFile } from './files.ts';
import { type Checked, formats } from './formats/index.ts';
import { isAtLeast, levelOption, oneOf, readOptions } from './options.ts';
import { readAndCheck } from './read.ts';
import { openStyleBooks } from './style-books.ts';

/** `copydesk check`: what must not be printed, file by file. */
export async function check(args: readonly string[]): Promise<ExitStatus> {
	const { common, values, files } = readOptions(args, { format: { type: 'string' }, level: { type: 'string' } });
	const format = formats[oneOf('--format', values['format'], ['text', 'json', 'sarif', 'github']) ?? 'text'];
	const least = levelOption(values['level']);
	let nFindings = 0;
	const checked: Checked[] = [];
	const books = await openStyleBooks(common);
	const nUnreadable = await eachFile(files, async (textFile) => {
		const file = readAndCheck(textFile, common, await books.of(textFile.path));
		if (!file.isArticle)
			process.stderr.write(`copydesk: ${file.path}: does not read like an article and was not checked\n`);
		const findings = file.findings.filter(({ level }) => isAtLeast(level, least));
		nFindings += findings.length;
		if (format.file === undefined) checked.push({ file, findings });
		else process.stdout.write(format.file({ file, findings }, common.ui));
	});
	process.stdout.write(format.end?.(checked, common.ui) ?? '');
	if (0 < nUnreadable) return 2;
	return nFindings === 0 ? 0 : 1;
}
