import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

type Matrix = readonly [number, number, number, number, number, number];

/** What a page shows beside text. */
export interface Drawn {
  /** How much of the page its pictures cover, 0–1 (those that overlap are summed, so it may be more). */
  pictures: number;
  /** How many lines and shapes are drawn: letters turned to outlines are hundreds. Where many are drawn as one, each counts. */
  shapes: number;
  /** How often a pattern is laid over something: each takes a picture of its own. */
  patterns: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Numbers that the outline of a letter takes on the average, its moves and curves with their places. */
const LETTER = 80;

/** How many letters a path may be: some programs write a line or a page of outlines as one. */
const shapesIn = ([, [path]]: [unknown, [Float32Array | null]]): number =>
  Math.max(1, Math.floor((path?.length ?? 0) / LETTER));

/** What a page draws. Slow, since pdfjs unpacks the pictures: asked only of pages with hardly any text. */
export async function drawnShare(page: PDFPageProxy): Promise<Drawn> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintInlineImageXObjectGroup,
  ]);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const whole = Math.max(1, (right - left) * (top - bottom));
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: Drawn = { pictures: 0, shapes: 0, patterns: 0 };
  const stack: Matrix[] = [];
  let at = IDENTITY;
  fnArray.forEach((op, i) => {
    if (op === OPS.save || op === OPS.paintFormXObjectBegin) stack.push(at);
    if (op === OPS.restore || op === OPS.paintFormXObjectEnd) at = stack.pop() ?? IDENTITY;
    if (op === OPS.transform) at = product(at, argsArray[i] as Matrix);
    if (op === OPS.paintFormXObjectBegin && argsArray[i]?.[0]) at = product(at, argsArray[i][0] as Matrix);
    if ((op === OPS.setFillColorN || op === OPS.setStrokeColorN) && argsArray[i]?.[0] === 'TilingPattern')
      drawn.patterns++;
    if (op === OPS.constructPath) drawn.shapes += shapesIn(argsArray[i] as [unknown, [Float32Array | null]]);
    // A picture fills the unit square.
    if (pictures.has(op)) drawn.pictures += Math.abs(at[0] * at[3] - at[1] * at[2]) / whole;
  });
  return drawn;
}
