// Chromium as this system has it: the one that CHROMIUM names, or the first of the usual names on the path.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function isThere(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function executable() {
  const places = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => places.map((place) => join(place, name)));
  const found = process.env.CHROMIUM ?? candidates.find(isThere);
  if (!found) {
    throw new Error('no Chromium on the path; set CHROMIUM to one');
  }
  return found;
}

export function launch() {
  return puppeteer.launch({ executablePath: executable(), args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
}

/** A page of the given file as a window of that width and that colour scheme shows it. */
export async function open(browser, url, width, scheme, height = 1000) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
