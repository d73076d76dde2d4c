import type { FigurePlace } from './figures.ts';
import type { IncidentFigure } from './incidentFigure.ts';
import { IncidentReader } from './incidentReader.ts';
import { COUNTED } from './incidentSigns.ts';
import type { Layout } from './layout.ts';
import type { Table } from './tables.ts';
import { ofWords } from '../swedish/lexicon.ts';
import { placesBetween } from '../swedish/words.ts';

/** Without one of these a matter counts no incidents. */
const ANY =
  /tillbud|olyck|skad|anm[äa]ln|incident|riskobs|händelse|sjukdom|LISA|\bK?IA\b|Stella|Agera|Stratsys|avvikelse|hot och våld/i;
const isAny = ofWords((word) => ANY.test(word));
const THREATS = /hot och våld/i;

/** Whether one of them stands in `[from, to)`, by the words that may be one. */
function holdsAny({ flow, words }: Layout, from: number, to: number): boolean {
  const places = placesBetween(words, from, to, COUNTED);
  const found = places.some((place) => isAny(flow, from + place));
  return found || (places.length > 0 && THREATS.test(flow.slice(from, to)));
}

/** Totals of incidents under one matter, in prose, in lists and in tables. Single events told as examples are none. */
export function incidentsIn(
  layout: Layout,
  { paragraphs, title, titleCues, attached = false }: FigurePlace,
  tables: readonly Table[],
  date: string | null,
): IncidentFigure[] {
  const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  const counted = paragraphs.some((p) => p.cues & COUNTED);
  if (!(titleCues & COUNTED && ANY.test(title)) && !(counted && holdsAny(layout, from, to))) return [];
  const reader = new IncidentReader(title, date, !attached);
  let next = 0;
  let until = -1;
  for (const paragraph of paragraphs) {
    while (next < tables.length && tables[next]!.first <= paragraph.lastLine) {
      const table = tables[next++]!;
      if (reader.table(table)) until = table.last;
    }
    if (paragraph.lastLine > until) reader.paragraph(paragraph);
  }
  return reader.finish();
}
