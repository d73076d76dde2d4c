import swedishUrl from '@tesseract.js-data/swe/4.0.0_best_int/swe.traineddata.gz?url';
import jbig2Url from 'pdfjs-dist/wasm/jbig2.wasm?url';
import pdfThreadUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import openjpegUrl from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import plainCoreUrl from 'tesseract.js-core/tesseract-core-lstm.wasm.js?url';
import simdCoreUrl from 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url';
import engineUrl from 'tesseract.js/dist/worker.min.js?url';
import type { DocumentEffects, PdfThread, Picture, Recogniser } from '../ingest/document/effects.ts';
import { canvasFactory, FilterFactory } from '../ingest/document/pdf/canvasFactory.ts';
import { startRecogniser, type Answer, type Engine } from './recogniser.ts';
import { watchThread } from './watchThread.ts';

/** A file of our own origin; fetched when it is first needed. */
async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

const surface = (width: number, height: number): OffscreenCanvas => new OffscreenCanvas(width, height);

async function picture(bytes: Uint8Array, most: number): Promise<Picture> {
  const whole = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const scale = Math.min(1, most / Math.max(whole.width, whole.height));
  const width = Math.max(1, Math.round(whole.width * scale));
  const height = Math.max(1, Math.round(whole.height * scale));
  const context = surface(width, height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(whole, 0, 0, width, height);
  whole.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** The decoders of scanners' picture formats. */
const decoders: Readonly<Record<string, string>> = { 'jbig2.wasm': jbig2Url, 'openjpeg.wasm': openjpegUrl };
class WasmFactory {
  fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = decoders[filename];
    return url ? fetched(url) : Promise.reject(new Error(`No ${filename}`));
  }
}

/** A thread of its own: in ours pdfjs's half would answer the page's messages. */
function pdfThread(): PdfThread {
  const worker = new Worker(pdfThreadUrl, { type: 'module' });
  const thread = watchThread(worker, () => worker.terminate());
  // It says so when it has no memory left, or could not be fetched.
  worker.addEventListener('error', thread.lose);
  return thread;
}

/** An empty module whose one function uses a 128-bit vector: valid where there is SIMD. */
const SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];
const core = (): string =>
  new URL(WebAssembly.validate(new Uint8Array(SIMD)) ? simdCoreUrl : plainCoreUrl, self.location.href).href;

function browserEngine(): Engine {
  const worker = new Worker(engineUrl);
  return {
    send: (message, transfer) => worker.postMessage(message, transfer),
    hear: (message, failure) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => message(data);
      worker.onerror = (event) => failure(event.message);
    },
    end: () => worker.terminate(),
  };
}
const recogniser = (): Promise<Recogniser> => startRecogniser(browserEngine(), core(), fetched(swedishUrl));

/** What the making of documents needs of a browser's worker. */
export const documentEffects: DocumentEffects = {
  pdf: { CanvasFactory: canvasFactory(surface), FilterFactory, WasmFactory, useWorkerFetch: false },
  pdfThread,
  surface,
  picture,
  recogniser,
};
