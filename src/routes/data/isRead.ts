import type { SourceReport } from '$lib/model/source.ts';

/** True for a source that gave anything at all. */
export const isRead = ({ kind, rows }: SourceReport): boolean =>
  kind !== 'unknown' && Object.values(rows).some((n) => n > 0);
