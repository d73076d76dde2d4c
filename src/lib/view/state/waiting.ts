/** Answers that are waited for, by the number of what was asked. */
export class Waiting<Answer> {
  readonly #asked = new Map<number, (answer: Answer | null) => void>();

  /** The answer to what was asked with a number; null when it is not wanted any more. */
  for(id: number): Promise<Answer | null> {
    return new Promise((resolve) => this.#asked.set(id, resolve));
  }
  tell(id: number, answer: Answer | null): void {
    this.#asked.get(id)?.(answer);
    this.#asked.delete(id);
  }
  /** Nothing more will come: all that wait hear null. */
  end(): void {
    for (const tell of this.#asked.values()) tell(null);
    this.#asked.clear();
  }
}
