import { child, children, flag, valueOf, whole, type XmlElement } from '../office/XmlElement.ts';
import type { ListNumbers } from './ListNumbers.ts';
import { XmlProblem, type XmlHandler } from '../office/scanXml.ts';
import { formatOf, overlay, type ParagraphFormat, type Styles } from './styles.ts';
import { isSymbolFont } from './symbols.ts';

/** Elements whose inside is settings: they are gathered whole and looked at when they end. */
const settings = new Set(['pPr', 'rPr', 'trPr', 'tcPr', 'sdtPr', 'sectPr', 'ffData'].map((name) => `w:${name}`));

/** Elements that are left out with all that is in them: what is deleted or moved away, and settings that say nothing here. */
const left = new Set(
  [
    'del moveFrom delText delInstrText instrText fldData rt tblPr tblPrEx tblGrid sdtEndPr customXmlPr',
    'smartTagPr annotationRef footnoteRef endnoteRef separator continuationSeparator softHyphen',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `w:${name}`),
);

/** More pieces than the longest protocol has: what they become takes some kilobytes of memory each; a paragraph is three. */
const MOST_PIECES = 150_000;
/** More characters than that has with the marks of its pieces; a protocol's text has five million at most. */
const MOST_LENGTH = 12_000_000;
const DEEPEST_FIELD = 20;
const MOST_SETTINGS = 20_000;

interface Frame {
  name: string;
  /** What is written when it ends. */
  end: string;
  /** What comes until it ends is left out. */
  closed?: boolean;
  /** Of alternatives, one has been taken. */
  taken?: boolean;
  hidden?: boolean;
  font?: string;
}

interface Paragraph {
  /** Where its settings are written, and after them its number. */
  slot: number;
  headed: boolean;
}

/** Where a section's headers are, by the pages that they stand on. */
export interface Section {
  headers: ReadonlyMap<string, string>;
  /** The first page has a header of its own. */
  titlePage: boolean;
}

/**
 * Writes one part of a Word file anew, with all that it says as Word shows it and nothing else: the numbers of lists as
 * text, page breaks of all kinds as page breaks, the results of fields, boxes that are ticked; without settings, pictures,
 * hidden text, comments. What is written is well formed and small, whatever the file was. A paragraph's `w:jc` carries the
 * space before it, in points, and `heading`: mammoth hands an alignment on as it is.
 */
export class Prepare implements XmlHandler {
  readonly #styles: Styles;
  readonly #numbers: ListNumbers;
  readonly #out: string[] = [];
  readonly #frames: Frame[] = [];
  readonly #gathered: XmlElement[] = [];
  readonly #paragraphs: Paragraph[] = [];
  /** Fields that are open: `code` until their result begins. */
  #fields: ('code' | 'result')[] = [];
  #left = 0;
  #pieces = 0;
  #length = 0;
  /** Elements and attributes of the settings that are being gathered. */
  #settings = 0;
  #text = '';
  /** The paragraph before; null at the top of a page, a cell or a box. */
  #before: { format: ParagraphFormat; style: string } | null = null;
  /** Where a paragraph without an end of its own (its end is deleted) gets the number of the next. */
  #joined: number | null = null;
  /** Where a page break is written if the section that follows wants one. */
  #sectionEnd: number | null = null;
  #endsSection = false;
  /** The first section's, once it is known. */
  section: Section | null = null;
  root = '';

  constructor(styles: Styles, numbers: ListNumbers) {
    this.#styles = styles;
    this.#numbers = numbers;
  }

