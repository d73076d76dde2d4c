import { canonical } from './namespaces.ts';

/** What is told while a text of XML is gone through. Names have the usual prefixes of Word's files, whatever prefixes the text has. A text may come in several pieces. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Why a text of XML is not read on. */
export class XmlProblem extends Error {
  readonly problem: 'broken' | 'bomb';
  constructor(problem: 'broken' | 'bomb') {
    super(problem);
    this.problem = problem;
  }
}

/** Word's own files nest some 30 deep, a table in a table adds ten; they declare some 40 namespaces. */
const DEEPEST = 250;
const MOST_SPACES = 500;
/** Namespaces held at an element, added up over those that declare any: the work that they make. */
const MOST_DECLARED = 5_000_000;
const MOST_ATTRIBUTES = 1000;
/** Characters between two tags, or of an attribute. */
const LONGEST = 5_000_000;

const TAG = /<(?:(\/)([^\s<>/="']+)\s*>|([^\s<>/="'!?]+))/y;
const ATTRIBUTE = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/** The namespaces that hold at an element, by prefix, and the names that have been told in them. */
interface Scope {
  spaces: ReadonlyMap<string, string>;
  names: Map<string, string>;
}

interface Level {
  raw: string;
  name: string;
  scope: Scope;
}

/**
 * Goes through a text of XML once, in time that grows with its length alone. Throws `XmlProblem` where it is not well
 * formed, nests too deep, or declares a document type, which Office never does.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  scanner.push(xml);
  scanner.end();
}

/** The same for a text that comes piece by piece and is never held whole. */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #levels: Level[] = [];
  /** What has come of a tag or a text that is not all there yet. */
  #rest = '';
  #roots = 0;
  #declared = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** What comes next of the text. */
  push(piece: string): void {
    const xml = this.#rest ? this.#rest + piece : piece;
    const at = this.#scan(xml);
    this.#rest = at < xml.length ? xml.slice(at) : '';
    if (this.#rest.length > LONGEST) throw new XmlProblem('bomb');
  }

  /** There is no more. */
  end(): void {
    if (this.#rest.includes('<')) throw new XmlProblem('broken');
    this.#text(this.#rest);
    if (this.#levels.length > 0 || this.#roots === 0) throw new XmlProblem('broken');
  }

  /** Tells of all that is whole, and returns where the rest begins. */
  #scan(xml: string): number {
    let at = 0;
    for (;;) {
      const next = xml.indexOf('<', at);
      if (next < 0) return at;
      if (next > at) this.#text(xml.slice(at, next));
      const end = this.#markup(xml, next);
      if (end === null) return next;
      at = end;
    }
  }

  #text(text: string): void {
    if (this.#levels.length > 0) {
      if (text) this.#handler.text(decode(text));
    } else if (/[^\s\ufeff]/.test(text)) throw new XmlProblem('broken');
  }

  /** Tells of what begins at a `<`, and returns where it ends; null where it is not all there. */
  #markup(xml: string, at: number): number | null {
    const second = xml[at + 1];
    if (second === '!' || second === '?') {
      const passed = special(xml, at);
      if (passed?.text && this.#levels.length > 0) this.#handler.text(passed.text);
      return passed && passed.end;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (!tag) return unlessWhole(xml, at);
    if (tag[1]) return this.#close(tag[2]!, TAG.lastIndex);
    return this.#open(xml, at, tag[3]!, TAG.lastIndex);
  }

  #close(raw: string, end: number): number {
    const level = this.#levels.pop();
    if (level?.raw !== raw) throw new XmlProblem('broken');
    this.#handler.close(level.name);
    return end;
  }

  #open(xml: string, at: number, raw: string, from: number): number | null {
    const above = this.#levels.at(-1)?.scope ?? OUTSIDE;
    const head = readHead(xml, from, raw, above);
    if (!head) return unlessWhole(xml, at);
    if (this.#levels.length === 0 && this.#roots++ > 0) throw new XmlProblem('broken');
    if (this.#levels.length >= DEEPEST) throw new XmlProblem('bomb');
    if (head.level.scope !== above) this.#declared += head.level.scope.spaces.size;
    if (this.#declared > MOST_DECLARED) throw new XmlProblem('bomb');
    this.#handler.open(head.level.name, head.attributes);
    if (head.empty) this.#handler.close(head.level.name);
    else this.#levels.push(head.level);
    return head.end;
  }
}

const OUTSIDE: Scope = { spaces: new Map(), names: new Map() };

/** A tag that cannot be read is perhaps not all there; where another follows it, it is. */
function unlessWhole(xml: string, at: number): null {
  if (xml.indexOf('<', at + 1) >= 0) throw new XmlProblem('broken');
  return null;
}

/** What is no tag: comments and instructions are passed over, raw text is text. Null where it is not all there. */
function special(xml: string, at: number): { end: number; text: string } | null {
  for (const [open, close] of [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!xml.startsWith(open, at)) {
      if (open.startsWith(xml.slice(at, at + open.length))) return null;
      continue;
    }
    const end = xml.indexOf(close, at + open.length);
    if (end < 0) return null;
    return {
      end: end + close.length,
      text: open === '<![CDATA[' ? xml.slice(at + open.length, end) : '',
    };
  }
  throw new XmlProblem('broken');
}

/** The rest of a tag; null where it cannot be read. */
function readHead(
  xml: string,
  from: number,
  raw: string,
  above: Scope,
): { level: Level; attributes: Record<string, string>; empty: boolean; end: number } | null {
  const attributes: Record<string, string> = Object.create(null);
  // Their names are known when all that the tag declares is.
  const prefixed: [string, string][] = [];
  const declared: [string, string][] = [];
  let [at, count] = [from, 0];
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(xml);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const name = found[1]!;
    const value = decode(found[2] ?? found[3] ?? '');
    if (name === 'xmlns' || name.startsWith('xmlns:')) declared.push([name.slice(6), value]);
    else if (name.includes(':')) prefixed.push([name, value]);
    else attributes[name] = value;
    if (++count > MOST_ATTRIBUTES) throw new XmlProblem('bomb');
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(xml);
  if (!end) return null;
  const scope = declared.length > 0 ? { spaces: new Map([...above.spaces, ...declared]), names: new Map() } : above;
  if (scope.spaces.size > MOST_SPACES) throw new XmlProblem('bomb');
  for (const [name, value] of prefixed) attributes[nameIn(scope, name)] = value;
  return { level: { raw, name: nameIn(scope, raw), scope }, attributes, empty: end[1] === '/', end: TAG_END.lastIndex };
}

/** Names that are remembered a scope: a part has some dozen. */
const MOST_NAMES = 1000;

function nameIn({ spaces, names }: Scope, raw: string): string {
  const known = names.get(raw);
  if (known !== undefined) return known;
  const name = canonical(raw, spaces);
  if (names.size < MOST_NAMES) names.set(raw, name);
  return name;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (text.length > LONGEST) throw new XmlProblem('bomb');
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\ufffd';
  });
}
