import type { Page } from '@playwright/test';

/** What the page noted while the months were brushed, in milliseconds on its own clock. */
interface Noted {
  what: 'input' | 'answer' | 'draw';
  at: number;
}
interface Watched {
  noted: Noted[];
  tasks: number[];
}

/** A brush, as whoever makes it sees it. */
export interface Brushed {
  /** From each step to the new numbers in the page's sentences: computing, the address and the writing of the page. */
  answered: number[];
  /** From each step to its last chart, drawn. */
  drawn: number[];
  /** How long the page was deaf at most. */
  longest: number;
}

/** Has the page note each input of a kind, each change of a sentence under a chart, and each chart drawn. No function has a name here: tsx would call upon a helper that the page has not. */
const watch = (page: Page, input: string): Promise<void> =>
  page.evaluate((type) => {
    const held = window as unknown as Watched & { watching?: AbortController };
    held.watching?.abort();
    held.watching = new AbortController();
    held.noted = [];
    held.tasks.length = 0;
    const changes = new MutationObserver((list) => {
      const at = performance.now();
      if (list.some((m) => m.target.parentElement?.closest('.caption'))) held.noted.push({ what: 'answer', at });
      if (list.some((m) => [...m.addedNodes].some((n) => n.nodeName.toLowerCase() === 'svg')))
        held.noted.push({ what: 'draw', at });
    });
    changes.observe(document.querySelector('main')!, { subtree: true, childList: true, characterData: true });
    addEventListener(type, (event) => held.noted.push({ what: 'input', at: event.timeStamp }), {
      capture: true,
      signal: held.watching.signal,
    });
    held.watching.signal.addEventListener('abort', () => changes.disconnect());
  }, input);

/** What came of each input, until the next. */
async function read(page: Page): Promise<Brushed> {
  await page.waitForTimeout(1_000);
  const { noted, tasks } = await page.evaluate(() => {
    const { noted, tasks } = window as unknown as Watched;
    return { noted, tasks };
  });
  const brushed: Brushed = { answered: [], drawn: [], longest: Math.max(0, ...tasks) };
  let input: number | null = null;
  let [answer, draw] = [null as number | null, null as number | null];
  const end = () => {
    if (input !== null && answer !== null) brushed.answered.push(answer - input);
    if (input !== null && draw !== null) brushed.drawn.push(draw - input);
  };
  for (const { what, at } of noted) {
    if (what === 'input') {
      end();
      [input, answer, draw] = [at, null, null];
    } else if (what === 'answer') answer ??= at;
    else draw = at;
  }
  end();
  return brushed;
}

/** A year of the months chosen by keyboard and pushed along, each step when the one before is drawn. */
export async function brushByKeyboard(page: Page): Promise<Brushed> {
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('PageUp');
  await page.waitForTimeout(1_000);
  await watch(page, 'keydown');
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
  }
  return read(page);
}

/** The end of the period dragged back by pointer over two seconds, without waiting for anything. */
export async function brushByPointer(page: Page): Promise<Brushed> {
  await page.keyboard.press('Home');
  await page.waitForTimeout(1_000);
  const track = page.locator('.brush .track');
  await track.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const { width } = (await track.boundingBox())!;
  const end = (await track.locator('.handle.to').boundingBox())!;
  const [x, y] = [end.x + end.width / 2, end.y + end.height / 2];
  await page.mouse.move(x, y);
  await watch(page, 'pointermove');
  await page.mouse.down();
  for (let i = 1; i <= 60; i++) {
    await page.mouse.move(x - width * i * 0.013, y);
    await page.waitForTimeout(33);
  }
  await page.mouse.up();
  return read(page);
}
