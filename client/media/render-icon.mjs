// Draws icon.png (256 × 256, as galleries want it) from icon.svg: node client/media/render-icon.mjs [path of Chromium]
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const [, , executablePath = '/usr/bin/chromium'] = process.argv;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${await readFile(beside('icon.svg'), 'utf8')}`);
await page.screenshot({ path: beside('icon.png'), omitBackground: true });
await browser.close();
