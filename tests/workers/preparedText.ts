import { documentEffects } from '../../scripts/lib/documents.ts';
import { hashOf, prepareFile, type Prepared } from '../../src/lib/workers/prepare.ts';

/** A text file as read. */
export async function preparedText(name: string, content: string, modified = 0): Promise<Prepared> {
  const bytes = new TextEncoder().encode(content);
  const reading = prepareFile({ name, bytes, modified }, await hashOf(bytes), documentEffects);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  return step.value;
}
