import type { Figure } from '../../model/record.ts';
import { incidentsIn } from './incidents.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraphs.ts';
import { responsesIn } from './responseSentences.ts';
import { responsesInTable, type Responses } from './responseTables.ts';
import type { Table } from './tables.ts';
import type { ProtocolWarning } from './warning.ts';

/** The sums that a part of the text gives, in the order of their places, and what is odd about them. */
export interface Figures {
  figures: Figure[];
  warnings: ProtocolWarning[];
}

/** Where sums are looked for: a matter with its title, or the attachments. */
export interface FigurePlace {
  paragraphs: readonly Paragraph[];
  title: string;
  /** The first line and the line after the last. */
  from: number;
  to: number;
  /** An attachment is no talk of the meeting: only its tables and lists count incidents. */
  attached?: boolean;
}

/** Answers to surveys and sums of incidents, each from tables, lists and sentences. A table is of one kind, or of neither. */
export function figuresIn(layout: Layout, tables: readonly Table[], place: FigurePlace, date: string | null): Figures {
  const own = tables.filter((t) => t.first >= place.from && t.first < place.to);
  const surveys = own.map((table) => ({ table, ...responsesInTable(table) })).filter((t) => t.figures.length > 0);
  const inSurvey = (line: number) => surveys.some(({ table }) => table.first <= line && line <= table.last);
  const said = responsesIn(place.paragraphs, place.title, inSurvey);
  const others = own.filter((t) => !surveys.some((s) => s.table === t));
  const counted = incidentsIn(layout, place, others, date);
  const responses: Responses[] = [...surveys, said];
  return {
    figures: [...counted, ...responses.flatMap((r) => r.figures)].sort((a, b) => a.span[0] - b.span[0]),
    warnings: responses.flatMap((r) => r.warnings),
  };
}

/** The answers in tables that stand neither in a matter nor in an attachment. */
export function figuresBeside(tables: readonly Table[], places: readonly { from: number; to: number }[]): Figures {
  const beside = tables.filter((t) => !places.some((p) => t.first >= p.from && t.first < p.to)).map(responsesInTable);
  return { figures: beside.flatMap((r) => r.figures), warnings: beside.flatMap((r) => r.warnings) };
}
