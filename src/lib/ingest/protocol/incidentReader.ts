import { incidentFigure, withoutTotals, type IncidentContext, type IncidentFigure } from './incidentFigure.ts';
import { entriesIn } from './incidentLists.ts';
import { isAboutIncidents } from './incidentCounts.ts';
import { countsIn } from './incidentSentences.ts';
import {
  COUNTED,
  NUMBER_WORD,
  TIMED,
  SAME_PERIOD,
  VAGUE_TIME,
  REPORTS,
  REASONS,
  OPENS,
  AFTER_TABLE,
} from './incidentSigns.ts';
import { countsInTable } from './incidentTables.ts';
import { incidentType, SYSTEM } from './incidentWords.ts';
import type { Paragraph, Sentence } from './paragraphs.ts';
import { findPeriods, type Period } from './periods.ts';
import type { Table } from './tables.ts';
import { unitsIn } from './unitNames.ts';

/** The one period that a sentence names, however often. */
const sameOf = ([first, ...others]: readonly Period[]): Period | undefined =>
  first && others.every((p) => p.from === first.from && p.to === first.to) ? first : undefined;

/** What is longer is no sentence; looking for the nearest period and unit in it would take long. */
const MAX_SENTENCE = 2000;
/** Goes through a matter from top to bottom: what was said above a sum tells what it is of, never what comes later. */
export class IncidentReader {
  private readonly found: IncidentFigure[] = [];
  private readonly context: IncidentContext;
  private readonly titled: Period | null;
  private readonly about: boolean;
  private open = false;
  /** How many of the figures are of lists and tables that are whole. */
  private whole = 0;
  /** Figures of the table above: the sentence below it may tell the period or the system. */
  private tabled: IncidentFigure[] = [];

  constructor(
    title: string,
    private readonly date: string | null,
    private readonly prose: boolean,
  ) {
    this.titled = findPeriods(title, date)[0] ?? null;
    this.about = isAboutIncidents(title);
    this.context = { system: SYSTEM.exec(title)?.[1] ?? null, period: this.titled, unit: null, type: null };
  }

  finish(): IncidentFigure[] {
    this.flush();
    return this.found;
  }

  /** True if the table counts incidents. */
  table(table: Table): boolean {
    const figures = countsInTable(table, this.context, this.date);
    this.flush();
    this.found.push(...figures);
    this.whole = this.found.length;
    this.tabled = figures;
    this.open = false;
    return figures.length > 0;
  }

  paragraph(paragraph: Paragraph): void {
    if (paragraph.heading && !isAboutIncidents(paragraph.text)) {
      this.open = false;
      Object.assign(this.context, { period: this.titled, unit: null, type: null });
    }
    const before = this.found.length;
    for (const sentence of paragraph.sentences) this.sentence(sentence, paragraph);
    if (this.open && !paragraph.point && this.found.length === before && !OPENS.test(paragraph.text))
      this.open = paragraph.heading;
  }

  private sentence({ text, start, end, cues }: Sentence, paragraph: Paragraph): void {
    const span: [number, number] = [paragraph.start + start, paragraph.start + end];
    const said = text.slice(0, MAX_SENTENCE);
    if (this.open && this.list(said, 0, span)) return;
    if (!(cues & COUNTED) && !(cues & TIMED && this.mayTime(said, paragraph.heading))) return;
    const periods = findPeriods(said, this.date);
    if (periods.length > 0 && this.times(said, paragraph.heading)) this.context.period = periods[0]!;
    // "Tiden 1 maj – 31 augusti:" above a list.
    if (this.open && periods.length === 1 && said.length < 80 && /:\s*$/.test(said)) this.context.period = periods[0]!;
    if (this.tabled.length > 0) this.below(said, periods[0]);
    if (!(cues & COUNTED)) return;
    const numbered = (cues & NUMBER_WORD) !== 0 || /\d/.test(said);
    const system = SYSTEM.exec(said)?.[1] ?? (/LISA|(?<!\p{L})(?:i|ur|via) Lisa(?!\p{L})/u.test(said) ? 'LISA' : null);
    if (system) this.context.system = system;
    const colon = said.indexOf(': ');
    if (colon > 0 && isAboutIncidents(said.slice(0, colon))) {
      if (!this.open && this.list(said, 0, span, sameOf(periods))) return;
      this.lead(
        said.slice(0, colon),
        periods.find((p) => p.end <= colon),
      );
      if (this.list(said, colon + 2, span)) return;
    }
    const counts = this.prose && numbered ? countsIn(said, periods, this.context.period !== null) : [];
    const inherits = SAME_PERIOD.test(said) || (periods.length === 0 && !VAGUE_TIME.test(said));
    this.add(
      counts.map(({ count, type, unit, period }) =>
        incidentFigure(
          this.context,
          {
            count,
            type,
            unit: unit ?? (this.open ? this.context.unit : null),
            period: period ?? (inherits ? this.context.period : null),
          },
          span,
        ),
      ),
    );
    if (counts.length === 0 && !(this.about && this.open) && this.list(said, 0, span, sameOf(periods))) return;
    if ((OPENS.test(said) || paragraph.heading) && isAboutIncidents(said)) this.lead(said, periods[0]);
  }

  /** True where the time that a sentence tells may be that of sums beside it. */
  private mayTime(said: string, heading: boolean): boolean {
    return this.tabled.length > 0 || (this.open && said.length < 80 && /:\s*$/.test(said)) || this.times(said, heading);
  }

  /** True where the time that a sentence tells is that of the sums that follow. */
  private times(said: string, heading: boolean): boolean {
    if (!(heading || REPORTS.test(said)) || REASONS.test(said)) return false;
    return this.about || this.found.length > 0 || isAboutIncidents(said);
  }

  private below(said: string, period: Period | undefined): void {
    if (AFTER_TABLE.test(said))
      for (const figure of this.tabled) {
        if (period && !figure.from && !figure.to) [figure.from, figure.to] = [period.from, period.to];
        figure.system ??= SYSTEM.exec(said)?.[1] ?? null;
      }
    this.tabled = [];
  }

  /** Opens a list. */
  private lead(said: string, period: Period | undefined): void {
    this.flush();
    this.open = true;
    if (period) this.context.period = period;
    this.context.type = incidentType(said);
    this.context.unit = unitsIn(said)[0]?.name ?? null;
  }

  /** Reads a text that is nothing but entries of a list. */
  private list(said: string, from: number, span: [number, number], period?: Period): boolean {
    if ((!this.open && from === 0 && said.length > 80) || !(/\d/.test(said) || this.open)) return false;
    const entries = entriesIn(said, from);
    if (entries.length === 0 || (!this.open && !entries.every((e) => e.unit === null && e.type !== null))) return false;
    this.add(
      entries
        .filter((e) => !e.cause)
        .map((e) =>
          incidentFigure(
            this.context,
            {
              count: e.count,
              unit: e.total ? 'Totalt' : (e.unit ?? this.context.unit),
              type: e.type ?? this.context.type,
              ...(period ? { period } : {}),
            },
            span,
          ),
        ),
    );
    return true;
  }

  private add(figures: readonly IncidentFigure[]): void {
    this.found.push(...figures);
  }

  /** A list is whole: what only adds up its entries goes. */
  private flush(): void {
    this.found.splice(this.whole, Infinity, ...withoutTotals(this.found.slice(this.whole)));
    this.whole = this.found.length;
  }
}
