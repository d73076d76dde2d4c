import type { PageProgress } from '../../../model/source.ts';
import type { DocumentEffects, Picture } from '../effects.ts';
import type { Made } from '../fromFile.ts';
import type { LaidPage } from '../page/furniture.ts';
import { joinPages } from '../page/joinPages.ts';
import { layPage } from '../page/layPage.ts';
import { MAX_PIXELS, MOST_ACROSS } from '../recognition/pictureLimits.ts';
import { pictureSize } from '../recognition/pictureSize.ts';
import { Recognition } from '../recognition/Recognition.ts';
import type { WordParts } from './WordParts.ts';

/** No protocol has more scanned pages. */
const MOST_PICTURES = 300;

/** The files of the pictures that a Word text shows, in its order. */
export async function picturesOf(parts: WordParts): Promise<string[]> {
  const main = await parts.main();
  const text = (await parts.text(main)) ?? '';
  const { byId } = await parts.relations(main);
  const shown = [...text.matchAll(/<(?:\w+:)?(?:blip|imagedata)\b[^>]*?\br:(?:embed|id)="([^"]*)"/g)];
  return [...new Set(shown.map(([, id]) => byId(id!)))].filter((path) => path !== null).slice(0, MOST_PICTURES);
}

/** A protocol that was scanned and put into Word as pictures: each is a page, and its text is recognised. Null where nothing is recognised here. */
export async function* recognisePictures(
  name: string,
  parts: WordParts,
  paths: readonly string[],
  effects: DocumentEffects,
): AsyncGenerator<PageProgress, Made | null> {
  const { picture } = effects;
  if (!picture || !effects.recogniser) return null;
  const recognition = new Recognition(effects);
  const pages: LaidPage[] = [];
  try {
    for (const [i, path] of paths.entries()) {
      yield { page: i + 1, pages: paths.length, recognised: true };
      let height = 1;
      const words = await recognition.words(i + 1, async () => {
        const drawn = await draw(await parts.picture(path), picture);
        height = drawn.height;
        return drawn;
      });
      pages.push({ lines: layPage(words ?? []), height });
    }
    const document = joinPages(name, pages);
    const issues = recognition.issues(document);
    return { document: pages.some((page) => page.lines.length > 0) ? document : null, issues };
  } finally {
    await recognition.close();
  }
}

function draw(bytes: Uint8Array, picture: NonNullable<DocumentEffects['picture']>): Promise<Picture> {
  const size = pictureSize(bytes);
  if (!size || size.width * size.height > MAX_PIXELS) throw new Error('No picture of a page');
  return picture(bytes, MOST_ACROSS);
}
