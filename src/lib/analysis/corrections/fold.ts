/** A text with every run of white space as one space, and where each of its characters stands in the text itself. */
export interface Folded {
  readonly text: string;
  /** Offset in the text itself, by offset in `text`. */
  readonly at: Int32Array;
}

/** Folds white space: a line that is broken elsewhere holds the same words. Linear in the text's length. */
export function fold(text: string): Folded {
  const at = new Int32Array(text.length);
  let folded = '';
  let n = 0;
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    const space = /^\s/.test(run);
    folded += space ? ' ' : run;
    for (let i = 0; i < (space ? 1 : run.length); i++) at[n++] = index + i;
  }
  return { text: folded, at: at.subarray(0, n) };
}

/** The words alone: white space folded and none at the ends. */
export const foldedWords = (text: string): string => text.replace(/\s+/g, ' ').trim();
