import { readFileSync } from 'node:fs';
import type { ProtocolRecord } from '../../../src/lib/model/record.ts';

type Outcome = ProtocolRecord['items'][number]['outcome'];
type Key = string | number | null;

/** What is expected of a fixture's record. Statements are known by words that their passage holds; `optional` ones may be found or not. */
export interface Expected {
  file: string;
  kind: string;
  date: string | null;
  start: string | null;
  end: string | null;
  adjusted: string | null;
  number: string | null;
  next: { date: string | null; start: string | null } | null;
  participants: [side: string, organisation: string | null, attendance: string, count: number][];
  items: [number: string | null, title: string][];
  outcomes?: Record<string, Outcome>;
  statements: [side: string, organisation: string | null, words: string, optional?: string][];
  replies: number;
  cases: string[];
  demands: [organisation: string | null, outcome: string | null][];
  demandKinds?: string[];
  actions: string[];
  commitments: string[];
  due?: (string | null)[];
  figures: Key[][];
  warnings_about: string[];
  attachments?: string[];
}

export const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
export const expected = (name: string): Expected => JSON.parse(fixture(name)) as Expected;

const plain = (text: Key | undefined) =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** F1 of two bags of keys. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  if (found.length === 0 && wanted.length === 0) return 1;
  const left = [...found];
  const hits = wanted.filter((w) => {
    const at = left.indexOf(w);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * hits) / (found.length + wanted.length);
}

const nothing = {
  participants: [],
  items: [],
  statements: [],
  replies: 0,
  cases: [],
  demands: [],
  actions: [],
  commitments: [],
  figures: [],
  warnings_about: [],
};

/** How well a record fits what is expected of it: F1 by field, 0-1. What the expected record leaves open is left out. */
export function score(record: ProtocolRecord, expectation: Partial<Expected>): Record<string, number> {
  const all = scoreAll(record, { ...nothing, ...expectation } as Expected);
  const field = (key: string) => (key === 'warnings' ? 'warnings_about' : key);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key === 'meeting' || field(key) in expectation));
}

function scoreAll(record: ProtocolRecord, gold: Expected): Record<string, number> {
  const stated = (['kind', 'date', 'start', 'end', 'adjusted', 'number'] as const).filter((key) => key in gold);
  const scalar = (r: ProtocolRecord | Expected) => [
    ...stated.map((key) => `${key} ${r[key] ?? null}`),
    ...('next' in gold ? [`next ${r.next?.date ?? null}`, `at ${r.next?.start ?? null}`] : []),
  ];
  const figure = (f: ProtocolRecord['figures'][number]): string =>
    f.kind === 'response'
      ? ['response', f.group, f.role, f.invited, f.answered].join('|')
      : ['incidents', f.system, f.unit, f.count, f.from, f.to].join('|');
  const has = (texts: readonly string[], wanted: readonly string[]) => ({
    found: texts.map((t) => wanted.find((w) => plain(t).includes(plain(w))) ?? t),
    wanted,
  });
  const actions = has(
    record.actions.map((a) => a.text),
    gold.actions,
  );
  const promised = has(
    record.commitments.map((c) => c.text),
    gold.commitments,
  );
  const kept = promised.found.filter((t) => gold.commitments.includes(t));
  return {
    meeting: f1(scalar(record), scalar(gold)),
    participants: f1(
      record.participants.map((p) => [p.side, p.organisation, p.attendance].join('|')),
      gold.participants.flatMap(([side, org, state, n]) =>
        Array.from({ length: n }, () => [side, org, state].join('|')),
      ),
    ),
    items: f1(
      record.items.map((i) => `${i.number} ${plain(i.title)}`),
      gold.items.map(([number, title]) => `${number} ${plain(title)}`),
    ),
    statements: scoreStatements(record, gold),
    replies: f1(
      record.statements.filter((s) => s.side === 'employer' && s.replyTo !== null).map(() => 'reply'),
      Array.from({ length: gold.replies }, () => 'reply'),
    ),
    cases: f1(
      record.cases.filter((c) => c.item !== null).map((c) => c.reference),
      gold.cases,
    ),
    demands: f1(
      record.demands.map((d) => `${d.organisation} ${d.outcome}`),
      gold.demands.map(([org, outcome]) => `${org} ${outcome}`),
    ),
    actions: f1(actions.found, actions.wanted),
    // Undertakings beyond the ones listed cost nothing up to twice their number and two: what binds is a matter of taste.
    commitments: f1(
      [
        ...kept,
        ...Array.from({ length: Math.max(0, record.commitments.length - 2 * gold.commitments.length - 2) }, () => ''),
      ],
      promised.wanted,
    ),
    figures: f1(
      record.figures.map(figure),
      gold.figures.map((f) => f.join('|')),
    ),
    warnings: f1(
      gold.warnings_about.filter((w) => record.warnings.some((found) => found.message.includes(w))),
      gold.warnings_about,
    ),
  };
}

function scoreStatements(record: ProtocolRecord, gold: Expected): number {
  const free = record.statements.map((s) => ({ ...s, text: plain(record.text.slice(...s.span)) }));
  const take = ([side, organisation, words]: Expected['statements'][number]): boolean => {
    const at = free.findIndex(
      (s) => s.side === side && s.organisation === organisation && s.text.includes(plain(words)),
    );
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  };
  const wanted = gold.statements.filter((s) => s[3] !== 'optional');
  const hits = wanted.filter(take).length;
  gold.statements.filter((s) => s[3] === 'optional').forEach(take);
  return hits + free.length + wanted.length === 0 ? 1 : (2 * hits) / (2 * hits + free.length + wanted.length - hits);
}
