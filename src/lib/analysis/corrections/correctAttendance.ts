import type { Correction } from '../../model/correction.ts';
import type { Row } from '../../model/tables.ts';

type Asked = Extract<Correction, { kind: 'attendance' }>;

/**
 * Who was there, corrected. Rows that are alike are one as good as the other, so a correction takes the first that is as
 * it was and that no other has taken; `tell` hears of one that finds none.
 */
export function correctAttendance(
  read: readonly Row<'attendance'>[],
  asked: readonly Asked[],
  meeting_id: string,
  tell: (correction: Asked) => void,
): Row<'attendance'>[] {
  const rows: (Row<'attendance'> | null)[] = [...read];
  const taken = new Set<number>();
  for (const correction of asked) {
    if (correction.action === 'add') {
      rows.push({ meeting_id, ...correction.set });
      continue;
    }
    const was = Object.entries(correction.was);
    const at = read.findIndex(
      (row, i) => !taken.has(i) && was.every(([name, value]) => row[name as keyof typeof row] === value),
    );
    if (at < 0) {
      tell(correction);
      continue;
    }
    taken.add(at);
    rows[at] = correction.action === 'strike' ? null : { ...read[at]!, ...correction.set };
  }
  return rows.filter((row) => row !== null);
}
