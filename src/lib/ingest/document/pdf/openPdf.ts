import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { DocumentEffects } from '../effects.ts';
import { ThreadLost } from './ThreadLost.ts';

/** A PDF that is open. To be closed, whatever happens. */
export interface OpenPdf {
  pdf: PDFDocumentProxy;
  /** Waits for what was asked of it. Rejects with `ThreadLost` where that will never be answered. */
  within<T>(work: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Why a PDF cannot be opened: it wants a password, it is none at all, it is damaged beyond repair, or opening it does not end. */
export type Refusal = 'file-encrypted' | 'file-not-pdf' | 'file-broken' | 'file-bomb';

type Platform = Pick<DocumentEffects, 'pdf' | 'pdfThread'>;

/** Pixels of a picture: an A4 page at 600 dots an inch has 35 million. A larger one, which a few bytes can hold and which fills a gigabyte when drawn, is left out. */
export const MAX_PICTURE = 40_000_000;

/** What keeps pdfjs to reading: no code made of a file's content, no fonts loaded, nothing said on the console. */
const SETTINGS: DocumentInitParameters = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  stopAtErrors: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  maxImageSize: MAX_PICTURE,
  verbosity: 0,
};

/** Opens a PDF. pdfjs mends what it can; a file that was cut off before its trailer gets one. */
export async function openPdf(bytes: Uint8Array, effects: Platform): Promise<OpenPdf | { refusal: Refusal }> {
  const opened = await open(bytes, effects);
  const mended = 'refusal' in opened && opened.refusal === 'file-broken' ? withTrailer(bytes) : null;
  return mended ? open(mended, effects) : opened;
}

async function open(
  bytes: Uint8Array,
  { pdf: platform, pdfThread }: Platform,
): Promise<OpenPdf | { refusal: Refusal }> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const thread = pdfThread?.();
  const worker = thread && PDFWorker.create({ port: thread.port, verbosity: 0 });
  const within = <T>(work: Promise<T>): Promise<T> => thread?.within(work) ?? work;
  // A copy: pdfjs keeps the bytes that it is given.
  const task = getDocument({ ...SETTINGS, ...platform, worker, data: bytes.slice() });
  const close = async (): Promise<void> => {
    // A thread that is lost does not say that it is done.
    await within(task.destroy()).catch(() => undefined);
    worker?.destroy();
    thread?.end();
  };
  try {
    return { pdf: await within(task.promise), within, close };
  } catch (cause) {
    await close();
    return { refusal: refusalOf(cause, bytes) };
  }
}

function refusalOf(cause: unknown, bytes: Uint8Array): Refusal {
  if (cause instanceof ThreadLost) return 'file-bomb';
  if (cause instanceof Error && cause.name === 'PasswordException') return 'file-encrypted';
  return isPdf(bytes) ? 'file-broken' : 'file-not-pdf';
}

/** How far in a PDF's mark may stand: some servers and scanners write something before it. */
const MARK_WITHIN = 4096;

/** Whether a file says that it is a PDF. */
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, MARK_WITHIN)).includes('%PDF-');

/** The file with a trailer that names its catalogue, where one is in sight: pdfjs looks for no catalogue without. */
function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(bytes);
  const at = text.search(/\/Type\s*\/Catalog\b/);
  const object = [
    ...text.slice(Math.max(0, at - 2048), Math.max(0, at)).matchAll(/(\d{1,10})\s+(\d{1,5})\s+obj\b/g),
  ].at(-1);
  if (!object) return null;
  const trailer = `\ntrailer\n<< /Root ${object[1]} ${object[2]} R >>\nstartxref\n0\n%%EOF\n`;
  const mended = new Uint8Array(bytes.length + trailer.length);
  mended.set(bytes);
  mended.set(new TextEncoder().encode(trailer), bytes.length);
  return mended;
}
