import type { SourceReport } from '../model/source.ts';

/** How many tables of a source wait for a person to say what they are. */
export const waitsFor = ({ tables }: SourceReport): number => tables.filter(({ by }) => by === 'ask').length;

/** What there is to look over in a source. A table that waits for an answer is no fault of the file's: it is asked about. */
export const faultsOf = (source: SourceReport): { errors: number; warnings: number; notes: number } => ({
  errors: source.errors - Math.min(source.errors, waitsFor(source)),
  warnings: source.warnings,
  notes: source.notes,
});

/** Whether a source has something that a person should look over. */
export const isFaulty = (source: SourceReport): boolean => {
  const { errors, warnings } = faultsOf(source);
  return errors + warnings > 0;
};
