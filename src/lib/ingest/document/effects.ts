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
  /** The words in the picture, placed in its pixels, in reading order. */
  recognise(picture: Picture): Promise<PageWord[]>;
  /** Ends it and frees its memory. */
  close(): Promise<void>;
}

/** What the making of a document needs of the platform: a browser's worker and Node bring their own. */
export interface DocumentEffects {
  /** How pdfjs draws and decodes here. */
  pdf: Pick<
    DocumentInitParameters,
    'CanvasFactory' | 'FilterFactory' | 'WasmFactory' | 'useWorkerFetch' | 'wasmUrl' | 'standardFontDataUrl' | 'cMapUrl'
  >;
  /** Starts recognition; asked for at most once a document, when its first page without text comes. Null where there is none. */
  recogniser: (() => Promise<Recogniser>) | null;
}
