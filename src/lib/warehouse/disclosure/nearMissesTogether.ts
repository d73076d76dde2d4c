import type { DatasetManifest } from '../../model/dataset.ts';
import type { Issue } from '../../model/issue.ts';
import { least } from './thresholds.ts';

/** The rules that tell, by the row they stand on, that someone was hurt or how serious it was. */
const personal = ['near-miss-injury', 'near-miss-serious'];

const ruleOf = ({ rule, values }: Issue): string => (rule === 'more-alike' ? String(values['of']) : rule);
const isPersonal = (issue: Issue): boolean => personal.includes(ruleOf(issue));

/**
 * For whoever does not have the sources: which rows of near misses say that someone was hurt is not told, only how many
 * there are in a file, and not below `fewest`. Beside the tables a row's line would name the event, whose absence and
 * seriousness they hide. Infinity: not even how many.
 */
export function nearMissesTogether(manifest: DatasetManifest, fewest: number = least.result): DatasetManifest {
  const hidden = manifest.issues.filter(isPersonal);
  if (hidden.length === 0) return manifest;
  const told = manifest.sources.flatMap(({ name }) =>
    personal.flatMap((rule): Issue[] => {
      const own = hidden.filter((issue) => issue.source === name && ruleOf(issue) === rule);
      const count = own.reduce((n, { values }) => n + Number(values['count'] ?? 1), 0);
      const severity = own[0]?.severity;
      return severity && count >= fewest ? [{ source: name, place: null, rule, severity, values: { count } }] : [];
    }),
  );
  const fewer = (source: string, severity: Issue['severity']): number => {
    const of = (issues: readonly Issue[]) =>
      issues.filter((issue) => issue.source === source && issue.severity === severity).length;
    return of(hidden) - of(told);
  };
  return {
    ...manifest,
    sources: manifest.sources.map((s) => ({
      ...s,
      warnings: s.warnings - fewer(s.name, 'warning'),
      notes: s.notes - fewer(s.name, 'note'),
    })),
    issues: [...manifest.issues.filter((issue) => !isPersonal(issue)), ...told],
  };
}
