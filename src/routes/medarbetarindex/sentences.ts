import { fewest } from '$lib/analysis/indexes/changes.ts';
import type { Finding } from '$lib/analysis/indexes/findings.ts';
import { besideOf, partName, type Comparison, type Words } from './comparison.ts';

type Name = (unit: string) => string;

/** Fewer units than this are told one by one. */
const aFew = 5;

/** A finding in a sentence; in short without what the other parts did. */
function findingText({ unit, change, alone }: Finding, name: Name, words: Words, short = false): string {
  const { t, f } = words;
  const say = alone && !short ? t.findingAlone : t.finding;
  return say(
    name(unit),
    change.part ?? t.inWhole,
    f.decimal(Math.abs(change.by)),
    change.by > 0,
    f.decimal(change.before),
    f.decimal(change.now),
  );
}

/** What changed more than chance: the surest in a sentence, up to three more by name. */
export function findingsText(of: Comparison, findings: readonly Finding[], name: Name, words: Words): string {
  const { t, f } = words;
  if (of.before === null) return t.findingNoBefore;
  const [first, ...rest] = findings;
  if (!first) {
    const judged = of.changes.some((c) => c.q !== null);
    return judged || of.instrument.units.size >= fewest ? t.findingNone : t.findingFew;
  }
  const more = rest
    .slice(0, 3)
    .map(({ unit, change }) => t.findingName(name(unit), change.part ?? t.inWhole, f.signed(change.by)));
  return [findingText(first, name, words), more.length ? t.findingMore(more.length, f.list(more)) : '']
    .join(' ')
    .trim();
}

/** How a unit stands: its level, the change, and what is beside it. */
function unitText(of: Comparison, unit: string, unitName: string, words: Words): string {
  const { t, f } = words;
  const { name: index } = of.instrument;
  const [part] = of.instrument.parts;
  const now = of.lookup(unit, of.year, part!);
  const year = String(of.year);
  if (now.state === 'suppressed') return t.ledeHidden(unitName, index, year);
  if (now.value === null) return t.ledeMissing(unitName, index, year);
  const before = of.before === null ? null : of.lookup(unit, of.before, part!).value;
  const by = before === null ? null : now.value - before;
  const beside = besideOf(of, part!);
  const than =
    by === null
      ? ''
      : f.decimal(Math.abs(by)) === f.decimal(0)
        ? t.ledeSame(String(of.before))
        : t.ledeThan(f.decimal(Math.abs(by)), by > 0, String(of.before));
  const sayBeside = beside.kind === 'middle' ? t.ledeBeside : t.ledeWhole;
  const middle = beside.value === null || unit === of.top ? '' : sayBeside(f.decimal(beside.value));
  return `${t.ledeUnit(unitName, f.decimal(now.value), index, year)}${than}.${middle}`;
}

/** The page's answer: how the chosen unit stands, or all of them, and the change that says most. */
export function ledeOf(
  of: Comparison,
  at: { unit: string | null; unitName: string; name: Name; findings: readonly Finding[] },
  words: Words,
): string {
  const { t, f } = words;
  const unit = at.unit ?? of.top;
  const [part] = of.instrument.parts;
  const whole = unit === null ? null : of.lookup(unit, of.year, part!);
  const finding = at.findings[0] ? findingText(at.findings[0], at.name, words, true) : '';
  if (unit !== null && (at.unit !== null || whole?.value != null))
    return [unitText(of, unit, at.unitName, words), finding].join(' ').trim();
  const { value } = besideOf(of, part!);
  const own = of.changes.filter((c) => c.part === part);
  const count = (up: boolean): string => f.integer(own.filter((c) => (up ? c.by > 0 : c.by < 0)).length);
  const values = [...of.instrument.units].flatMap((u) => of.instrument.given(u, of.year, part!).value ?? []);
  const n = values.length;
  const middle =
    value === null ? '' : t.ledeMiddle(of.instrument.name, String(of.year), f.decimal(value), n, f.integer(n));
  // Of a few there is no middle to speak of.
  const few = t.ledeFew(
    of.instrument.name,
    String(of.year),
    n,
    f.list(values.sort((a, b) => a - b).map((v) => f.decimal(v))),
  );
  return [
    n > 0 && n < aFew ? few : middle,
    own.length > 1 ? t.ledeUpDown(count(true), count(false), String(of.before)) : '',
    finding,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the dashed line is. */
export function besideText(of: Comparison, { t }: Words): string {
  const [part] = of.instrument.parts;
  const beside = besideOf(of, part!);
  const hiddenWhole = of.top !== null && of.lookup(of.top, of.year, part!).state === 'suppressed';
  return beside.value === null ? '' : beside.kind === 'whole' ? t.legendWhole : t.legendMiddle(hiddenWhole);
}

/** How to read the chart, as far as it holds each mark. */
export function legendText(
  of: Comparison,
  shown: { hidden: number; computed: boolean; parent: boolean; others: boolean; intervals: 'all' | 'some' | 'none' },
  words: Words,
): string {
  const { t, f } = words;
  return [
    of.before === null ? t.legendNow(String(of.year)) : t.legend(String(of.before), String(of.year)),
    shown.others ? t.legendOthers : '',
    t.legendIntervals[shown.intervals],
    shown.parent ? t.legendParent : '',
    shown.computed ? t.legendComputed : '',
    besideText(of, words),
    shown.hidden > 0 ? t.hiddenUnits(shown.hidden, f.integer(shown.hidden)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A unit's last change in each part. */
export function historyText(of: Comparison, unit: string, words: Words): string {
  const { t, f } = words;
  const { instrument, year, before } = of;
  const cells = instrument.parts.map((part) => ({ part, now: of.lookup(unit, year, part) }));
  if (cells.every(({ now }) => now.state === 'suppressed')) return t.historyHidden;
  if (before === null) return t.historyOne;
  const changes = cells.flatMap(({ part, now }) => {
    const was = of.lookup(unit, before, part).value;
    return now.value === null || was === null ? [] : [t.historyPart(partName(part, words), f.signed(now.value - was))];
  });
  const answers = cells[0]!.now.answers;
  return [
    changes.length ? t.historyCaption(String(before), f.list(changes)) : '',
    answers === null ? '' : t.historyAnswers(f.integer(answers), String(year)),
  ]
    .filter(Boolean)
    .join(' ');
}
