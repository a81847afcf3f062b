import path from 'node:path';
import { compileOnce } from './compile-once.ts';
import { runCompiled } from './compiled-code.ts';

// Before the code is compiled: it can be kept for starts with the same flags only.
compileOnce();
// `main.ts`. The extension names the folder, its own one.
runCompiled(path.join(__dirname, 'server-main.cjs'), process.env['COPYDESK_COMPILED']);
