import type { Issue } from '../../model/issue.ts';

/** An issue as a reader sees it: the source is the reader's. */
export interface Fault {
  rule: string;
  severity: Issue['severity'];
  line: number | null;
  column?: string | null;
  values?: Issue['values'];
}

/** So many of a rule (and column) in a file are told one by one; the rest are counted. */
const TOLD = 5;
/** Values are for a sentence: longer ones are cut. */
const LONGEST = 80;

export interface IssueLog {
  add: (fault: Fault) => void;
  /** The issues since the last time. */
  take: () => Issue[];
  /**
   * One issue `more-alike` a rule and column of which there were more than are told: `of` the rule, `count` the rest,
   * on the line of the first of them.
   */
  rest: () => Issue[];
}

/** The issues of one source, so that ten thousand rows with the same fault do not become ten thousand messages. */
export function issueLog(source: string, sheet: string | null = null): IssueLog {
  let told: Issue[] = [];
  const seen = new Map<string, { count: number; next: Issue | null }>();
  return {
    add(fault) {
      const key = `${fault.rule}\n${fault.column ?? ''}`;
      const known = seen.get(key) ?? { count: 0, next: null };
      seen.set(key, known);
      known.count++;
      if (known.count <= TOLD) told.push(toIssue(source, sheet, fault));
      else known.next ??= toIssue(source, sheet, fault);
    },
    take() {
      const issues = told;
      told = [];
      return issues;
    },
    rest: () =>
      [...seen.values()].flatMap(({ count, next }) =>
        next ? [{ ...next, rule: 'more-alike', values: { of: next.rule, count: count - TOLD } }] : [],
      ),
  };
}

function toIssue(source: string, sheet: string | null, fault: Fault): Issue {
  const { rule, severity, line, column = null, values = {} } = fault;
  const where = { line, column: column === null ? null : String(shorten(column)), span: null };
  return {
    source,
    place: sheet !== null ? { ...where, sheet } : line === null ? null : where,
    rule,
    severity,
    values: Object.fromEntries(Object.entries(values).map(([k, v]) => [k, shorten(v)])),
  };
}

const shorten = (value: string | number) =>
  typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
