import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';
import type { PageWord } from './PageWord.ts';

/** A page as a picture: RGBA, row by row from the top left. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Reads printed text in pictures. Slow: seconds a page. */
export interface Recogniser {
  /** The words in the picture, placed in its pixels, in reading order. Rejects if it cannot, and as soon as it is closed. */
  recognise(picture: Picture): Promise<PageWord[]>;
  /** Ends it at once, whatever it is doing, and frees its memory. */
  close(): Promise<void>;
}

/** The one thing that is asked of a drawing's surface, beside what pdfjs draws on. */
export interface Surface {
  width: number;
  height: number;
  getContext(
    type: '2d',
    settings?: { willReadFrequently: boolean },
  ): { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } } | null;
}

/** A thread that runs pdfjs's own half, for one document. */
export interface PdfThread {
  /** What pdfjs speaks to. */
  port: Worker;
  /** Waits for what was asked of the thread. Rejects with `ThreadLost` if the thread dies, which says nothing to those who wait, or does not come to an end. */
  within<T>(work: Promise<T>): Promise<T>;
  /** It is needed no more: whoever still waits for it is told that it is lost. */
  end(): void;
}

/** What the making of a document needs of the platform: a browser's worker and Node bring their own. */
export interface DocumentEffects {
  /** How pdfjs draws and decodes here. */
  pdf: Pick<
    DocumentInitParameters,
    'CanvasFactory' | 'FilterFactory' | 'WasmFactory' | 'useWorkerFetch' | 'wasmUrl' | 'standardFontDataUrl' | 'cMapUrl'
  >;
  /** Gives a thread for one document. Where absent pdfjs works in this one, and what does not end is not ended. */
  pdfThread?: () => PdfThread;
  /** A surface to draw on, so many pixels wide and high. Null where nothing can be drawn: then no page is recognised. */
  surface: ((width: number, height: number) => Surface) | null;
  /** The picture that a file's bytes hold, upright, its longer side no more than `most` pixels. Rejects if they hold none. Null where pictures are not read. */
  picture: ((bytes: Uint8Array, most: number) => Promise<Picture>) | null;
  /** Starts recognition; asked for at most once a document, when its first page without text comes. Null where there is none. */
  recogniser: (() => Promise<Recogniser>) | null;
}
