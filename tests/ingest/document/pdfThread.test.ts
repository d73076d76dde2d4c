import { expect, test } from 'vitest';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { pagesPdf, show } from './makePdf.ts';
import { made } from './pdfFiles.ts';

/** Effects whose thread is lost when it is asked for something for the n-th time. */
const lostAt = (n: number) => ({
  ...documentEffects,
  pdfThread: () => {
    const thread = documentEffects.pdfThread!();
    let asked = 0;
    return {
      ...thread,
      within<T>(work: Promise<T>): Promise<T> {
        if (++asked === n) thread.end();
        return thread.within(work);
      },
    };
  },
});
const file = () => pagesPdf([show('ett', 50, 700), show('tva', 50, 700), show('tre', 50, 700)]);

test('a thread that is lost costs the page that it was lost on and those after it', async () => {
  const { document, issues } = await made(file(), lostAt(5));
  expect(document?.text).toBe('ett');
  expect(issues).toEqual([
    { source: 'a.pdf', place: null, rule: 'pages-too-heavy', severity: 'warning', values: { page: 2, pages: 3 } },
  ]);
});

test.each([1, 2])('one that is lost before anything was read costs the file: %d', async (n) => {
  const { document, issues } = await made(file(), lostAt(n));
  expect(document).toBeNull();
  expect(issues).toMatchObject([{ rule: 'file-bomb', severity: 'error' }]);
});

test('one thread reads file after file', async () => {
  for (let i = 0; i < 3; i++) expect((await made(file(), documentEffects)).document?.text).toBe('ett\ftva\ftre');
});

test('a page whose drawing does not come to an end is told of, and the next is read', async () => {
  // Forms in forms, each drawn twice: some billion times the innermost.
  const forms = Array.from({ length: 30 }, (_, i) => ({
    dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${5 + i} 0 R >> >>`,
    data: new TextEncoder().encode(i < 29 ? '/X Do /X Do' : ''),
  }));
  const endless = pagesPdf([show('ett', 50, 700), '/X Do'], '/XObject << /X 4 0 R >>', forms);
  const impatient = {
    ...documentEffects,
    pdfThread: () => {
      const thread = documentEffects.pdfThread!();
      let asked = 0;
      return {
        ...thread,
        within<T>(work: Promise<T>): Promise<T> {
          // The second page's text.
          if (++asked === 6) setTimeout(thread.end, 200);
          return thread.within(work);
        },
      };
    },
  };
  const { document, issues } = await made(endless, impatient);
  expect(document?.text).toBe('ett');
  expect(issues).toMatchObject([{ rule: 'pages-too-heavy', values: { page: 2 } }]);
  expect((await made(file(), documentEffects)).document?.text).toBe('ett\ftva\ftre');
});
