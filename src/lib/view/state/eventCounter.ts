import { incidentCells } from '../../analysis/incidents/incidentCells.ts';
import { unitTree } from '../../analysis/unitTree.ts';
import { Superseded, type Warehouse } from '../../warehouse/warehouse.ts';
import { Counter } from '../../workers/counter.ts';
import type { Counted, CountRequest } from '../../workers/counting.ts';

/** Counts the events of the data that is shown, in a worker that is given them when something is first to be counted. */
export class EventCounter {
  readonly #opened: () => Promise<Warehouse>;
  readonly #asOf: () => string | null;
  readonly #counter = new Counter();
  /** Settles when the worker has the events; null until something is to be counted. */
  #given: Promise<void> | null = null;

  /** `opened`: the warehouse with the data that is shown; `asOf`: the data's last day. */
  constructor(opened: () => Promise<Warehouse>, asOf: () => string | null) {
    this.#opened = opened;
    this.#asOf = asOf;
  }

  /** Throws Superseded when a newer request of its kind came, or other data. */
  async count<R extends CountRequest>(request: R): Promise<Counted<R>> {
    const giving = (this.#given ??= this.#give());
    await giving;
    try {
      return await this.#counter.count(request);
    } catch (cause) {
      if (!(cause instanceof Superseded) && this.#given === giving) this.#given = null;
      throw cause;
    }
  }

  /** Ends the worker with the events that it holds. */
  forget(): void {
    this.#given = null;
    this.#counter.stop();
  }

  /** The events are never read here: there may be very many. */
  #give(): Promise<void> {
    const given = async (): Promise<void> => {
      const warehouse = await this.#opened();
      const cells = warehouse.bytes(incidentCells(this.#asOf()));
      const units = await warehouse.ask(unitTree());
      if (this.#given !== giving) throw new Superseded('events');
      this.#counter.load(await cells, units);
    };
    const giving: Promise<void> = given();
    giving.catch(() => {
      if (this.#given === giving) this.#given = null;
    });
    return giving;
  }
}
