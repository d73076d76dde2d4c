const month = (year: number, index: number): Date => new Date(Date.UTC(year, index, 1));

/** From the beginning of a day (`2025-03-14`), month (`2025-03`) or quarter (`2025-Q1`) to the beginning of the next. */
export function periodSpan(x: string): [Date, Date] {
  const year = Number(x.slice(0, 4));
  if (x.includes('Q')) {
    const first = (Number(x.slice(6)) - 1) * 3;
    return [month(year, first), month(year, first + 3)];
  }
  const first = Number(x.slice(5, 7)) - 1;
  if (x.length === 10) {
    const day = Number(x.slice(8));
    return [new Date(Date.UTC(year, first, day)), new Date(Date.UTC(year, first, day + 1))];
  }
  return [month(year, first), month(year, first + 1)];
}

/** The middle of a month or quarter: where its point stands. */
export function periodMiddle(x: string): Date {
  const [from, to] = periodSpan(x);
  return new Date((from.getTime() + to.getTime()) / 2);
}
