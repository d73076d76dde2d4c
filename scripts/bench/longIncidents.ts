/** Values as incident systems write them; a small random sequence with a fixed seed picks among them. */
const types = ['Tillbud', 'Olycksfall', 'Riskobservation', 'Färdolycksfall', 'Arbetssjukdom'];
const statuses = ['Rapporterad', 'Under utredning', 'Åtgärder beslutade', 'Avslutad'];
const causes = ['Fall i samma plan', 'Hot från brukare', 'Stick eller skärskada', 'Tunga lyft', 'Buller', ''];
const header =
  'Händelse-ID;Händelsedatum;Rapporterad;Förvaltning;Avdelning;Enhet;Händelsetyp;Hot och våld;Orsak;Status;Klardatum;Skickad till Försäkringskassan';

const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);
const DAYS = 5 * 365;
const UNITS = 300;

/** A table of incidents as CSV, twelve columns and so many rows: the same bytes each time. */
export function longIncidents(rows: number): Uint8Array {
  let seed = 1;
  const pick = (n: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const day = (n: number) => new Date(FIRST + n * DAY).toISOString().slice(0, 10);
  const chunks: Buffer[] = [Buffer.from(`${header}\n`)];
  let lines: string[] = [];
  for (let i = 0; i < rows; i++) {
    const [occurred, unit, status] = [pick(DAYS), pick(UNITS), pick(statuses.length)];
    const closed = status === 3 ? day(occurred + 10 + pick(90)) : '';
    const cells = [
      `H-${100_000 + i}`,
      day(occurred),
      day(occurred + pick(10)),
      `Förvaltning ${unit % 4}`,
      `Avdelning ${unit % 20}`,
      `Enhet ${unit}`,
      types[pick(types.length)],
      pick(5) === 0 ? 'Ja' : 'Nej',
      causes[pick(causes.length)],
      statuses[status],
      closed,
      pick(3) === 0 ? 'Ja' : 'Nej',
    ];
    lines.push(cells.join(';'));
    if (lines.length === 10_000 || i === rows - 1) {
      chunks.push(Buffer.from(`${lines.join('\n')}\n`));
      lines = [];
    }
  }
  return Buffer.concat(chunks);
}
