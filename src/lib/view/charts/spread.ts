/**
 * Places for labels that want to stand at `at` (pixels), each at least `gap` from the next, in the order given by `at`
 * and no further than need be: those too close are moved apart about their middle.
 */
export function spread(at: readonly number[], gap: number): number[] {
  const order = at.map((_, i) => i).sort((a, b) => at[a]! - at[b]!);
  const groups: { members: number[]; middle: number }[] = [];
  for (const i of order) {
    let group = { members: [i], middle: at[i]! };
    for (let last = groups.at(-1); last && reaches(last, group, gap); last = groups.at(-1)) {
      groups.pop();
      const members = [...last.members, ...group.members];
      group = { members, middle: members.reduce((sum, m) => sum + at[m]!, 0) / members.length };
    }
    groups.push(group);
  }
  const placed = [...at];
  for (const { members, middle } of groups)
    members.forEach((m, i) => (placed[m] = middle + (i - (members.length - 1) / 2) * gap));
  return placed;
}

type Group = { members: number[]; middle: number };
const reaches = (a: Group, b: Group, gap: number): boolean =>
  b.middle - ((b.members.length - 1) / 2) * gap - (a.middle + ((a.members.length - 1) / 2) * gap) < gap;
