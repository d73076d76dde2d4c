import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../src/lib/workers/prepare.ts';
import { preparedText } from './preparedText.ts';

const about = { title: '', sample: false, today: '2026-01-15' };
const header = 'id;händelsedatum;rapporterad;enhet;händelsetyp;status;klardatum';
const units = ['Fsk Solgläntan', 'Förskolan Solgläntan', '1234 Eken', 'Eken', 'Lönnens skola'];
const day = fc.integer({ min: 1, max: 360 }).map((n) => new Date(Date.UTC(2025, 0, n)).toISOString().slice(0, 10));
const line = fc
  .tuple(day, fc.constantFrom(...units), fc.constantFrom('tillbud', 'olycksfall'), fc.boolean())
  .map(([occurred, unit, type, closed]) =>
    [occurred, occurred, unit, type, closed ? 'avslutad' : 'pågår', closed ? occurred : ''].join(';'),
  );
/** An export, and cuts of it that overlap and together hold all of it, in any order. */
const cuts = fc.array(line, { minLength: 1, maxLength: 25 }).chain((lines) => {
  const rows = lines.map((text, i) => `LISA-${i + 1};${text}`);
  const part = fc.uniqueArray(fc.nat(rows.length - 1), { minLength: 1 });
  return fc.array(part, { minLength: 1, maxLength: 4 }).chain((parts) => {
    const seen = new Set(parts.flat());
    const rest = rows.map((_, i) => i).filter((i) => !seen.has(i));
    const all = [...parts, ...(rest.length > 0 ? [rest] : [])].map((p) => p.map((i) => rows[i]!));
    return fc.tuple(fc.constant(rows), fc.shuffledSubarray(all, { minLength: all.length }));
  });
});

test('an export cut into overlapping ones, added in any order, is the whole', async () => {
  await fc.assert(
    fc.asyncProperty(cuts, async ([rows, parts]) => {
      const read = (lines: readonly string[], i: number) => preparedText(`${i}.csv`, [header, ...lines].join('\n'), i);
      const table = (sources: Awaited<ReturnType<typeof read>>[]) => {
        const { rows: found } = assemble(sources, about);
        return {
          incidents: (found.incidents ?? []).map((i) => JSON.stringify({ ...i, source: '' })).sort(),
          units: (found.units ?? []).map((u) => [u.unit_id, u.parent_id]),
        };
      };
      const whole = table([await read(rows, 0)]);
      expect(table(await Promise.all(parts.map(read))).incidents).toEqual(whole.incidents);
      expect(whole.incidents.length).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});
