import { expect, test } from 'vitest';
import { Keep } from '../../../src/lib/view/state/keep.svelte.ts';
import type { BrowserKeep, News } from '../../../src/lib/workers/browserKeep.ts';
import type { Ask, Keeping } from '../../../src/lib/workers/messages.ts';

const on: Keeping = { state: 'on', saved: '2026-01-15', problem: null, files: [] };
const off: Keeping = { state: 'off', saved: null, problem: null, files: [] };

/** A page's keeping: what it says to the worker and to other tabs, and how often it forgets all. */
function page({ exists = false, erase = () => Promise.resolve() } = {}) {
  const [said, told]: [Ask[], News[]] = [[], []];
  let forgotten = 0;
  let hear: (news: News) => void = () => undefined;
  const browser: BrowserKeep = {
    place: '/',
    exists: () => Promise.resolve(exists),
    persist: () => Promise.resolve(true),
    persisted: () => Promise.resolve(false),
    erase,
    listen: (listener) => {
      hear = listener;
      return (news) => told.push(news);
    },
  };
  const keep = new Keep(browser, {
    say: (ask) => said.push(ask),
    forget: () => forgotten++,
    today: () => '2026-01-15',
  });
  return { keep, said, told, hears: (news: News) => hear(news), forgotten: () => forgotten };
}

test('nothing is opened where nothing is kept; what is kept is opened and greeted', async () => {
  const empty = page();
  empty.keep.start();
  await empty.keep.starting;
  expect(empty.said).toEqual([]);
  const full = page({ exists: true });
  full.keep.start();
  await full.keep.starting;
  expect(full.said).toEqual([{ type: 'follow', place: '/', today: '2026-01-15' }]);
  full.keep.hear({ ...off, state: 'opening' });
  full.keep.hear(on);
  expect([full.keep.found, full.keep.persisted]).toEqual(['2026-01-15', false]);
  full.keep.read();
  expect(full.keep.found).toBeNull();
});

test('other tabs are told once something is written, and not when it failed', () => {
  const { keep, told } = page();
  keep.start();
  keep.hear({ ...on, state: 'saving' });
  keep.hear(on);
  expect(told).toEqual(['saved']);
  keep.hear({ ...on, state: 'saving' });
  keep.hear({ ...on, problem: 'full', files: ['a.csv'] });
  expect([told, keep.now.problem]).toEqual([['saved'], 'full']);
});

test('what is erased or no longer kept in another tab is so here, where it was kept; files in memory alone stay', () => {
  const kept = page();
  kept.keep.start();
  kept.keep.hear(on);
  kept.hears('stopped');
  expect([kept.said.at(-1), kept.keep.heard, kept.forgotten()]).toEqual([
    { type: 'unkeep', erase: false },
    'stopped',
    0,
  ]);
  kept.keep.hear(on);
  kept.hears('erased');
  expect([kept.keep.heard, kept.keep.now, kept.forgotten()]).toEqual(['erased', off, 1]);
  const memory = page();
  memory.keep.start();
  memory.hears('erased');
  expect([memory.keep.heard, memory.forgotten(), memory.said]).toEqual([null, 0, []]);
});

test('with the published data called back, what is kept is set aside and comes back', () => {
  const { keep, said, hears } = page();
  keep.start();
  keep.hear(on);
  keep.setAside();
  hears('saved');
  expect([keep.aside, keep.now, said]).toEqual([true, off, []]);
  keep.comeBack();
  expect([keep.aside, said.map((ask) => ask.type)]).toEqual([false, ['keep']]);
});

test('what could not be erased is told', async () => {
  const { keep, told, forgotten } = page({ erase: () => Promise.reject(new Error()) });
  keep.start();
  await keep.erase();
  expect([keep.heard, told, forgotten()]).toEqual(['not-erased', ['erased'], 1]);
});
