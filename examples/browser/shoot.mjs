// node shoot.mjs PAGE.html OUT.png WIDTH [light|dark] [HEIGHT]
// A picture of a page as a window of that width shows it, in full unless a height is given.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, open } from './browser.mjs';

const [file, out, width, scheme = 'light', height] = process.argv.slice(2);
if (!width) {
  console.error('usage: node shoot.mjs PAGE.html OUT.png WIDTH [light|dark] [HEIGHT]');
  process.exit(2);
}
const browser = await launch();
const page = await open(browser, pathToFileURL(resolve(file)).href, Number(width), scheme, Number(height ?? 1000));
await page.screenshot({ path: out, fullPage: !height });
await browser.close();
