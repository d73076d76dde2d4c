/** The place that an arrow key, Home or End leads to among `n`; null for another key. */
export function rove(key: string, at: number, n: number): number | null {
  if (n === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return n - 1;
  if (key === 'ArrowDown') return Math.min(at + 1, n - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  return null;
}
