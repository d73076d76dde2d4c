import { expect, test } from 'vitest';
import { reasons } from '../../src/lib/analysis/threads/thread.ts';
import { en } from '../../src/lib/view/text/en/index.ts';
import { sv } from '../../src/lib/view/text/sv/index.ts';

test('every reason why an item belongs to a thread has words in both languages', () => {
  for (const { matters } of [sv, en]) expect(reasons.filter((reason) => !matters.story.why[reason])).toEqual([]);
});
