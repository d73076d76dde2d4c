import { claimsDecisions, readDecisions, type ReadDecisions } from '../ingest/decisions/readDecisions.ts';
import { decodeText } from '../ingest/text/decode.ts';
import type { SourceFile } from '../model/source.ts';

/** So much of a file says whether it claims to hold decisions. */
export const startOf = 256;

/** The decisions that a file holds, or why they are refused; null for any other file, whatever it is called. */
export function decisionsIn({ bytes }: SourceFile): ReadDecisions | null {
  const start = decodeText(bytes.subarray(0, startOf));
  if (!('text' in start) || !claimsDecisions(start.text)) return null;
  const whole = decodeText(bytes);
  return 'text' in whole ? readDecisions(whole.text) : { problem: 'json', where: '' };
}
