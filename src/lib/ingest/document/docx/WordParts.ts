import { inflate } from '../zip/inflate.ts';
import type { ZipEntry } from '../zip/readDirectory.ts';
import { XmlProblem } from './scanXml.ts';
import { children, readTree, type XmlElement } from './XmlElement.ts';

/** More than all text of the longest protocol, with its settings, weighs unpacked. */
const MOST = 60e6;

/** A scanned page in colour weighs a few million bytes, packed as PNG some twenty. */
const MOST_PICTURE = 40e6;

/** The parts of a Word file: its text, styles, lists, notes, headers, each found by what points to it. Pictures are unpacked one by one, and only where there is no text. */
export class WordParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left = MOST;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes;
    // Word compares the names of parts without regard to case.
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** A part's text; null where there is none. Throws `XmlProblem`. */
  async text(path: string): Promise<string | null> {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry) return null;
    if (entry.encrypted) throw new XmlProblem('broken');
    const inflated = await inflate(this.#bytes, entry, this.#left);
    if ('problem' in inflated) throw new XmlProblem(inflated.problem === 'bomb' ? 'bomb' : 'broken');
    this.#left -= inflated.bytes.length;
    const [a, b] = inflated.bytes;
    const utf16 = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
    return new TextDecoder(utf16 ?? 'utf-8').decode(inflated.bytes);
  }

  /** Where the text is. */
  async main(): Promise<string> {
    return (await this.relations('')).byType('officeDocument') ?? 'word/document.xml';
  }

  /** A picture's file. Throws `XmlProblem`. */
  async picture(path: string): Promise<Uint8Array> {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry || entry.encrypted) throw new XmlProblem('broken');
    const inflated = await inflate(this.#bytes, entry, MOST_PICTURE);
    if ('problem' in inflated) throw new XmlProblem(inflated.problem === 'bomb' ? 'bomb' : 'broken');
    return inflated.bytes;
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
    const target = (relation: XmlElement | undefined) =>
      relation ? resolve(path.slice(0, slash), relation.attributes['Target'] ?? '') : null;
    return {
      byType: (type) => target(known.find((r) => r.attributes['Type']?.endsWith(`/${type}`))),
      byId: (id) => target(known.find((r) => r.attributes['Id'] === id)),
    };
  }
}

/** Paths of the parts that one part points to; null where there is none. */
export interface Relations {
  byType(type: string): string | null;
  byId(id: string): string | null;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  return steps.join('/');
}
