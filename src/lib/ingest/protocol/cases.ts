import type { Case } from '../../model/record.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { trimEnd } from '../swedish/trimEnd.ts';
import { titleOf } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';
import { oneSpace } from '../swedish/oneSpace.ts';
import { PAIR } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';

const REFERENCE = latin(
  /(?<![\p{L}\d/.-])(?:[A-ZÅÄÖ]{2,7}|[A-ZÅÄÖ]\p{L}{1,3}N)[ -]?(?:19|20)\d\d[-/]\d{1,6}(?:[-.]\d+)*(?![\d/])/gu,
);
/** A plan's class, a running number and a year: "1.3-944/2024", "2.4.1-1830-2024", "1.3.2-2022-04417". */
const CLASSED = latin(
  /(?<![\p{L}\d/.-])(?!\d\d?\.\d\d-)\d{1,2}(?:\.\d{1,2}){1,3}-(?:\d{1,6}[/-](?:19|20)\d\d|(?:19|20)\d\d-\d{3,6})(?![\d/-])/gu,
);
/** Agencies' own: "Af-2023/0012 3456", "LiU-2023-01234", "Ju2024/00123". */
const OWN = latin(
  /(?<![\p{L}\d/.-])\p{Lu}\p{L}{0,4}(?:-|(?<=\p{Lu}\p{Ll}))(?:19|20)\d\d[-/](?:0\d{2,5}|\d{5,6})(?: \d{4}(?!\d))?(?:[-.]\d+)*(?![\d/])/gu,
);
const LABEL = '(?:d\\.?\\s?nr|diarie\\s?nr|diarienummer|ärendenummer|ärende\\s?nr|ärende-?id|beteckning)\\.?\\s*:?\\s*';
const LABEL_AT_END = new RegExp(`${LABEL}$`, 'iu');
const LABELLED = latin(
  new RegExp(
    `(?<!\\p{L})${LABEL}(` +
      [
        '(?:\\p{Lu}[\\p{L}-]{0,7}(?: \\p{Lu})?[ /-]?)?(?:19|20)?\\d{2,4}[-/:]\\d{1,7}(?: \\d{4}(?!\\d))?(?:[-.]\\d+)*',
        '\\d{1,2}(?:\\.\\d{1,2}){0,3}-\\d{1,6}[/-](?:(?:19|20)\\d\\d|\\d\\d(?!\\d))',
        '(?:\\p{Lu}[\\p{L}-]{0,7}[ -]?)?\\d{1,6}[-/:](?:19|20)\\d\\d(?:[-/:]\\d{1,6})?',
      ]
        .reverse()
        .map((form) => `${form}(?![\\d/])`)
        .join('|') +
      ')',
    'giu',
  ),
);
/** Laws, government reports, school years and the like look the same. */
const NO_CASE =
  /^(?:AFS|SFS|SOU|DS|PROP|EU|EG|VT|HT|ISO|SS|COVID|ÅR|SOSFS|HSLF|MSBFS|NJA|AD|KP|BUDGET|GDPR|LAG|FÖRORDNING)[ -]?\d|(?:^|[ -])\d{4}-(?:0\d|1[0-2])-[0-3]\d$/i;
const NUMBERED =
  /^(?:\|\s*|[•·*–-]\s+)?(?:(?:§|ärende|punkt)\s*)?(?:\d{1,3}(?:\.\d+)?\s*[a-h]?[.):]?(?:\s*[–-])?\s+)?(?:ärende:?\s+$)?/i;
const SCHOOL_YEAR = /(20\d\d)[-/](20)?(\d\d)$/;

/** Every reference holds this. */
const MAY_REFER = /\d[-/:]\d/;

/** Every labelled reference stands after this. */
const MAY_BE_LABELLED = /d\.?\s?nr|diarie|ärende|beteckning/i;

/** A case reference, alone, with where it stands in the text. */
export interface Reference {
  reference: string;
  start: number;
  end: number;
}

const UNLABELLED = [REFERENCE, CLASSED, OWN];

const NONE: readonly Reference[] = [];

