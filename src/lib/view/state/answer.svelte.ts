import { untrack } from 'svelte';
import type { Question } from '../../warehouse/question.ts';
import { questionKey } from '../../warehouse/question.ts';
import { Superseded } from '../../warehouse/warehouse.ts';
import { useWorkspace, type Workspace } from './workspace.svelte.ts';

/**
 * The answer to a question that changes with the filters. What was prepared at build time is there at once; else the
 * earlier rows stay, marked `pending`, until the new ones come, so that nothing jumps.
 */
export class Answer<Row> {
  readonly #workspace: Workspace;
  readonly #ask: () => Question<Row> | null;
  readonly #question: Question<Row> | null = $derived.by(() => this.#ask());
  readonly #key: string = $derived.by(() =>
    this.#question ? `${this.#workspace.version} ${questionKey(this.#question)}` : '',
  );
  readonly #prepared: Row[] | null = $derived.by(() =>
    this.#question ? this.#workspace.prepared(this.#question) : null,
  );
  #latest = $state.raw<{ key: string; rows: Row[] } | null>(null);
  #error = $state.raw<Error | null>(null);

  constructor(workspace: Workspace, ask: () => Question<Row> | null) {
    this.#workspace = workspace;
    this.#ask = ask;
    $effect(() => {
      const [question, key] = [this.#question, this.#key];
      void workspace.round;
      if (!question || this.#prepared || untrack(() => this.#latest?.key === key)) return;
      const asking = { wanted: true };
      untrack(() => void this.#fetch(question, key, asking));
      return () => (asking.wanted = false);
    });
  }

  /** The rows, perhaps those of the filters before while `pending`; null before the first answer. */
  get rows(): Row[] | null {
    return this.#prepared ?? this.#latest?.rows ?? null;
  }
  /** True while the rows are not yet those of the present question. */
  get pending(): boolean {
    return (
      this.#question !== null && this.#prepared === null && this.#latest?.key !== this.#key && this.#error === null
    );
  }
  get error(): Error | null {
    return this.#prepared || this.#latest?.key === this.#key ? null : this.#error;
  }

  /** `asking` says whether the question still stands: after its component is gone, nothing may be read that it kept up. */
  async #fetch(question: Question<Row>, key: string, asking: { readonly wanted: boolean }): Promise<void> {
    this.#error = null;
    try {
      const rows = await this.#workspace.ask(question);
      if (asking.wanted) this.#latest = { key, rows };
    } catch (cause) {
      if (cause instanceof Superseded || !asking.wanted) return;
      this.#error = cause instanceof Error ? cause : new Error(String(cause));
    }
  }
}

/** An answer for the component that calls this while it is set up. The question may be null: nothing is asked then. */
export const answer = <Row>(ask: () => Question<Row> | null): Answer<Row> => new Answer(useWorkspace(), ask);
