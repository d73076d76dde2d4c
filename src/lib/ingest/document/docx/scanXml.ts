import { canonical } from './namespaces.ts';

/** What is told while a text of XML is gone through. Names have the usual prefixes of Word's files, whatever prefixes the text has. */
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

interface Level {
  raw: string;
  name: string;
  /** Namespace by prefix, as declared here or above. */
  spaces: ReadonlyMap<string, string>;
}

/**
 * Goes through a text of XML once, in time that grows with its length alone. Throws `XmlProblem` where it is not well
 * formed, nests too deep, or declares a document type, which Word never does.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const levels: Level[] = [];
  let at = 0;
  let roots = 0;
  let declared = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? undefined : next);
    if (levels.length > 0) {
      if (text) handler.text(decode(text));
    } else if (/[^\s\ufeff]/.test(text)) throw new XmlProblem('broken');
    if (next < 0) break;
    at = next;
    const skipped = special(xml, at);
    if (skipped) {
      if (skipped.text && levels.length > 0) handler.text(skipped.text);
      at = skipped.end;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (!tag) throw new XmlProblem('broken');
    at = TAG.lastIndex;
    if (tag[1]) {
      const level = levels.pop();
      if (level?.raw !== tag[2]) throw new XmlProblem('broken');
      handler.close(level!.name);
      continue;
    }
    if (levels.length === 0 && roots++ > 0) throw new XmlProblem('broken');
    if (levels.length >= DEEPEST) throw new XmlProblem('bomb');
    const head = readHead(xml, at, tag[3]!, levels.at(-1)?.spaces ?? new Map());
    at = head.end;
    if (head.level.spaces !== levels.at(-1)?.spaces) declared += head.level.spaces.size;
    if (declared > MOST_DECLARED) throw new XmlProblem('bomb');
    handler.open(head.level.name, head.attributes);
    if (head.empty) handler.close(head.level.name);
    else levels.push(head.level);
  }
  if (levels.length > 0 || roots === 0) throw new XmlProblem('broken');
}

/** What is no tag: comments and instructions are passed over, raw text is text. */
function special(xml: string, at: number): { end: number; text: string } | null {
  const second = xml[at + 1];
  if (second !== '!' && second !== '?') return null;
  for (const [open, close] of [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!xml.startsWith(open, at)) continue;
    const end = xml.indexOf(close, at + open.length);
    if (end < 0) break;
    return {
      end: end + close.length,
      text: open === '<![CDATA[' ? xml.slice(at + open.length, end) : '',
    };
  }
  throw new XmlProblem('broken');
}

function readHead(
  xml: string,
  from: number,
  raw: string,
  above: Level['spaces'],
): { level: Level; attributes: Record<string, string>; empty: boolean; end: number } {
  const pairs: [string, string][] = [];
  const declared: [string, string][] = [];
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(xml);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const name = found[1]!;
    const value = decode(found[2] ?? found[3] ?? '');
    if (name === 'xmlns' || name.startsWith('xmlns:')) declared.push([name.slice(6), value]);
    else pairs.push([name, value]);
    if (pairs.length + declared.length > MOST_ATTRIBUTES) throw new XmlProblem('bomb');
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(xml);
  if (!end) throw new XmlProblem('broken');
  const spaces = declared.length > 0 ? new Map([...above, ...declared]) : above;
  if (spaces.size > MOST_SPACES) throw new XmlProblem('bomb');
  const attributes: Record<string, string> = Object.create(null);
  for (const [name, value] of pairs) attributes[name.includes(':') ? canonical(name, spaces) : name] = value;
  return {
    level: { raw, name: canonical(raw, spaces), spaces },
    attributes,
    empty: end[1] === '/',
    end: TAG_END.lastIndex,
  };
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
