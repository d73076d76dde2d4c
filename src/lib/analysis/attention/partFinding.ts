import { changesOf } from '../indexes/changes.ts';
import { findingsOf } from '../indexes/findings.ts';
import type { Instrument } from '../indexes/instrument.ts';
import type { Finding } from './finding.ts';

/** The units where one part of an index fell between the last two years, alone and more than chance; the surest of each instrument. */
export const partFindings = (instruments: readonly Instrument[], here: (unit: string) => boolean): Finding[] =>
  instruments.flatMap((instrument): Finding[] => {
    const [before, year] = instrument.years.slice(-2);
    if (before === undefined || year === undefined) return [];
    const fell = findingsOf(changesOf(instrument, before, year)).find(
      ({ unit, change, alone }) => alone && change.by < 0 && here(unit),
    );
    if (!fell || fell.change.part === null) return [];
    const { part, before: was, now } = fell.change;
    return [
      {
        kind: 'part',
        unit: fell.unit,
        instrument: instrument.name,
        part,
        year,
        beforeYear: before,
        before: was,
        value: now,
        weight: 55 + Math.min(was - now, 20) / 4,
      },
    ];
  });
