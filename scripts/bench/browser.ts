import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright, type Browser, type Page } from '@playwright/test';
import { random } from '../../src/lib/analysis/stats/random.ts';
import { chromium } from '../lib/chromium.mjs';
import { quantile, type Bench, type BenchRow } from './bench.ts';
import { brushByKeyboard, brushByPointer, type Brushed } from './brush.ts';

/** How many rows; the largest is what the demands name. */
const SIZES = [10_000, 100_000, 1_000_000];
const WAIT = 600_000;

/** An export of twelve columns, as a reporting system writes it: events over 60 units and five years. */
function table(n: number): string {
  const next = random(1);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const day = () => `20${21 + Math.floor(next() * 5)}-0${1 + Math.floor(next() * 9)}-${10 + Math.floor(next() * 18)}`;
  const lines = [
    'id;händelsedatum;rapporterad;område;enhet;händelsetyp;hot och våld;orsak;berörd person;status;klardatum;skickad till försäkringskassan',
  ];
  for (let i = 0; i < n; i++) {
    const [occurred, unit] = [day(), Math.floor(next() * 60)];
    const closed = next() < 0.8;
    lines.push(
      [
        `H${i}`,
        occurred,
        occurred,
        `Område ${String.fromCharCode(65 + (unit % 6))}`,
        `Enhet ${unit + 1}`,
        one(['Tillbud', 'Olycksfall', 'Riskobservation', 'Färdolycksfall']),
        one(['Nej', 'Nej', 'Nej', 'Hot', 'Våld']),
        one(['Fall', 'Halka', 'Belastning', 'Stick', 'Klämning']),
        'Medarbetare',
        closed ? 'Avslutad' : 'Utredning',
        closed ? '2025-12-20' : '',
        one(['Ja', 'Nej', '']),
      ].join(';'),
    );
  }
  return lines.join('\n');
}

/** Megabytes that the browser's processes hold together. */
function memory(pid: number): number {
  const processes = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ pid: Number(name), parent: field('PPid'), held: field('VmRSS') / 1024 }];
    } catch {
      return [];
    }
  });
  const own = new Set([pid]);
  for (let size = 0; size !== own.size;) {
    size = own.size;
    for (const p of processes) if (own.has(p.parent)) own.add(p.pid);
  }
  return processes.filter((p) => own.has(p.pid)).reduce((sum, p) => sum + p.held, 0);
}

interface Measured {
  read: number;
  charted: number;
  longest: number;
  memory: number;
  keyboard: Brushed;
  pointer: Brushed;
}

/** Puts a file in, waits until its incidents are charted, and says how long the page was deaf at most. */
async function measure(browser: Browser, address: string, path: string, pid: number): Promise<Measured> {
  const page = await (await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })).newPage();
  page.setDefaultTimeout(WAIT);
  await page.addInitScript(() => {
    const held = window as unknown as { tasks: number[] };
    held.tasks = [];
    new PerformanceObserver((list) => held.tasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
  });
  await page.goto(`${address}/data/`);
  await page.waitForFunction(() => document.documentElement.dataset['alive'] === 'yes');
  // What the page did to come alive, and its database to start, is another measurement's.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => ((window as unknown as { tasks: number[] }).tasks.length = 0));
  const before = memory(pid);
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, memory(pid) - before)), 250);
  const start = performance.now();
  await page.getByLabel('Lägg till filer').setInputFiles(path);
  await page.locator('html[data-files="1 of 1"]').waitFor();
  const read = performance.now() - start;
  await charted(page);
  const all = performance.now() - start;
  clearInterval(watch);
  // What is drawn last is drawn by now.
  await page.waitForTimeout(3_000);
  const tasks = await page.evaluate(() => [...(window as unknown as { tasks: number[] }).tasks]);
  const keyboard = await brushByKeyboard(page);
  const pointer = await brushByPointer(page);
  await page.context().close();
  return { read, charted: all - read, longest: Math.max(0, ...tasks), memory: most, keyboard, pointer };
}

/** Händelser, with its lead chart drawn of the file's rows. */
async function charted(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sidor' })
    .getByRole('link', { name: 'Händelser', exact: true })
    .first()
    .click();
  await page.locator('main').getByText('Område A').first().waitFor();
  await page.locator('main figure svg').first().waitFor();
}

const row = (name: string, n: number, value: number, unit: string, ratio: number | null): BenchRow => ({
  name: `browser: ${name}`,
  n,
  median: value,
  p95: value,
  unit,
  against: ratio === null ? null : 'a row of the table a tenth as long',
  ratio,
});

const steps = (by: string, n: number, { answered, drawn, longest }: Brushed): BenchRow[] => {
  const spread = (times: number[]) => ({ median: quantile(times, 0.5), p95: quantile(times, 0.95) });
  return [
    {
      ...row(`a brush by ${by}, from a step to its numbers (${answered.length})`, n, 0, 'ms', null),
      ...spread(answered),
    },
    { ...row(`a brush by ${by}, from a step to its last chart (${drawn.length})`, n, 0, 'ms', null), ...spread(drawn) },
    row(`a brush by ${by}, the longest task of the page`, n, longest, 'ms', null),
  ];
};

/** A large table in Chromium, from the file to the chart, and its months brushed. `ratio`: the cost of a row against that of the table a tenth as long. One reading each. */
export const browser: Bench = {
  name: 'browser',
  run: async (): Promise<BenchRow[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'samsyn-bench-'));
    const server = spawn(process.execPath, [fileURLToPath(new URL('../serve.mjs', import.meta.url))], {
      env: { ...process.env, PORT: '0' },
    });
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const address = said.toString().trim();
    const rows: BenchRow[] = [];
    let before: Measured | null = null;
    try {
      for (const n of SIZES) {
        const path = join(folder, `${n}.csv`);
        writeFileSync(path, table(n));
        const chrome = await playwright.launchServer({
          executablePath: await chromium(),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
        });
        const made = await playwright.connect(chrome.wsEndpoint());
        const now = await measure(made, address, path, chrome.process().pid!);
        await made.close();
        await chrome.close();
        const tenth = (key: 'read' | 'memory') => (before ? now[key] / before[key] / 10 : null);
        rows.push(
          row('read and checked', n, now.read, 'ms', tenth('read')),
          row('then charted', n, now.charted, 'ms', null),
          row('memory of the browser beyond that of the page', n, now.memory, 'MB at most', tenth('memory')),
          row('the longest task of the page', n, now.longest, 'ms', null),
          ...steps('keyboard', n, now.keyboard),
          ...steps('pointer', n, now.pointer),
        );
        before = now;
      }
    } finally {
      server.kill();
      rmSync(folder, { recursive: true });
    }
    return rows;
  },
};
