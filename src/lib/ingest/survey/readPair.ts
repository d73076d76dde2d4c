/** Participants and answers in one cell. */
export interface Pair {
  invited: number;
  answered: number;
}

/**
 * "7/5" is five answers of seven, and so is "5 av 7"; what stands in brackets after it (a share) is not read. Null for
 * anything else.
 */
export function readPair(text: string): Pair | null {
  const slashed = /^(\d{1,6}) ?\/ ?(\d{1,6})(?: ?\([^)]{0,20}\))?$/.exec(text);
  if (slashed) return { invited: Number(slashed[1]), answered: Number(slashed[2]) };
  const said = /^(\d{1,6}) (?:av|of) (\d{1,6})(?: ?\([^)]{0,20}\))?$/i.exec(text);
  return said ? { invited: Number(said[2]), answered: Number(said[1]) } : null;
}
