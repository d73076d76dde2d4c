import { scanXml, XmlProblem, type XmlHandler } from './scanXml.ts';

/** An element without its text: what Word's settings are made of. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
}

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((c) => c.name === name);

export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((c) => c.name === name) ?? [];

/** The value of a child such as `<w:start w:val="3"/>`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** A child such as `<w:b/>`, unless it says that it is off; undefined where there is none. */
export function flag(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
}

/** A whole number, within what Word can hold; null for any other text. */
export function whole(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** More elements and attributes than any Word file's settings have. */
const MOST = 300_000;

/** A part of a Word file as a tree. Throws `XmlProblem`. */
export function readTree(xml: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const handler: XmlHandler = {
    open(name, attributes) {
      count += 1 + Object.keys(attributes).length;
      if (count > MOST) throw new XmlProblem('bomb');
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    text: () => undefined,
    close: () => void open.pop(),
  };
  scanXml(xml, handler);
  return root!;
}
