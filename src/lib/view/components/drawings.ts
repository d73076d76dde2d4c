/** Milliseconds of one frame that drawing may take before what waits is left for the next: so that input is heard. */
const BUDGET = 10;

const waiting = new Map<object, () => void>();
let asked = false;

/**
 * Draws soon: in the next frames, a few charts in each. A chart that waits already keeps its place and is drawn as it is wanted now,
 * so that none starves however fast the data changes. `chart` is what the drawing belongs to.
 */
export function drawSoon(chart: object, work: () => void): void {
  waiting.set(chart, work);
  if (asked) return;
  asked = true;
  requestAnimationFrame(drawSome);
}

/** Takes back what is not to be drawn any more. */
export const drawNever = (chart: object): boolean => waiting.delete(chart);

/** Draws all that waits: what is printed must be there. */
export function drawAll(): void {
  drawWhile(() => true);
}

function drawSome(): void {
  asked = false;
  const end = performance.now() + BUDGET;
  drawWhile(() => performance.now() < end);
  if (waiting.size === 0) return;
  asked = true;
  requestAnimationFrame(drawSome);
}

/** At least one, so that what takes longer than the budget is drawn at all. */
function drawWhile(more: () => boolean): void {
  for (const [chart, work] of waiting) {
    waiting.delete(chart);
    work();
    if (!more()) return;
  }
}
