/** Ascending numbers as they are written: "3, 5–9". No longer than ten pieces: the rest is "…". */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const n of numbers) {
    const last = ranges.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else ranges.push([n, n]);
  }
  const said = ranges.slice(0, 10).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return said.join(', ') + (ranges.length > 10 ? ' …' : '');
}
