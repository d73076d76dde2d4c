import type { Figure } from '../../model/record.ts';
import { NUMBER, readNumber } from '../swedish/numbers.ts';
import { cue } from '../swedish/words.ts';
import type { Layout } from './layout.ts';
import { countsInTables } from './incidentTables.ts';
import { incidentType, SYSTEM, SYSTEMS } from './incidentWords.ts';
import type { Paragraph } from './paragraphs.ts';
import { findPeriods, type Period } from './periods.ts';
import { unitIn } from './unitNames.ts';

export type IncidentFigure = Extract<Figure, { kind: 'incidents' }>;

const NOUN = `((?:${SYSTEMS})-?\\s?(?:anm[äa]lning|ärende|rapport)(?:ar|arna|en|er|erna)?|(?:anmälda\\s+|rapporterade\\s+|registrerade\\s+|inrapporterade\\s+|nya\\s+|inkomna\\s+)?(?:tillbuds?(?:anm[äa]lningar)?|olycksfall|arbetsolycksfall|arbetsolyck(?:a|or)|olyck(?:a|or)|färdolyck(?:a|or)|färdolycksfall|arbetsskad(?:a|or)|arbetssjukdom(?:ar)?|riskobservation(?:er)?|risk(?:er)?\\s+(?=rapporterades)|incident(?:er)?|hot-?\\s+och\\s+våld(?:s?(?:händelser|incidenter|situationer|ärenden))?|händelser|anm[äa]lningar(?:na)?(?=[^.]{0,60}\\b(?:${SYSTEMS}|arbetsskad|tillbud))|avvikelser(?=[^.]{0,60}\\b(?:${SYSTEMS}))))`;
const COUNT = new RegExp(
  `(?<![\\p{L}\\d/.,-])(${NUMBER}|inga|inget)\\s+(?:stycken\\s+|st\\.?\\s+)?${NOUN}(?![\\p{L}-])`,
  'giu',
);
/** "17 anmälningar för Äldreomsorg och 9 för Förskola": the second number counts the same. */
const SAME_AGAIN = new RegExp(
  `(?:,|och|samt)\\s+(${NUMBER})\\s+(?=(?:för|inom|på|från|vid)\\s+(?:\\p{Ll}+\\s)?\\p{Lu})`,
  'giu',
);
const LISTED = /^(?:[•·*–-]\s*)?(?:antal\s+)?(\p{L}[\p{L} -]{3,40}?)\s*(?::|–|-|\s{2,})\s*(\d{1,4})(?:\s*st\.?)?$/iu;
const TOTAL =
  /totalt|sammanlagt|summa|endast|bara|under (?:samma |berörd |aktuell |den )?period|under (?:året|kvartalet|månaden|halvåret|tertialet)/i;
const SAME_PERIOD =
  /samma (?:period|tid)|(?:berörd|aktuell|nämnda?|denna|den(?: aktuella)?) period|perioden(?!\s+\d)|kvartalet(?!\s+\d)|månaden|tertialet|halvåret/i;
const EARLIER =
  /(?:jämfört med|förra|föregående år|året innan|samma period (?:förra|föregående)|i fjol|motsvarande period)[^.;]{0,60}$/i;
/** What is longer is no sentence; looking for the nearest period and unit in it would take long. */
const MAX_SENTENCE = 2000;
/** A sentence without such a word counts no incidents and tells nothing of them. */
const COUNTED = cue((word) =>
  /tillbud|olyck|skad|sjukdom|anm[äa]ln|risk|incident|våld|händelse|avvikelse|iakttagelse|^k?ia|(?:^|[^a-z])k?ia(?:$|[^a-z])|lisa|stella|agera|stratsys|synergi|platina|flexite|medcontrol|respons/i.test(
    word,
  ),
);
/** Counts in words; one in digits is looked for where it may stand. */
const NUMBER_WORD = cue((word) => readNumber(word) !== null || /^(?:inga|inget|.*hundra)$/i.test(word));
/** Without one of these a matter counts no incidents. */
const ANY =
  /tillbud|olyck|skad|anm[äa]ln|incident|riskobs|händelse|sjukdom|LISA|\bK?IA\b|Stella|Agera|avvikelse|hot och våld/i;
const EXAMPLE = /bland annat|till exempel|t\.ex|exempelvis|även (?:ett|en)\b/i;

