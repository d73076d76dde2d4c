import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pages of the contract: path and name in the navigation. */
export const pages = [
  ['/', 'Översikt'],
  ['/svarsfrekvens/', 'Svarsfrekvens'],
  ['/handelser/', 'Händelser'],
  ['/fragor/', 'Frågor'],
  ['/medarbetarindex/', 'Index'],
  ['/enheter/', 'Enheter'],
  ['/protokoll/', 'Protokoll'],
  ['/data/', 'Data'],
  ['/utforska/', 'Utforska'],
  ['/metod/', 'Metod'],
] as const;

/** A file to drop: its name and its bytes. */
export interface Dropped {
  name: string;
  bytes: Uint8Array;
}

export const fixture = (name: string): Dropped => ({
  name: basename(name),
  bytes: readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))),
});
export const dataFile = (path: string): Dropped => ({
  name: basename(path),
  bytes: readFileSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url))),
});
export const text = (name: string, content: string): Dropped => ({ name, bytes: new TextEncoder().encode(content) });

/** Drops files on the page as a hand would, and waits until none is being read any more. */
export async function drop(page: Page, ...files: Dropped[]): Promise<void> {
  const before = Number((await page.locator('html').getAttribute('data-files'))?.split(' ').at(-1) ?? 0);
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) {
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    }
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, plain);
  const all = before + files.length;
  await page.locator(`html[data-files="${all} of ${all}"]`).waitFor();
}

/** Waits until the page has come alive: its fragment is read and its figures are drawn for its width. */
export const alive = (page: Page): Promise<void> =>
  page.waitForFunction(() => document.documentElement.dataset.alive === 'yes').then(() => undefined);
