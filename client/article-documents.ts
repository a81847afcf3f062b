import type { TextDocument } from 'vscode';

const languages = ['plaintext', 'markdown', 'article'] as const;

/** Where articles live. Not `git` (the old side of a comparison) and not `output`. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', 'tmp'] as const;

/** The server decides whether a document reads like an article; here only what kind of file it is. It asks for style books of other names when settings name one. */
export const documentSelector = schemes.flatMap((scheme) => [
	...languages.map((language) => ({ scheme, language })),
	{ scheme, pattern: '**/stylebook.yaml' },
]);

export const mayBeArticle = ({ languageId, uri }: TextDocument): boolean =>
	languages.some((language) => language === languageId) && schemes.some((scheme) => scheme === uri.scheme);
