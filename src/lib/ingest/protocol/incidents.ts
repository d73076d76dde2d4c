import { readNumber } from '../swedish/numbers.ts';
import { cue } from '../swedish/words.ts';
import { incidentFigure, withoutTotals, type IncidentContext, type IncidentFigure } from './incidentFigure.ts';
import { entriesIn } from './incidentLists.ts';
import { countsIn, isAboutIncidents } from './incidentSentences.ts';
import { countsInTable } from './incidentTables.ts';
import { incidentType, SYSTEM } from './incidentWords.ts';
import type { FigurePlace } from './figures.ts';
import type { Layout } from './layout.ts';
import type { Paragraph, Sentence } from './paragraphs.ts';
import { findPeriods, type Period } from './periods.ts';
import type { Table } from './tables.ts';
import { unitsIn } from './unitNames.ts';

/** What is longer is no sentence; looking for the nearest period and unit in it would take long. */
const MAX_SENTENCE = 2000;
/** A sentence without such a word counts no incidents and tells nothing of them. */
const COUNTED = cue((word) =>
  /tillbud|olyck|skad|sjukdom|anm[äa]ln|anm[äa]ld|risk|incident|våld|händelse|avvikelse|iakttagelse|^k?ia|(?:^|[^a-z])k?ia(?:$|[^a-z])|lisa|stella|agera|stratsys|synergi|platina|flexite|medcontrol|respons/i.test(
    word,
  ),
);
/** Counts in words; one in digits is looked for where it may stand. */
const NUMBER_WORD = cue((word) => readNumber(word) !== null || /^(?:inga|inget|.*hundra)$/i.test(word));
/** Or which time the sums above or below are of. */
const TIMED = cue((word) => /^(?:statistik|siffr|redovis|avse|period|sammanställ|uppgift|tabell|utfall)/i.test(word));
/** Without one of these a matter counts no incidents. */
const ANY =
  /tillbud|olyck|skad|anm[äa]ln|incident|riskobs|händelse|sjukdom|LISA|\bK?IA\b|Stella|Agera|Stratsys|avvikelse|hot och våld/i;
const SAME_PERIOD =
  /samma (?:period|tid)|(?:berörd|aktuell|nämnda?|denna|den(?: aktuella)?) period|perioden(?!\s+\d)|kvartalet(?!\s+\d)|månaden|tertialet|halvåret/i;
/** A time that is no span of days. */
const VAGUE_TIME =
  /under (?:våren|hösten|sommaren|vintern|veckan|senaste tiden|den senaste tiden)|i (?:våras|höstas|somras|vintras)/i;
const REPORTS =
  /redovis|presenter|statistik|siffr|avser|period|antal|följande|gick igenom|går igenom|genomgång|uppföljning|sammanställ|rapporter|anmäl|registrer|:\s*$/i;
const REASONS =
  /bero|förklar|på grund av|orsak|kampanj|med anledning|ett (?:allvarligt )?tillbud|en (?:allvarlig )?olyck|ett olycksfall/i;
/** What opens a list of sums: a colon at its end, or words that say so. */
const OPENS =
  /(?::|enligt följande\.?|(?:enligt|i) (?:nedan|tabellen(?: nedan)?|listan)(?: nedan)?\.?|per (?:enhet|förvaltning|avdelning|område|verksamhet|skola)\.?)$/i;
const AFTER_TABLE =
  /^(?:Statistiken|Siffrorna|Tabellen|Uppgifterna|Redovisningen|Sammanställningen|Avser|Perioden|Ovanstående|Utdraget|Uttaget)/;

/** Totals of incidents under one matter, in prose, in lists and in tables. Single events told as examples are none. */
export function incidentsIn(
  layout: Layout,
  { paragraphs, title, attached = false }: FigurePlace,
  tables: readonly Table[],
  date: string | null,
): IncidentFigure[] {
  const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  const counted = paragraphs.some((p) => p.cues & COUNTED);
  if (!(counted || ANY.test(title)) || !ANY.test(title + layout.flow.slice(from, to))) return [];
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

/** Goes through a matter from top to bottom: what was said above a sum tells what it is of, never what comes later. */
class IncidentReader {
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
    if (!(cues & (COUNTED | TIMED))) return;
    const periods = findPeriods(said, this.date);
    this.time(said, periods, paragraph.heading);
    if (this.tabled.length > 0) this.below(said, periods[0]);
    if (!(cues & COUNTED)) return;
    const numbered = (cues & NUMBER_WORD) !== 0 || /\d/.test(said);
    const system = SYSTEM.exec(said)?.[1] ?? (/LISA/.test(said) ? 'LISA' : null);
    if (system) this.context.system = system;
    const colon = said.indexOf(': ');
    if (colon > 0 && isAboutIncidents(said.slice(0, colon))) {
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
    if (counts.length === 0 && !(this.about && this.open) && this.list(said, 0, span)) return;
    if ((OPENS.test(said) || paragraph.heading) && isAboutIncidents(said)) this.lead(said, periods[0]);
  }

  /** What a sentence says of the time of the sums that follow. */
  private time(said: string, periods: readonly Period[], heading: boolean): void {
    const period = periods[0];
    if (!period || REASONS.test(said)) return;
    if ((heading || REPORTS.test(said)) && (this.about || this.found.length > 0 || isAboutIncidents(said)))
      this.context.period = period;
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
  private list(said: string, from: number, span: [number, number]): boolean {
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
