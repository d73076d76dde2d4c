import type { SourceReport } from '../model/source.ts';

/** True for a source that gave anything at all. */
export const isRead = ({ kind, rows }: SourceReport): boolean =>
  kind !== 'unknown' && Object.values(rows).some((n) => n > 0);
