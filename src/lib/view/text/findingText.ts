import type { Finding } from '../../analysis/attention/finding.ts';
import type { Formats } from '../format.ts';
import { plain, withoutStop } from './plain.ts';
import type { Text } from './sv/index.ts';

/** A finding as a sentence. `name` gives a unit's name from its id. */
export function findingText(finding: Finding, t: Text['overview'], f: Formats, name: (unit: string) => string): string {
  const int = f.integer;
  switch (finding.kind) {
    case 'level':
      return t.level(
        t.what[finding.what],
        name(finding.unit),
        f.month(finding.since),
        f.decimal(finding.after),
        f.decimal(finding.before),
        finding.after > finding.before,
      );
    case 'stuck':
      return t.stuck(name(finding.unit), int(finding.open), int(finding.mature), f.percent(finding.elsewhere));
    case 'silent':
      return t.silent(
        finding.group,
        int(finding.invited),
        int(finding.before),
        int(finding.beforeInvited),
        finding.others,
      );
    case 'part':
      return t.part(
        name(finding.unit),
        finding.instrument,
        finding.part,
        f.decimal(finding.value, 0),
        f.decimal(finding.before, 0),
        String(finding.year),
      );
    case 'matter':
      return t.matter(withoutStop(finding.title), finding.body ?? '', t.months(finding.months), int(finding.meetings));
    case 'commitments': {
      const [title, opened, body] = [plain(finding.title), f.day(finding.opened), finding.body ?? ''];
      return finding.open === 1
        ? t.oneCommitment(title, opened, body)
        : t.commitments(int(finding.open), title, opened, body);
    }
    case 'rounds':
      return t.rounds(int(finding.late), int(finding.units), int(finding.of));
  }
}
