import { documentEffects } from '../../../../scripts/lib/documents.ts';
import { assemble, prepareFile, type Dataset } from '../../../../src/lib/workers/prepare.ts';

/** Files as they are published: read, put together, hidden, encoded, as `build-data --publish` does it. */
export async function publish(files: Record<string, string>, minGroup = 0): Promise<Dataset> {
  const sources = [];
  for (const [name, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text);
    const reading = prepareFile({ name, bytes, modified: 0 }, '0'.repeat(64), documentEffects);
    let step = await reading.next();
    while (!step.done) step = await reading.next();
    sources.push(step.value);
  }
  return assemble(sources, { title: 'Prov', sample: false, today: '2026-01-15', publish: true, minGroup });
}
