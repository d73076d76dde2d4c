import {
  clauseInterval,
  clausePoints,
  Coordinator,
  makeClient,
  Selection,
  type Connector,
  type SelectionClause,
} from '@uwdata/mosaic-core';
import { column, Query, sum } from '@uwdata/mosaic-sql';
import type { Engine } from '../../src/lib/warehouse/engine.ts';

/** The linked views: the months, which are brushed, and six more. */
const views = ['month', 'unit_id', 'type', 'threat', 'cause', 'status', 'concerns'] as const;
type View = (typeof views)[number];
/** What a view shows: how many events have each value. */
type Counts = Map<unknown, number>;

/** What is asked of the table that a result was made of. */
interface Result {
  toArray(): { value: unknown; n: number }[];
}

/** Mosaic over our engine, as it is meant to be used: its views linked by crossfiltering, its results pre-aggregated when a chart is entered. */
export class Mosaic {
  readonly #coordinator: Coordinator;
  readonly #selection = Selection.crossfilter();
  readonly #sources: Record<View, object>;
  readonly #last = new Map<View, Counts>();
  #awaited = new Set<View>();
  #done: () => void = () => undefined;

  private constructor(coordinator: Coordinator) {
    this.#coordinator = coordinator;
    const clients = views.map((view) => {
      const client = makeClient({
        coordinator,
        selection: this.#selection,
        query: (filter) =>
          Query.from('events')
            .select({ value: column(view), n: sum('count') })
            .where(filter)
            .groupby(column(view)),
        queryResult: (data) => this.#hear(view, data as Result),
        queryError: (error) => {
          throw error;
        },
      });
      return [view, client] as const;
    });
    this.#sources = Object.fromEntries(clients) as unknown as Record<View, object>;
  }

  /** Makes the views over the engine's incidents, with what is chosen in them. The table is as Mosaic likes it: narrow, months as whole numbers from 0. */
  static async open(engine: Engine, chosen: Partial<Record<View, readonly string[]>>): Promise<Mosaic> {
    await engine.query(`
      CREATE TABLE events AS
      SELECT (year(occurred) - 2021) * 12 + month(occurred) - 1 AS month, unit_id, type, threat, cause, status, concerns, count
      FROM incidents`);
    // Our engine takes one statement at a time; Mosaic sends two when it pre-aggregates.
    const query = async ({ sql }: { sql: string }) => {
      let last = new Uint8Array();
      for (const statement of sql.split(';\n')) last = (await engine.query(statement)) as Uint8Array<ArrayBuffer>;
      return last;
    };
    const connector = { query } as Connector;
    const mosaic = new Mosaic(new Coordinator(connector, { logger: null }));
    await mosaic.#after(views, () => undefined);
    for (const [view, values] of Object.entries(chosen) as [View, readonly string[]][]) {
      const points = values.map((value) => [value]);
      const clause = clausePoints([column(view)], points, { source: mosaic.#sources[view] });
      await mosaic.#update(clause, view);
    }
    return mosaic;
  }

  /** What the chart of months does when the pointer or the keyboard enters it: every other view is pre-aggregated by month, anew. */
  async focus(): Promise<void> {
    const { preaggregator } = this.#coordinator;
    await preaggregator.dropSchema();
    this.#selection.activate(this.#brush(0, 0));
    await Promise.all([...preaggregator.entries.values()].map((entry) => entry && 'result' in entry && entry.result));
  }

  /** Brushes months, both included, and gives what the other views show then. */
  async step(from: number, to: number): Promise<ReadonlyMap<View, Counts>> {
    await this.#update(this.#brush(from, to), 'month');
    return this.#last;
  }

  /** A pixel a month, so that its pre-aggregates are as small as they can be. */
  #brush(from: number, to: number): SelectionClause {
    const scale = { type: 'linear', domain: [0, 59], range: [0, 59] } as const;
    return clauseInterval(column('month'), [from, to], { source: this.#sources.month, scale: scale as never });
  }

  #update(clause: SelectionClause, own: View): Promise<void> {
    return this.#after(
      views.filter((view) => view !== own),
      () => this.#selection.update(clause),
    );
  }

  /** Waits until each of the views has been told of its results. */
  #after(awaited: readonly View[], work: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = new Set(awaited);
      this.#done = resolve;
      work();
    });
  }

  #hear(view: View, data: Result): void {
    this.#last.set(view, new Map(data.toArray().map(({ value, n }) => [value, Number(n)])));
    this.#awaited.delete(view);
    if (this.#awaited.size === 0) this.#done();
  }
}
