import { claimsCorrections, readCorrections, type ReadCorrections } from '../analysis/corrections/readCorrections.ts';
import { decodeText } from '../ingest/text/decode.ts';
import type { SourceFile } from '../model/source.ts';

/** So much of a file says whether it claims to hold corrections. */
const sample = 256;

/** The corrections that a file holds, or why they are refused; null for any other file, whatever it is called. */
export function correctionsIn({ bytes }: SourceFile): ReadCorrections | null {
  const start = decodeText(bytes.subarray(0, sample));
  if (!('text' in start) || !claimsCorrections(start.text)) return null;
  const whole = decodeText(bytes);
  return 'text' in whole ? readCorrections(whole.text) : { problem: 'json', where: '' };
}
