import type { Page } from 'tesseract.js';
import type { Picture, Recogniser } from '../ingest/document/effects.ts';
import { wordsOf } from '../ingest/document/recognition/wordsOf.ts';
import { toGreymap } from '../ingest/document/recognition/toGreymap.ts';

/** A worker that runs tesseract.js's own script, however the platform starts it. */
export interface Engine {
  send(message: unknown, transfer: Transferable[]): void;
  hear(message: (answer: Answer) => void, failure: (reason: string) => void): void;
  end(): void;
}
/** What the script says back: `progress` too, which is not listened to. */
export interface Answer {
  jobId: string;
  status: 'resolve' | 'reject' | 'progress';
  data: unknown;
}

/** How long the start of recognition may take, and a page, in milliseconds: a browser that cannot compile it says nothing. */
const STARTS_IN = 60_000;
const PAGE_IN = 180_000;
/** Columns and tables are looked for; the pictures are drawn at some 300 dots an inch, which a greymap does not say; nothing is said on the console. */
const HOW = { tessedit_pageseg_mode: '3', user_defined_dpi: '300', debug_file: '/dev/null' };
/** The language's name inside the engine, and the engine's way of reading (a neural net alone). */
const LANGUAGE = 'swe';
const LSTM_ONLY = 1;

/**
 * Starts recognition of Swedish in a worker of its own. Speaks to tesseract.js's worker script directly: its `createWorker`
 * cannot be given the language's bytes (its issue 1052), never settles if the start fails (1075), and cannot be ended before it has
 * started. Rejects if the engine cannot start.
 */
export async function startRecogniser(engine: Engine, core: string, swedish: Promise<Uint8Array>): Promise<Recogniser> {
  const waiting = new Map<string, { resolve: (data: unknown) => void; reject: (cause: Error) => void }>();
  let ended: Error | null = null;
  const end = (reason: string): void => {
    ended ??= new Error(reason);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    engine.end();
  };
  engine.hear(({ jobId, status, data }: Answer) => {
    if (status === 'progress') return;
    if (status === 'resolve') waiting.get(jobId)?.resolve(data);
    else waiting.get(jobId)?.reject(new Error(String(data)));
    waiting.delete(jobId);
  }, end);

  let jobs = 0;
  const run = (action: string, payload: object, within: number, transfer: Transferable[] = []): Promise<unknown> => {
    if (ended) return Promise.reject(ended);
    const jobId = `${++jobs}`;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(jobId, { resolve, reject }));
    const timer = setTimeout(() => end(`No answer to ${action}`), within);
    engine.send({ workerId: LANGUAGE, jobId, action, payload }, transfer);
    return answer.finally(() => clearTimeout(timer));
  };

  try {
    await run('load', { options: { lstmOnly: true, corePath: core, logging: false } }, STARTS_IN);
    const langs = [{ code: LANGUAGE, data: await swedish }];
    await run('loadLanguage', { langs, options: { cacheMethod: 'none', lstmOnly: true } }, STARTS_IN);
    await run('initialize', { langs: LANGUAGE, oem: LSTM_ONLY, config: {} }, STARTS_IN);
  } catch (cause) {
    end('Not started');
    throw cause;
  }
  return {
    async recognise(picture: Picture) {
      const image = toGreymap(picture);
      const output = { text: false, blocks: true };
      const page = await run('recognize', { image, options: HOW, output }, PAGE_IN, [image.buffer]);
      return wordsOf((page as Page).blocks);
    },
    close: () => Promise.resolve(end('Closed')),
  };
}
