/** What waits to be mounted, the first first. */
const waiting: (() => void)[] = [];
let alive = false;

/** Says that the page has come alive: what is mounted from now on need not be as it was built. */
export const comeAlive = (): void => void (alive = true);

/** Whether parts of a page may be mounted one after the other; while it comes alive all must be there as they were built. */
export const takeTurns = (): boolean => alive;

/** Does some work in a task of its own, after what waits already: the page hears its user in between. The function that is returned takes it back. */
export function inTurn(work: () => void): () => void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(next);
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(next);
}
