import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project; everything below is reached from here. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Git-ignored: the VS Code server, the packaged extension, sample articles, logs and pictures of failed runs. */
export const scratch = path.join(root, '.vscode-test');

export const hostFolder = path.join(scratch, 'host');
export const vscodeRoot = path.join(hostFolder, 'node_modules/code-server/lib/vscode');
export const packaged = path.join(scratch, 'copydesk.vsix');
