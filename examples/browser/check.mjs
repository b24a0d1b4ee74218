// node check.mjs PAGE.html...
// Runs axe-core over each page, narrow and wide, light and dark, and looks whether a page is wider than its window.
// Prints what it finds; exit 1 if that is anything.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, open } from './browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = [[400, 'light'], [400, 'dark'], [1600, 'light'], [1600, 'dark']];

async function violations(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
  await page.evaluate(AXE);
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.html.slice(0, 120)}`));
}

/** Vertical pages are wide by nature, and high as the window. */
function overflow(page) {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    const vertical = getComputedStyle(document.documentElement).writingMode !== 'horizontal-tb';
    const [content, window] = vertical ? [root.scrollHeight, root.clientHeight] : [root.scrollWidth, root.clientWidth];
    return content > window ? [`is ${content} pixels across in a window of ${window}`] : [];
  });
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node check.mjs PAGE.html...');
  process.exit(2);
}
const browser = await launch();
let found = 0;
for (const file of files) {
  for (const [width, scheme] of VIEWS) {
    const page = await open(browser, pathToFileURL(resolve(file)).href, width, scheme);
    const faults = [...(await overflow(page)), ...(await violations(page))];
    faults.forEach((fault) => console.log(`${basename(file)} at ${width}, ${scheme}: ${fault}`));
    found += faults.length;
    await page.close();
  }
}
await browser.close();
console.log(`${files.length} pages, ${VIEWS.length} views each: ${found} violations`);
process.exit(found > 0 ? 1 : 0);
