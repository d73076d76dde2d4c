import { child, children, flag, valueOf, whole, type XmlElement } from '../office/XmlElement.ts';

/** What decides how a paragraph stands on the page. Lengths in twentieths of a point; undefined where nothing is said. */
export interface ParagraphFormat {
  before?: number | undefined;
  after?: number | undefined;
  /** No space between paragraphs of the same style. */
  contextual?: boolean | undefined;
  pageBreakBefore?: boolean | undefined;
  /** 0-8 for headings, 9 for text. */
  outline?: number | undefined;
  /** A list of numbering.xml; 0 for none. */
  list?: string | undefined;
  level?: number | undefined;
}

/** Space "as in a browser": what Word makes of it. */
const AUTO = 280;

/** What `<w:pPr>` says. */
export function formatOf(properties: XmlElement | undefined): ParagraphFormat {
  const spacing = child(properties, 'w:spacing')?.attributes ?? {};
  const numbering = child(properties, 'w:numPr');
  const length = (side: 'before' | 'after') =>
    /^(?:1|true|on)$/.test(spacing[`w:${side}Autospacing`] ?? '') ? AUTO : (whole(spacing[`w:${side}`]) ?? undefined);
  return {
    before: length('before'),
    after: length('after'),
    contextual: flag(properties, 'w:contextualSpacing'),
    pageBreakBefore: flag(properties, 'w:pageBreakBefore'),
    outline: whole(valueOf(properties, 'w:outlineLvl')) ?? undefined,
    list: valueOf(numbering, 'w:numId'),
    level: whole(valueOf(numbering, 'w:ilvl')) ?? undefined,
  };
}

/** The first format, and the second where the first says nothing. */
export function overlay(over: ParagraphFormat, under: ParagraphFormat): ParagraphFormat {
  const said = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...under, ...Object.fromEntries(said) };
}

export interface Styles {
  /** The style of paragraphs that name none. */
  normal: string;
  /** A paragraph style with all that it is based on; the document's defaults for one that is not known. */
  format(style: string): ParagraphFormat;
  /** The list that a numbering style stands for. */
  listOf(style: string): string | null;
}

/** Styles are based on each other in a few steps; those that go round in a circle end. */
const DEEPEST = 30;

/** The styles of styles.xml; without the part, none. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map(children(root ?? undefined, 'w:style').map((s) => [s.attributes['w:styleId'] ?? '', s]));
  const defaults = child(child(root ?? undefined, 'w:docDefaults'), 'w:pPrDefault');
  const known = new Map<string, ParagraphFormat>();
  const resolve = (id: string, steps: number): ParagraphFormat => {
    const found = known.get(id);
    if (found) return found;
    const element = steps > 0 ? elements.get(id) : undefined;
    if (!element) return formatOf(child(defaults, 'w:pPr'));
    const base = valueOf(element, 'w:basedOn') ?? '';
    const format = overlay(formatOf(child(element, 'w:pPr')), resolve(base, steps - 1));
    known.set(id, format);
    return format;
  };
  const normal = [...elements].find(
    ([, s]) => s.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(s.attributes['w:default'] ?? ''),
  );
  return {
    normal: normal?.[0] ?? 'Normal',
    format: (style) => resolve(style, DEEPEST),
    listOf: (style) => formatOf(child(elements.get(style), 'w:pPr')).list ?? null,
  };
}
