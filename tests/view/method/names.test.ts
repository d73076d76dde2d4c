import { expect, test } from 'vitest';
import { generate } from '../../../scripts/sample/generate.ts';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { defaults } from '../../../scripts/sample/options.ts';
import { people } from '../../../scripts/sample/people.ts';
import { readFile } from '../../../src/lib/ingest/read.ts';
import { decodeText } from '../../../src/lib/ingest/text/decode.ts';

/** The family names that the sample can give: made of nature words, so that no other word is one. */
const families = new Set<string>();
let drawn = 0;
for (const name of people(defaults.seed)) {
  families.add(name.split(' ')[1]!);
  if (++drawn === 5000) break;
}
const namesIn = (text: string): string[] => (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).filter((word) => families.has(word));

test('of the sample’s rightly spelt names none is left in any row, as the method page says', async () => {
  let [given, left] = [0, [] as string[]];
  for (const [name, bytes] of generate({ ...defaults, incidents: 1000 })) {
    if (!name.startsWith('protocols/')) continue;
    const decoded = decodeText(bytes);
    given += 'text' in decoded ? namesIn(decoded.text).length : 0;
    for await (const batch of readFile({ name, bytes, modified: 0 }, documentEffects))
      left = [...left, ...namesIn(JSON.stringify(batch))];
  }
  expect(given).toBeGreaterThan(1000);
  expect(left).toEqual([]);
});
