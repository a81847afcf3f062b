import type { TextDocument } from 'vscode';

const languages = ['plaintext', 'markdown', 'article'] as const;

/** Where articles live. Not `git` (the old side of a comparison) and not `output`. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', 'tmp'] as const;

/** The server decides whether a document reads like an article; here only what kind of file it is. `styleBooks`: those of the settings. */
export const documentSelector = (styleBooks: readonly string[]) => [
	...schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
	...['stylebook.yaml', ...styleBooks.flatMap(fileName)].flatMap((name) =>
		schemes.map((scheme) => ({ scheme, pattern: `**/${name}` })),
	),
];

/** It may be called otherwise; its last part is enough, the server knows the whole. */
function fileName(path: string): readonly string[] {
	const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	return /\.ya?ml$/iu.test(name) && !/[*?{}[\]]/u.test(name) ? [name] : [];
}

export const mayBeArticle = ({ languageId, uri }: TextDocument): boolean =>
	languages.some((language) => language === languageId) && schemes.some((scheme) => scheme === uri.scheme);
