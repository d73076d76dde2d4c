import type { Engine } from '../../warehouse/engine.ts';
import { Superseded, Warehouse, type TableBytes } from '../../warehouse/warehouse.ts';

/** The engine with the tables that are shown: started and loaded when something asks, and never twice at once. */
export class Loaded {
  readonly #engine: () => Promise<Engine>;
  readonly #forgotten: () => void;
  #tables: () => Promise<TableBytes>;
  #warehouse: Promise<Warehouse> | null = null;
  #loaded: Promise<Warehouse> | null = null;
  /** Counts the loads, so that one that another has overtaken changes nothing when it ends. */
  #load = 0;
  #state = $state<'idle' | 'starting' | 'ready' | 'failed'>('idle');

  /** `engine` starts one, called at most once until it fails; `forgotten` hears when what was loaded holds no more. */
  constructor(engine: () => Promise<Engine>, tables: () => Promise<TableBytes>, forgotten: () => void) {
    this.#engine = engine;
    this.#tables = tables;
    this.#forgotten = forgotten;
  }

  get state(): 'idle' | 'starting' | 'ready' | 'failed' {
    return this.#state;
  }

  /** The warehouse with the tables loaded. Throws Superseded when others came meanwhile, and what the engine throws. */
  open(): Promise<Warehouse> {
    this.#loaded ??= this.#start(++this.#load);
    return this.#loaded;
  }
  /** Takes other tables; they are loaded when something asks. */
  show(tables: () => Promise<TableBytes>): void {
    this.#tables = tables;
    this.#forget();
  }
  /** Ends the engine, whatever it is doing; what asks next starts another. */
  end(): void {
    this.#warehouse?.then(
      (warehouse) => warehouse.close(),
      () => undefined,
    );
    this.#warehouse = null;
    this.#forget();
  }

  async #start(load: number): Promise<Warehouse> {
    const overtaken = () => load !== this.#load;
    try {
      if (!this.#warehouse) this.#state = 'starting';
      this.#warehouse ??= this.#engine().then((engine) => new Warehouse(engine));
      const [warehouse, tables] = await Promise.all([this.#warehouse, this.#tables()]);
      // Tables that come late must not take the place of those that are shown by now.
      if (!overtaken()) await warehouse.load(tables);
      if (overtaken()) throw new Superseded('load');
      this.#state = 'ready';
      return warehouse;
    } catch (cause) {
      if (overtaken()) throw new Superseded('load');
      this.end();
      this.#state = 'failed';
      throw cause;
    }
  }

  #forget(): void {
    this.#forgotten();
    this.#loaded = null;
    this.#load++;
  }
}
