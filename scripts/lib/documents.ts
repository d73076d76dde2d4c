import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { canvasFactory } from '../../src/lib/ingest/document/pdf/canvasFactory.ts';
import type { DocumentEffects, PdfThread, Recogniser, Surface } from '../../src/lib/ingest/document/effects.ts';
import { startRecogniser, type Engine } from '../../src/lib/workers/recogniser.ts';
import { watchThread } from '../../src/lib/workers/watchThread.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

type Canvas = typeof import('@napi-rs/canvas');
/** Loaded when the first page is drawn: pdfjs brings it, for the platforms that it has been built for. */
const canvas = (): Canvas => createRequire(join(folderOf('pdfjs-dist'), 'package.json'))('@napi-rs/canvas') as Canvas;
const surface = (width: number, height: number): Surface => canvas().createCanvas(width, height) as unknown as Surface;

async function picture(bytes: Uint8Array, most: number) {
  const image = await canvas().loadImage(Buffer.from(bytes));
  const scale = Math.min(1, most / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const context = canvas().createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** tesseract.js's script for Node finds its own core. */
function nodeEngine(): Engine {
  const worker = new Worker(require.resolve('tesseract.js/src/worker-script/node/index.js'), { stderr: true });
  return {
    send: (message, transfer) => worker.postMessage(message, transfer as ArrayBuffer[]),
    hear: (message, failure) => {
      worker.on('message', message);
      worker.on('error', (cause) => failure(cause.message));
    },
    end: () => void worker.terminate(),
  };
}
const recogniser = (): Promise<Recogniser> =>
  startRecogniser(
    nodeEngine(),
    '',
    readFile(join(folderOf('@tesseract.js-data/swe'), '4.0.0_best_int', 'swe.traineddata.gz')),
  );

/** Megabytes of objects in the thread that reads PDFs: a long protocol takes some tens. */
const PDF_HEAP = 256;

/** The thread is kept from document to document, since its start takes a while. */
let kept: Worker | null = null;

const startPdfWorker = (): Worker =>
  new Worker(new URL('./pdfThread.mjs', import.meta.url), {
    // What runs the scripts is not wanted in it.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: PDF_HEAP },
  });

function pdfThread(): PdfThread {
  const worker = kept ?? startPdfWorker();
  kept = null;
  const { port1: port, port2 } = new MessageChannel();
  const thread = watchThread(port as unknown as PdfThread['port'], () => {
    worker.off('error', thread.lose).off('exit', thread.lose);
    port.close();
    if (thread.isLost) void worker.terminate();
    else kept = worker;
    // One that rests keeps nobody waiting.
    worker.unref();
  });
  worker.on('error', thread.lose).on('exit', thread.lose);
  worker.ref();
  worker.postMessage(port2, [port2]);
  return thread;
}

/** What the making of documents needs of Node. */
export const documentEffects: DocumentEffects = {
  pdf: { CanvasFactory: canvasFactory(surface), wasmUrl: `${join(folderOf('pdfjs-dist'), 'wasm')}/` },
  pdfThread,
  surface,
  picture,
  recogniser,
};
