import { expect, test, vi } from 'vitest';
import { ThreadLost } from '../../src/lib/ingest/document/pdf/ThreadLost.ts';
import { watchThread } from '../../src/lib/workers/watchThread.ts';

const port = {} as Worker;
const never = () => new Promise<never>(() => undefined);

test('what is asked of a thread is answered', async () => {
  const thread = watchThread(port, () => undefined);
  expect(await thread.within(Promise.resolve(7))).toBe(7);
  await expect(thread.within(Promise.reject(new Error('torn')))).rejects.toThrow('torn');
  expect(thread.isLost).toBe(false);
});

test('who waits for a thread that dies, or is ended, is told', async () => {
  const dying = watchThread(port, () => undefined);
  const waiting = dying.within(never());
  dying.lose();
  await expect(waiting).rejects.toBeInstanceOf(ThreadLost);
  await expect(dying.within(Promise.resolve(1))).rejects.toBeInstanceOf(ThreadLost);
  const end = vi.fn(() => expect(ended.isLost).toBe(true));
  const ended: ReturnType<typeof watchThread> = watchThread(port, end);
  const asked = ended.within(never());
  ended.end();
  await expect(asked).rejects.toBeInstanceOf(ThreadLost);
  expect(end).toHaveBeenCalledOnce();
  const rested: ReturnType<typeof watchThread> = watchThread(port, () => expect(rested.isLost).toBe(false));
  await rested.within(Promise.resolve());
  rested.end();
  expect(rested.isLost).toBe(true);
});

test('a thread that does not come to an end is lost', async () => {
  vi.useFakeTimers();
  try {
    const thread = watchThread(port, () => undefined, 1000);
    const told = expect(thread.within(never())).rejects.toBeInstanceOf(ThreadLost);
    await vi.advanceTimersByTimeAsync(1000);
    await told;
    expect(thread.isLost).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
