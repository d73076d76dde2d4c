import type { Figure, Warning } from '../../model/record.ts';
import { incidentsIn } from './incidents.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraphs.ts';
import { responsesIn } from './responseSentences.ts';
import { responsesInTable } from './responseTables.ts';
import { tablesWithin, type Table } from './tables.ts';

/** The sums that a part of the text gives, in the order of their places, and what is odd about them. */
export interface Figures {
  figures: Figure[];
  warnings: Warning[];
}

/** Where sums are looked for: a matter with its title, or the attachments. */
export interface FigurePlace {
  paragraphs: readonly Paragraph[];
  title: string;
  /** The cues of the title's words, and of what stands with it on its lines. */
  titleCues: number;
  /** The first line and the line after the last. */
  from: number;
  to: number;
  /** An attachment is no talk of the meeting: only its tables and lists count incidents. */
  attached?: boolean;
}

/** Answers to surveys and sums of incidents, each from tables, lists and sentences. A table is of one kind, or of neither. */
export function figuresIn(layout: Layout, tables: readonly Table[], place: FigurePlace, date: string | null): Figures {
  const own = tablesWithin(tables, place.from, place.to);
  const surveys = own.map((table) => ({ table, ...responsesInTable(table) })).filter((t) => t.figures.length > 0);
  const said = responsesIn(
    place.paragraphs,
    place.title,
    surveys.map((s) => s.table),
  );
  const others = surveys.length > 0 ? own.filter((t) => !surveys.some(({ table }) => table === t)) : own;
  const figures: Figure[] = incidentsIn(layout, place, others, date);
  const warnings: Warning[] = [];
  for (const responses of [...surveys, said]) {
    figures.push(...responses.figures);
    warnings.push(...responses.warnings);
  }
  return { figures: figures.sort((a, b) => a.span[0] - b.span[0]), warnings };
}

/** The answers in tables that stand neither in a matter nor in an attachment. */
export function figuresBeside(tables: readonly Table[], places: readonly { from: number; to: number }[]): Figures {
  const inside = new Set(places.flatMap(({ from, to }) => tablesWithin(tables, from, to)));
  const beside = tables.filter((t) => !inside.has(t)).map(responsesInTable);
  return { figures: beside.flatMap((r) => r.figures), warnings: beside.flatMap((r) => r.warnings) };
}
