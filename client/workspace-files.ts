import { type Disposable, FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadFileParams, readFileRequest } from '../server/protocol/index.ts';

/** Far more than any style book needs; what is larger is not one. The server refuses those over 20 MB with a reason. */
const maxBytes = 24_000_000;

/**
 * Reads style books for the server, which has no files of its own in the browser and in remote folders. It gets YAML
 * and nothing else.
 */
export function lendFiles(client: BaseLanguageClient): Disposable {
	return client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<string | null> => {
		const place = client.protocol2CodeConverter.asUri(uri);
		if (!/\.ya?ml$/iu.test(place.path)) return null;
		return read(place);
	});
}

async function read(place: Uri): Promise<string | null> {
	const open = workspace.textDocuments.find((document) => document.uri.toString() === place.toString());
	if (open !== undefined) return open.getText();
	try {
		const { size, type } = await workspace.fs.stat(place);
		if (type & FileType.Directory) throw new Error('It is no file.');
		if (size > maxBytes) throw new Error(`It is larger than ${maxBytes / 1_000_000} MB.`);
		const document = await workspace.fs.readFile(place);
		return new TextDecoder().decode(document);
	} catch (error) {
		if (error instanceof FileSystemError && isMissing(error)) return null;
		throw error;
	}
}

/** There is none, or no place where one could lie: no fault. */
const isMissing = ({ code }: FileSystemError) => code === 'FileNotFound' || code === 'Unavailable';
