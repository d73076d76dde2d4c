import { CorrectionsFile, type Correction } from '../../model/correction.ts';

/** What a file of corrections gives: them, or why it is refused and where in it that stands. */
export type ReadCorrections = { corrections: Correction[] } | { problem: 'json' | 'version' | 'shape'; where: string };

/** A file that begins so claims to hold corrections. */
const claims = /^\ufeff?\s*\{\s*"samsyn"\s*:\s*"corrections"/;

/** True where a text says that it holds corrections; its first characters are enough. */
export const claimsCorrections = (text: string): boolean => claims.test(text);

/** `corrections.3.anchor.exact` */
const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/**
 * Reads a file of corrections: all of it or nothing. A form of a later version, a field too many, a missing one or a
 * value that cannot be is refused with its place. Where one id stands twice the later counts.
 */
export function readCorrections(text: string): ReadCorrections {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'json', where: '' };
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (version !== 1) return { problem: 'version', where: 'version' };
  const read = CorrectionsFile.safeParse(json);
  if (!read.success) return { problem: 'shape', where: pathOf(read.error.issues[0]?.path ?? []) };
  return { corrections: [...new Map(read.data.corrections.map((c) => [c.id, c])).values()] };
}
