/** The days of a month, spread evenly: so many events. */
const daysOf = (month: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `${month}-${String(1 + Math.floor((27 * i) / Math.max(1, n))).padStart(2, '0')}`);

export const monthsFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1 + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });

/** An export of events: units with their counts by month. */
export function eventFile(units: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const rows = ['id;händelsedatum;enhet;händelsetyp;hot och våld;status;klardatum'];
  let id = 0;
  for (const [unit, months] of Object.entries(units))
    for (const [month, n] of Object.entries(months))
      for (const day of daysOf(month, n))
        rows.push(`H${++id};${day};${unit};${id % 3 ? 'Tillbud' : 'Olycksfall'};Nej;Rapporterad;`);
  return rows.join('\n');
}
/** Employees of a unit in some months. */
export const staffFile = (unit: string, months: readonly string[], employees: (i: number) => number): string =>
  ['enhet;månad;anställda', ...months.map((month, i) => `${unit};${month};${employees(i)}`)].join('\n');
