import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Address } from '../../../src/lib/view/state/address.svelte.ts';

/** An address bar that is slow to write, as the router is, and the entries of its history. */
function bar() {
  const entries = [''];
  return {
    entries,
    get fragment() {
      return entries.at(-1)!;
    },
    async write(fragment: string, { replace }: { replace: boolean }) {
      await Promise.resolve();
      if (replace) entries.pop();
      entries.push(fragment);
    },
    now(fragment: string) {
      entries[entries.length - 1] = fragment;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a step counts at once, and all up to a pause are one entry', async () => {
  const at = bar();
  const address = new Address(at);
  for (const [i, step] of ['#a', '#b', '#c', '#d'].entries()) {
    address.go(step, { replace: i > 0 });
    expect(address.fragment).toBe(step);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(at.entries).toEqual(['']);
  await vi.advanceTimersByTimeAsync(300);
  expect(at.entries).toEqual(['', '#d']);
  address.go('#e', { replace: true });
  await vi.advanceTimersByTimeAsync(300);
  expect(at.entries).toEqual(['', '#e']);
  at.now('#elsewhere');
  expect(address.fragment).toBe('#elsewhere');
});

test('a new entry leaves the last step of the gesture before in its own', async () => {
  const at = bar();
  const address = new Address(at);
  address.go('#a', { replace: false });
  await vi.advanceTimersByTimeAsync(300);
  address.go('#b', { replace: true });
  address.go('#c', { replace: false });
  await vi.advanceTimersByTimeAsync(300);
  expect(at.entries).toEqual(['', '#b', '#c']);
  expect(address.fragment).toBe('#c');
});

test('what waits is written before the page is left', () => {
  const at = bar();
  const address = new Address(at);
  address.go('#b', { replace: true });
  address.settle();
  expect(at.entries).toEqual(['#b']);
});

test('what waits is dropped when Back is pressed', async () => {
  const at = bar();
  const address = new Address(at);
  address.go('#b', { replace: true });
  address.forget();
  await vi.advanceTimersByTimeAsync(300);
  expect(address.fragment).toBe('');
  expect(at.entries).toEqual(['']);
});
