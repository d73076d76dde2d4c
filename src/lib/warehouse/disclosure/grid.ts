/** One sum that a reader could form: a cell that is the total of others, all by their place in the grid. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The cells along which a reader could add and subtract. */
export interface Grid {
  /** Persons that each cell rests on; null where that is not known. */
  readonly weights: readonly (number | null)[];
  readonly equations: readonly Equation[];
}

/** The cells of an equation, the total first. */
export const cellsOf = ({ total, parts }: Equation): number[] => [total, ...parts];
