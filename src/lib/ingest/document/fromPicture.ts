import type { PageProgress, SourceFile } from '../../model/source.ts';
import type { DocumentEffects } from './effects.ts';
import type { Made } from './fromFile.ts';
import { joinPages } from './page/joinPages.ts';
import { layPage } from './page/layPage.ts';
import { MAX_PIXELS, MOST_ACROSS } from './recognition/pictureLimits.ts';
import { pictureSize } from './recognition/pictureSize.ts';
import { Recognition } from './recognition/Recognition.ts';

/** A picture of one page, such as a scanner's or a telephone's, as a document. Total: what holds no picture, or no text, is an issue. */
export async function* fromPicture(file: SourceFile, effects: DocumentEffects): AsyncGenerator<PageProgress, Made> {
  yield { page: 1, pages: 1, recognised: true };
  const issue = (rule: string): Made => ({
    document: null,
    issues: [{ source: file.name, place: null, rule, severity: 'error', values: {} }],
  });
  const { picture } = effects;
  if (!picture || !effects.recogniser) return issue('file-without-text');
  const size = pictureSize(file.bytes);
  if (!size) return issue(file.bytes.length === 0 ? 'file-empty' : 'file-broken');
  if (size.width * size.height > MAX_PIXELS) return issue('file-bomb');
  const drawn = await picture(file.bytes, MOST_ACROSS).catch(() => null);
  if (!drawn) return issue('file-broken');
  const recognition = new Recognition(effects);
  try {
    const words = await recognition.words(1, () => Promise.resolve(drawn));
    const document = joinPages(file.name, [{ lines: layPage(words ?? []), height: drawn.height }]);
    const issues = recognition.issues(document);
    if (words?.length) return { document, issues };
    return words
      ? issue('file-without-text')
      : { document: null, issues: issues.map((i) => ({ ...i, severity: 'error' })) };
  } finally {
    await recognition.close();
  }
}