  /** What has been written. */
  get written(): string {
    return this.#out.join('');
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.root ||= name;
    const top = this.#frames.at(-1);
    if (this.#left > 0) this.#left++;
    else if (this.#gathered.length > 0) this.#gather(name, attributes);
    else if (settings.has(name)) {
      this.#settings = 0;
      this.#gathered.push({ name, attributes, children: [] });
    } else if (left.has(name) || top?.closed) this.#left = 1;
    else if (top?.name === 'mc:AlternateContent' && top.taken) this.#left = 1;
    else {
      if (top?.name === 'mc:AlternateContent') top.taken = true;
      this.#frames.push(this.#begin(name, attributes));
    }
  }

  text(text: string): void {
    const top = this.#frames.at(-1);
    if (this.#left > 0 || this.#gathered.length > 0 || !top) return;
    if (top.name !== 'w:t' && top.name !== 'm:t') return;
    const font = this.#frames.at(-2)?.font ?? '';
    if (!isSymbolFont(font)) this.#say(text);
    else
      for (const sign of text) {
        if (/\s/.test(sign)) this.#say(sign);
        else this.#symbol(font, sign.charCodeAt(0) & 0xff);
      }
  }

  close(name: string): void {
    if (this.#left > 0) this.#left--;
    else if (this.#gathered.length > 0) {
      const done = this.#gathered.pop()!;
      if (this.#gathered.length === 0) this.#settle(done);
    } else {
      const frame = this.#frames.pop()!;
      if (name === 'w:p') this.#endParagraph();
      if (name === 'w:tc' || name === 'w:txbxContent') this.#before = null;
      if (frame.end) this.#write(frame.end);
      if (this.#endsSection && this.#paragraphs.length === 0) {
        this.#endsSection = false;
        this.#sectionEnd = this.#out.length;
        this.#out.push('');
      }
    }
  }

  #gather(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#settings += 1 + Object.keys(attributes).length;
    if (this.#settings > MOST_SETTINGS) throw new XmlProblem('bomb');
    const element = { name, attributes, children: [] };
    this.#gathered.at(-1)!.children.push(element);
    this.#gathered.push(element);
  }

  /** Begins an element; one that says nothing by itself is passed through. */
  #begin(name: string, attributes: Readonly<Record<string, string>>): Frame {
    const wrap = (tag: string, with_ = ''): Frame => {
      this.#piece(`<${tag}${with_}>`);
      return { name, end: `</${tag}>` };
    };
    switch (name) {
      case 'w:p':
        return this.#beginParagraph(wrap(name));
      case 'w:tbl':
      case 'w:tr':
        return wrap(name);
      case 'w:tc':
        this.#before = null;
        return wrap(name);
      case 'w:txbxContent':
        this.#before = null;
        this.#piece('<w:pict>');
        return { ...wrap(name), end: '</w:txbxContent></w:pict>' };
      case 'w:footnote':
      case 'w:endnote':
        return wrap(name, ` w:id="${escape(attributes['w:id'])}" w:type="${escape(attributes['w:type'])}"`);
      default:
        this.#sign(name, attributes);
        return { name, end: '' };
    }
  }

  /** What stands for itself. */
  #sign(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        return this.#show('<w:tab/>');
      case 'w:br':
        return this.#show(attributes['w:type'] === 'page' ? PAGE : '<w:br/>');
      case 'w:cr':
        return this.#show('<w:br/>');
      case 'w:noBreakHyphen':
        return this.#say('-');
      case 'w:sym':
        return this.#symbol(attributes['w:font'] ?? '', parseInt(attributes['w:char'] ?? '', 16));
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#show(`<${name} w:id="${escape(attributes['w:id'])}"/>`);
      case 'w:fldChar':
        return this.#field(attributes['w:fldCharType'] ?? '');
    }
  }

  #field(type: string): void {
    if (type === 'begin') {
      if (this.#fields.length < DEEPEST_FIELD) this.#fields.push('code');
    } else {
      this.#fields.pop();
      if (type === 'separate') this.#fields.push('result');
    }
  }

  /** Settings that have ended. */
  #settle(element: XmlElement): void {
    const top = this.#frames.at(-1);
    if (!top) return;
    if (element.name === 'w:sectPr') return this.#endSection(element);
    if (element.name === 'w:ffData') return this.#formField(element);
    if (element.name === 'w:pPr' && top.name === 'w:p') return this.#head(element);
    if (element.name === 'w:rPr') {
      top.hidden = flag(element, 'w:vanish') ?? false;
      top.font = child(element, 'w:rFonts')?.attributes['w:ascii'] ?? '';
    }
    // The words that ask for something to be filled in.
    if (element.name === 'w:sdtPr' && flag(element, 'w:showingPlcHdr')) top.closed = true;
    if (element.name === 'w:trPr') this.#row(element, top);
    if (element.name === 'w:tcPr') {
      const span = whole(valueOf(element, 'w:gridSpan')) ?? 1;
      if (span > 1 && span < 64) this.#write(`<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`);
    }
  }

  #row(element: XmlElement, top: Frame): void {
    if (child(element, 'w:del')) {
      top.closed = true;
      this.#write('<w:trPr><w:del/></w:trPr>');
    }
    const skipped = whole(valueOf(element, 'w:gridBefore')) ?? 0;
    for (let i = 0; i < Math.min(skipped, 20); i++) this.#piece('<w:tc><w:p></w:p></w:tc>');
  }

