// Finds a Chrome or Chromium for the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from './project.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Playwright's own browser, where it has been installed. */
async function playwrights() {
  const { chromium } = await import(new URL('../../node_modules/@playwright/test/index.mjs', import.meta.url).href);
  return chromium.executablePath();
}

const found = async () =>
  [process.env.CHROMIUM, ...usual, await playwrights()].find((path) => path && existsSync(path));

/** The path of a browser that can be started. Ends the process with one line on what to do when there is none to be had. */
export async function chromium() {
  const there = await found();
  if (there) return there;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  console.log('No Chrome or Chromium was found: installing one …');
  if (debian) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else if (existsSync(join(root, 'node_modules/@playwright/test')))
    tool('@playwright/test#playwright', ['install', 'chromium']);
  const now = await found();
  if (now) return now;
  console.error(
    'The browser tests need Chrome or Chromium: install one, or name it with CHROMIUM=/path/to/chrome npm test',
  );
  process.exit(1);
}
