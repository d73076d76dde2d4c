import type { DocumentEffects, Recogniser } from '../ingest/document/effects.ts';

/** The same effects, for one document, whose recogniser ends when it is told to: while it starts or in the middle of a page. */
export function stoppable(effects: DocumentEffects): { effects: DocumentEffects; stop: () => void } {
  const control = new AbortController();
  const { signal } = control;
  const stop = (): void => control.abort();
  const start = effects.recogniser;
  if (!start) return { effects, stop };
  const recogniser = async (): Promise<Recogniser> => {
    signal.throwIfAborted();
    const starting = start();
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
        void starting.then(
          (started) => started.close(),
          () => undefined,
        );
      });
    });
    return Promise.race([starting, stopped]);
  };
  return { effects: { ...effects, recogniser }, stop };
}