  /** A box to tick, or the chosen one of several words. */
  #formField(element: XmlElement): void {
    const box = child(element, 'w:checkBox');
    const words = child(element, 'w:ddList');
    if (box) this.#write(`<w:t>${(flag(box, 'w:checked') ?? flag(box, 'w:default')) ? '☒' : '☐'}</w:t>`);
    const chosen = children(words, 'w:listEntry')[whole(valueOf(words, 'w:result')) ?? 0];
    if (chosen) this.#write(`<w:t>${escape(chosen.attributes['w:val'])}</w:t>`);
  }

  #endSection(element: XmlElement): void {
    if (this.#sectionEnd !== null && valueOf(element, 'w:type') !== 'continuous') this.#out[this.#sectionEnd] = BREAK;
    this.#sectionEnd = null;
    this.section ??= {
      headers: new Map(
        children(element, 'w:headerReference').map((h) => [
          h.attributes['w:type'] ?? 'default',
          h.attributes['r:id'] ?? '',
        ]),
      ),
      titlePage: flag(element, 'w:titlePg') ?? false,
    };
  }

  #beginParagraph(frame: Frame): Frame {
    this.#pieces += 2;
    this.#paragraphs.push({ slot: this.#out.length, headed: false });
    this.#out.push('', '');
    return frame;
  }

  /** A paragraph's settings are known: its space, and the number that Word writes before it. */
  #head(properties: XmlElement | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.headed) return;
    paragraph.headed = true;
    const section = child(properties, 'w:sectPr');
    const mark = child(properties, 'w:rPr');
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      this.#out[paragraph.slot] = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
      this.#joined ??= paragraph.slot + 1;
    } else {
      const style = valueOf(properties, 'w:pStyle') ?? this.#styles.normal;
      const format = overlay(formatOf(properties), this.#styles.format(style));
      const number = this.#numbers.next(format, style);
      const heading = (format.outline ?? 9) < 9 ? ' heading' : '';
      this.#out[paragraph.slot] = `<w:pPr><w:jc w:val="${this.#space(format, style)}${heading}"/></w:pPr>`;
      this.#out[this.#joined ?? paragraph.slot + 1] =
        (format.pageBreakBefore ? PAGE : '') + (number ? `<w:t>${escape(number)}</w:t>` : '');
      this.#joined = null;
    }
    if (section) {
      this.#endSection(section);
      this.#endsSection = true;
    }
  }

  /** The space before a paragraph in points: Word takes the larger of the two that meet. */
  #space(format: ParagraphFormat, style: string): number {
    const last = this.#before;
    this.#before = { format, style };
    if (!last) return 0;
    const alike = last.style === style;
    const after = alike && last.format.contextual ? 0 : (last.format.after ?? 0);
    const before = alike && format.contextual ? 0 : (format.before ?? 0);
    return Math.min(99, Math.max(0, Math.round(Math.max(after, before) / 20)));
  }

  #endParagraph(): void {
    this.#head(undefined);
    this.#paragraphs.pop();
    // A field's code does not run on beyond its paragraph, or what is damaged would hide the rest.
    this.#fields = this.#fields.filter((field) => field === 'result');
  }

  /** Whether what comes is shown. */
  get #shown(): boolean {
    return !this.#fields.includes('code') && !this.#frames.some((frame) => frame.hidden);
  }

  #say(text: string): void {
    if (!this.#shown) return;
    if (!this.#text) this.#piece('');
    this.#text += text.replace(/[\s\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === '\u00a0' ? sign : ' '));
  }

  #show(xml: string): void {
    if (this.#shown) this.#piece(xml);
  }

  #symbol(font: string, code: number): void {
    const low = code & 0xff;
    if (isSymbolFont(font)) this.#show(`<w:sym w:font="${font}" w:char="F0${low.toString(16).padStart(2, '0')}"/>`);
    else if (code >= 0x20 && code < 0xd800) this.#say(String.fromCharCode(code));
  }

  #piece(xml: string): void {
    if (++this.#pieces > MOST_PIECES) throw new XmlProblem('bomb');
    this.#write(xml);
  }

  #write(xml: string): void {
    if (this.#text) this.#put(`<w:t>${escape(this.#text)}</w:t>`);
    this.#text = '';
    if (xml) this.#put(xml);
  }

  #put(xml: string): void {
    this.#length += xml.length;
    if (this.#length > MOST_LENGTH) throw new XmlProblem('bomb');
    this.#out.push(xml);
  }
}

const PAGE = '<w:br w:type="page"/>';
const BREAK = `<w:p>${PAGE}</w:p>`;

const signs: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const escape = (text = ''): string => text.replace(/[<>&"]/g, (sign) => signs[sign]!);
