import { inflatePieces } from '../zip/inflate.ts';
import type { ZipEntry } from '../zip/readDirectory.ts';
import { XmlProblem } from './scanXml.ts';
import { children, readTree, type XmlElement } from './XmlElement.ts';

/**
 * The parts of a file of Word's or Excel's kind, each found by what points to it, unpacked one by one and never more than
 * `most` bytes of them in all (pictures and streamed parts have bounds of their own). Throws `XmlProblem`.
 * Format: ECMA-376 part 2 (Open Packaging Conventions).
 */
export class OfficeParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left: number;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[], most: number) {
    this.#bytes = bytes;
    // Office compares the names of parts without regard to case.
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    this.#left = most;
  }

  /** How much a part says that it weighs unpacked, in bytes; null where there is none. */
  size(path: string): number | null {
    return this.#entries.get(path.toLowerCase())?.size ?? null;
  }

  /** A part's text; null where there is none. */
  async text(path: string): Promise<string | null> {
    if (this.size(path) === null) return null;
    const bytes = await this.bytes(path, this.#left);
    this.#left -= bytes.length;
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  /** A part's bytes, no more than `most`. */
  async bytes(path: string, most: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const piece of this.pieces(path, most)) chunks.push(piece);
    const whole = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  /** A part's text as it is unpacked, piece by piece, no more than `most` bytes of it. */
  async *stream(path: string, most: number): AsyncGenerator<string> {
    let decoder: TextDecoder | null = null;
    for await (const piece of this.pieces(path, most)) {
      decoder ??= new TextDecoder(encodingOf(piece));
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  }

  private async *pieces(path: string, most: number): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry || entry.encrypted) throw new XmlProblem('broken');
    const problem = yield* inflatePieces(this.#bytes, entry, most);
    if (problem) throw new XmlProblem(problem === 'bomb' ? 'bomb' : 'broken');
  }

  async tree(path: string | null): Promise<XmlElement | null> {
    const text = path === null ? null : await this.text(path);
    return text === null ? null : readTree(text);
  }

  /** What a part points to (`''` for the file itself). */
  async relations(path: string): Promise<Relations> {
    const slash = path.lastIndexOf('/') + 1;
    const root = await this.tree(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    const known = children(root ?? undefined, 'rel:Relationship').filter(
      (r) => r.attributes['TargetMode'] !== 'External',
    );
    const isOf = (relation: XmlElement, type: string) => relation.attributes['Type']?.endsWith(`/${type}`);
    const target = (relation: XmlElement | undefined) =>
      relation ? resolve(path.slice(0, slash), relation.attributes['Target'] ?? '') : null;
    return {
      byType: (type) => target(known.find((r) => isOf(r, type))),
      byId: (id, type) => target(known.find((r) => r.attributes['Id'] === id && (!type || isOf(r, type)))),
    };
  }
}

/** Paths of the parts that one part points to; null where there is none. */
export interface Relations {
  byType(type: string): string | null;
  byId(id: string, type?: string): string | null;
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  return steps.join('/');
}
