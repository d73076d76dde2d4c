import { applyCorrections } from '../analysis/corrections/applyCorrections.ts';
import { scoreTopics } from '../ingest/protocol/topics.ts';
import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { Rows } from '../model/tables.ts';
import type { Prepared } from './prepare.ts';

/**
 * The rows of all sources with the corrections that belong to each, by the content of its file, and what became of every
 * correction, in their order. What was read is left as it is. Corrections of files that are not here wait.
 */
export function correctAll(
  sources: readonly Prepared[],
  corrections: readonly Correction[],
): { rows: Rows[]; outcomes: CorrectionOutcome[] } {
  const outcomes = new Map<string, CorrectionOutcome>();
  const rows = sources.map((source) => {
    const own = corrections.filter((c) => c.source.hash === source.report.hash);
    const corrected = applyCorrections(source.rows, own, scoreTopics);
    for (const outcome of corrected.outcomes) outcomes.set(outcome.id, outcome);
    return corrected.rows;
  });
  const names = new Set(sources.map((s) => s.report.name));
  return {
    rows,
    outcomes: corrections.map(({ id, kind, action, source }) => {
      const problem = names.has(source.name) ? 'other-content' : 'no-file';
      return outcomes.get(id) ?? { id, kind, action, meeting_id: null, finding: null, problem };
    }),
  };
}
