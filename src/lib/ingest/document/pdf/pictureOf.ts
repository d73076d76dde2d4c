import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { DocumentEffects, Picture } from '../effects.ts';
import type { OpenPdf } from './openPdf.ts';

/** Pixels an inch that recognition reads best. */
const DPI = 300;
/** No picture is larger, in pixels: an upright A4 page at that resolution fits. */
const WIDTH = 2500;
const HEIGHT = 3520;
/** Drawing pauses every 15 ms or so; a page that wants more than this many turns is not a scan. */
const TURNS = 2_000;

/** How many pixels a point of the page becomes. */
export function scaleOf(width: number, height: number): number {
  const [across, along] = width > height ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
  return Math.min(DPI / 72, across / width, along / height);
}

/** Draws a page as it is meant to be seen, upright, without notes. Rejects if it cannot be drawn or asks too much. */
export async function pictureOf(
  page: PDFPageProxy,
  effects: Pick<DocumentEffects, 'surface'>,
  within: OpenPdf['within'],
): Promise<Picture> {
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: scaleOf(plain.width, plain.height) });
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const surface = effects.surface?.(width, height);
  const context = surface?.getContext('2d', { willReadFrequently: true });
  if (!surface || !context) throw new Error('Nothing to draw on');
  try {
    const drawing = page.render({
      canvas: null,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
      annotationMode: 0,
      background: '#fff',
    });
    let turns = 0;
    // Between its turns a cancel can be heard, and that it takes too long.
    drawing.onContinue = (go: () => void) => (++turns > TURNS ? drawing.cancel() : setTimeout(go));
    await within(drawing.promise).finally(() => drawing.cancel());
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  } finally {
    // Frees its memory now rather than some time.
    surface.width = surface.height = 0;
  }
}