/** The references to cases (diarienummer) in a text. */
export function findReferences(text: string): readonly Reference[] {
  if (!MAY_REFER.test(text)) return NONE;
  const found: Reference[] = [];
  if (MAY_BE_LABELLED.test(text))
    for (const m of matchesOf(text, LABELLED)) addCase(found, m[1]!, m.index + m[0].length - m[1]!.length);
  for (const pattern of UNLABELLED) for (const m of matchesOf(text, pattern)) addCase(found, m[0], m.index);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((r) => r.start >= end && ((end = r.end), true));
}

function addCase(found: Reference[], reference: string, start: number): void {
  if (isCase(reference)) found.push({ reference: tidy(reference), start, end: start + reference.length });
}

const tidy = (text: string) => oneSpace(text).trim();

function isCase(text: string): boolean {
  if (NO_CASE.test(text)) return false;
  const years = SCHOOL_YEAR.exec(text);
  return !(years && Number(years[1]!.slice(2)) + 1 === Number(years[3]));
}

/** The cases under one matter (or in an attachment: `item` null), each reference once; the title is the heading above, or the text before. */
export function casesIn(
  paragraphs: readonly Paragraph[],
  item: number | null,
  title: { text: string; start: number } | null,
): Case[] {
  if (!paragraphs.some((p) => p.signs & PAIR) && !(title && MAY_REFER.test(title.text))) return [];
  const named = title ? findReferences(title.text) : NONE;
  let any = named.length > 0;
  const below = paragraphs.map((p) => {
    const references = p.signs & PAIR ? findReferences(p.text) : NONE;
    any ||= references.length > 0;
    return references;
  });
  if (!any) return [];
  const found = new Map<string, Case>();
  let above: string | null = title && plainTitle(title.text);
  let standing: string | null = null;
  const all = paragraphs.map(({ text, start, heading }, i) => ({ text, start, heading, references: below[i]! }));
  if (title) all.unshift({ text: title.text, start: title.start, heading: true, references: named });
  for (const paragraph of all) {
    const { references } = paragraph;
    const first = references[0];
    if (!first) {
      standing = null;
      above = isTitle(paragraph) ? titleOf(paragraph.text.replace(NUMBERED, '')) : null;
      continue;
    }
    const lead = paragraph.text.slice(0, first.start).replace(LABEL_AT_END, '').replace(NUMBERED, '');
    const before = titleOf(trimEnd(lead, '|'));
    const own = before.length > 3 && before.length < 160 && !/[.!?]\s/.test(lead) ? before : null;
    const after = lead.trim() === '' ? titleAfter(paragraph.text.slice(first.end)) : null;
    standing = own ?? after ?? above ?? standing ?? (title && plainTitle(title.text));
    for (const { reference, start, end } of references) {
      if (!found.has(reference))
        found.set(reference, {
          reference,
          title: standing,
          item,
          span: [paragraph.start + start, paragraph.start + end],
        });
    }
    above = null;
  }
  return [...found.values()];
}

/** What says something, and so is no title. */
const SAYS = latin(
  /(?<!\p{L})(?:är|har|ska|informer|redovis|redogör|godkän|samverka|lämna|presenter|lägg|föreslå|behandla|kommer|ingen|inga)/iu,
);

/** "KFN 2022/131 Delårsbokslut augusti": the title stands after the number; null where a sentence does. */
function titleAfter(text: string): string | null {
  const title = /^\s*[:,–-]?\s*(\p{Lu}[^.!?|]{3,90}?)(?=\s*$|[.!?]\s|\s*\|)/u.exec(text)?.[1];
  return title && !SAYS.test(title) ? titleOf(title) : null;
}

/** A heading without its number and without the case it names in brackets. */
const plainTitle = (text: string) =>
  titleOf(text.replace(NUMBERED, '').replace(/\s*[([](?:dnr\.?:?\s*)?[^()[\]]*\d[-/]\d[^()[\]]*[)\]]\s*$/i, ''));

const isTitle = (p: { text: string; heading: boolean }) =>
  p.heading || (p.text.length < 220 && !/[.!?]$/.test(p.text) && !/:\s/.test(p.text));
