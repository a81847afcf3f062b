import { serve } from './serve.ts';

/** The server as a child process of an editor: `--stdio`, `--node-ipc` or `--pipe=…`, as vscode-languageserver knows them. */
serve();
