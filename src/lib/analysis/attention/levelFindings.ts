import type { Month } from '../../model/month.ts';
import type { Finding as Named } from '../incidents/findings.ts';
import type { Finding } from './finding.ts';

/** The month a period begins with: a quarter's first. */
const monthOf = (period: string): Month => {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  return quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : period.slice(0, 7);
};

/**
 * Of the units that the page Händelser names, those that have come to another level that lasts, in events a month
 * whatever the chart's periods. A rise weighs more than a fall.
 */
export const levelFindings = (named: readonly Named[]): Finding[] =>
  named.flatMap(({ unit_id, subject, signal, trend }, i): Finding[] => {
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
