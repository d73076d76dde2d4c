import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PageWord } from '../PageWord.ts';
import { plainText } from './plainText.ts';

/** What pdfjs says of an annotation, in so far as it is looked at here. */
interface Annotation {
  subtype: string;
  rect: number[];
  hidden?: boolean;
  /** "Tx" text, "Ch" a choice, "Btn" a box or a button, "Sig" a signature. */
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string;
  multiLine?: boolean;
  defaultAppearanceData?: { fontSize?: number };
  contentsObj?: { str: string };
}

/** Letters are so wide on the average, and lines so far apart, in parts of their size. */
const WIDE = 0.5;
const PITCH = 1.2;
/** Points, where a field leaves its letters' size to the reader. */
const SIZE = 10;
/** No form of paper has more fields on a page, nor more letters in one. */
const MOST_FIELDS = 2_000;
const MOST_LETTERS = 20_000;

/** What a form's fields on a page are filled with, and text that was laid over it: neither is part of the page's own text. Placed where it is shown; upright. */
export async function fieldsOf(page: PDFPageProxy): Promise<PageWord[]> {
  const viewport = page.getViewport({ scale: 1 });
  const annotations = (await page.getAnnotations({ intent: 'display' })) as Annotation[];
  return annotations.slice(0, MOST_FIELDS).flatMap((annotation) => {
    const text = plainLines(shown(annotation));
    const [a, b, c, d] = viewport.convertToViewportRectangle(annotation.rect) as [number, number, number, number];
    if (!text.trim() || ![a, b, c, d].every(Number.isFinite)) return [];
    return placed(text, annotation, {
      x: Math.min(a, c),
      y: Math.min(b, d),
      width: Math.abs(a - c),
      height: Math.abs(b - d),
    });
  });
}

const plainLines = (text: string): string =>
  text
    .slice(0, MOST_LETTERS)
    .split(/\r\n?|\n/)
    .map(plainText)
    .join('\n');

function shown(annotation: Annotation): string {
  const { subtype, hidden, fieldType, fieldValue, contentsObj } = annotation;
  if (hidden) return '';
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget') return '';
  if (fieldType === 'Btn') return tick(annotation);
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  return Array.isArray(fieldValue) ? fieldValue.join(', ') : typeof fieldValue === 'string' ? fieldValue : '';
}

function tick({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: Annotation): string {
  if (!checkBox && !radioButton) return '';
  const on = checkBox ? exportValue : buttonValue;
  return typeof fieldValue === 'string' && fieldValue !== 'Off' && fieldValue === on ? '☒' : '☐';
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A field's lines from its top, broken as they would not fit; a single line in its middle. */
function placed(text: string, { subtype, multiLine, defaultAppearanceData }: Annotation, box: Box): PageWord[] {
  const size = Math.min(defaultAppearanceData?.fontSize || SIZE, Math.max(4, box.height));
  const many = multiLine || subtype === 'FreeText';
  const lines = many ? text.split('\n').flatMap((line) => broken(line, box.width / (WIDE * size))) : [text];
  const pitch = Math.min(PITCH * size, box.height / lines.length);
  const first = many ? box.y + 0.9 * pitch : box.y + box.height / 2 + 0.35 * size;
  return lines.flatMap((line, i) =>
    line.trim()
      ? [
          {
            text: line,
            x: box.x,
            y: first + i * pitch,
            width: Math.min(box.width, WIDE * size * line.length),
            height: size,
          },
        ]
      : [],
  );
}

/** A line cut between words, each piece of so many letters at most. */
function broken(line: string, most: number): string[] {
  const pieces = [''];
  for (const word of line.split(/ +/)) {
    const last = pieces.at(-1)!;
    if (last && last.length + 1 + word.length > most) pieces.push(word);
    else pieces[pieces.length - 1] = last ? `${last} ${word}` : word;
  }
  return pieces;
}