/** Totals of incidents under one matter, in prose, in lists and in tables. Single events told as examples are none. */
export function incidentsIn(
  layout: Layout,
  paragraphs: readonly Paragraph[],
  title: string,
  date: string | null,
): IncidentFigure[] {
  const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  if (!paragraphs.some((p) => p.cues & COUNTED) || !ANY.test(layout.flow.slice(from, to))) return [];
  const found: IncidentFigure[] = [];
  const context = { system: SYSTEM.exec(title)?.[1] ?? null, period: findPeriods(title, date)[0] ?? null };
  for (const paragraph of paragraphs) {
    for (const { text, start, end, cues } of paragraph.sentences) {
      if (!(cues & COUNTED)) continue;
      const sentence = text.slice(0, MAX_SENTENCE);
      const periods = findPeriods(sentence, date);
      const counts = cues & NUMBER_WORD || /\d/.test(sentence) ? countsIn(sentence, periods, context.period) : [];
      const listed = counts.length === 0 ? listedCount(sentence) : null;
      const system = SYSTEM.exec(sentence)?.[1] ?? (/LISA/.test(sentence) ? 'LISA' : null);
      if (periods[0] && (counts.length > 0 || isAbout(sentence))) context.period = periods[0];
      if (system && isAbout(sentence)) context.system = system;
      const span: [number, number] = [paragraph.start + start, paragraph.start + end];
      for (const { count, type, at } of listed ? [listed] : counts) {
        const period =
          periodFor(periods, at) ??
          (listed || SAME_PERIOD.test(sentence) || periods.length === 0 ? context.period : null);
        const unit = listed ? null : unitIn(sentence, at);
        found.push({
          kind: 'incidents',
          system: system ?? context.system,
          unit,
          type,
          count,
          from: period?.from ?? null,
          to: period?.to ?? null,
          span,
        });
      }
    }
  }
  const tabled = countsInTables(layout, paragraphs, context);
  const rows = new Set(tabled.map((t) => t.span[0]));
  return [...found.filter((f) => !rows.has(f.span[0])), ...tabled];
}

const isAbout = (sentence: string) =>
  /tillbud|olyck|arbetsskad|anm[äa]lning|incident|händelser|LISA|\bK?IA\b|Stella|riskobs/i.test(sentence);

interface Count {
  count: number;
  type: string | null;
  at: number;
}

/** "totalt tre LISA-anm[äa]lningar", "sju tillbud och två olycksfall". A lone "ett tillbud" counts only where it is called a total. */
function countsIn(sentence: string, periods: readonly Period[], period: Period | null): Count[] {
  const found: Count[] = [];
  for (const m of sentence.matchAll(COUNT)) {
    const none = /^ing/i.test(m[1]!);
    const count = none ? 0 : readNumber(m[1]!);
    if (count === null || (count >= 1900 && count < 2100)) continue;
    const before = sentence.slice(0, m.index);
    if (EARLIER.test(before) || /(?:av|minst|över|cirka|ca|§|kap)\s+$/i.test(before)) continue;
    if (/^händelser$/i.test(m[2]!) && !/rapport|anmäl|\bK?IA\b|LISA|Stella|Agera/i.test(sentence)) continue;
    const single = /^(?:en|ett)$/i.test(m[1]!);
    const isTotal = TOTAL.test(sentence) || periods.length > 0 || found.length > 0;
    if (none && !(periods.length > 0 || (period && /rapporter|anmäl|registrer|inkom|:/i.test(sentence)))) {
      // "Daglig verksamhet: inga tillbud, 2 olycksfall" under a heading that gives the period is none; "inga tillbud" alone tells of no period.
      continue;
    }
    if (
      single &&
      (!isTotal || EXAMPLE.test(sentence) || /gällande|när (?:en|ett)|då (?:en|ett)|där/.test(sentence.slice(m.index)))
    )
      continue;
    if (
      !single &&
      !isTotal &&
      !period &&
      !/rapporter|anmäl|registrer|inkom|inträff|skett|gjorts|gjordes|har haft/i.test(sentence)
    )
      continue;
    found.push({ count, type: incidentType(m[2]!), at: m.index });
  }
  const last = found.at(-1);
  for (const m of last ? sentence.matchAll(SAME_AGAIN) : []) {
    const count = readNumber(m[1]!);
    if (count !== null && m.index > last!.at) found.push({ count, type: last!.type, at: m.index });
  }
  return found;
}

/** "Tillbud: 6" on a line of its own. */
function listedCount(sentence: string): Count | null {
  const m = /\d(?:\s*st\.?)?$/.test(sentence) && sentence.length < 80 ? LISTED.exec(sentence) : null;
  const type = m && incidentType(m[1]!);
  const known = m && (type !== null || /LISA|anm[äa]lningar|incidenter/i.test(m[1]!));
  return known ? { count: Number(m[2]), type, at: 0 } : null;
}

/** The period that stands nearest to a count. */
const periodFor = (periods: readonly Period[], at: number): Period | null =>
  [...periods].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null;
