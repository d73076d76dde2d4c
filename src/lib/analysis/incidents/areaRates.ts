import type { FunnelUnit } from '../spc/funnel.ts';
import type { Area } from './areas.ts';
import type { AreaStaff } from './areaStaff.ts';

/** A hundred employees for a year, in employees a month. */
const unit = 100 * 12;

/** An area's events beside its employees, over the months of which both are known. */
export interface AreaRate extends FunnelUnit {
  /** Employees on average. */
  readonly employees: number;
}

/** The areas' events in some months (places among `months`) and their exposure, in hundreds of employees a year; areas without employees are left out, and so are months in which an area was not there. */
export function areaRates(
  areas: readonly Area[],
  months: readonly string[],
  within: (month: string) => boolean,
  staff: readonly AreaStaff[],
): AreaRate[] {
  const known = new Map(staff.map((s) => [`${s.unit_id} ${s.month}`, s.employees]));
  return areas.flatMap(({ unit_id, n, absent }) => {
    let [y, sum, count] = [0, 0, 0];
    for (const [i, month] of months.entries()) {
      const employees = known.get(`${unit_id} ${month}`) ?? 0;
      if (employees <= 0 || !within(month) || absent.has(month)) continue;
      y += n[i]!;
      sum += employees;
      count += 1;
    }
    return count === 0 ? [] : [{ key: unit_id, y, n: sum / unit, employees: sum / count }];
  });
}
