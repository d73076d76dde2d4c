import type { Month } from '../../model/month.ts';
import { findings } from '../incidents/findings.ts';
import type { IncidentCube } from '../incidents/incidentCube.ts';
import { missingMonths } from '../incidents/monthReadings.ts';
import { employees } from './courses.ts';
import type { Finding } from './finding.ts';

/** The month a period begins with: a quarter's first. */
const monthOf = (period: string): Month => {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  return quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : period.slice(0, 7);
};

/**
 * The units whose events, or threats and violence among them, have come to another level that lasts: the page Händelser
 * finds them, false discoveries held at a tenth. Events a month, whatever the chart's periods. A rise weighs more than
 * a fall.
 */
export const levelFindings = (cube: IncidentCube, asOf: string | null): Finding[] =>
  findings(cube, employees, missingMonths(cube), asOf).flatMap(({ unit_id, subject, signal, trend }, i): Finding[] => {
    if (signal.kind !== 'shift' || signal.until !== null || signal.before === null) return [];
    const months = trend.quarterly ? 3 : 1;
    return [
      {
        kind: 'level',
        what: subject === 'threats' ? 'threats' : 'incidents',
        unit: unit_id,
        since: monthOf(signal.since),
        before: signal.before / months,
        after: signal.after / months,
        weight: (signal.side === 'high' ? 90 : 25) - Math.min(i, 9),
      },
    ];
  });
