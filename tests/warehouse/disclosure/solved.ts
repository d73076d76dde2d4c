const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What the attacker knows: linear equations over unknowns by name. The known right side does not matter to what can be solved. */
export type Known = Map<string, number>[];

/** The unknowns that have one solution: those whose unit vector adds nothing to the span of what is known. */
export function solved(known: Known, unknowns: readonly string[]): string[] {
  // What is shown is known: it is taken out of the other equations, which leaves those in what is hidden.
  const given = new Set(known.filter((row) => row.size === 1).flatMap((row) => [...row.keys()]));
  const left = known.map((row) => new Map([...row].filter(([name]) => !given.has(name)))).filter((row) => row.size > 0);
  const found = unknowns.filter((name) => given.has(name));
  const names = [...new Set([...left.flatMap((row) => [...row.keys()]), ...unknowns])];
  const basis: number[][] = [];
  const residue = (vector: number[]): number[] => {
    // Modified Gram-Schmidt, twice for accuracy: a solver of another kind than the one that hides.
    for (let pass = 0; pass < 2; pass++)
      for (const b of basis) {
        const along = sum(b.map((x, i) => x * vector[i]!));
        vector = vector.map((x, i) => x - along * b[i]!);
      }
    return vector;
  };
  const norm = (vector: number[]): number => Math.hypot(...vector);
  for (const row of left) {
    const vector = names.map((name) => row.get(name) ?? 0);
    const rest = residue(vector.map((x) => x / norm(vector)));
    if (norm(rest) > 1e-7) basis.push(rest.map((x) => x / norm(rest)));
  }
  const isFixed = (name: string): boolean => norm(residue(names.map((n) => (n === name ? 1 : 0)))) < 1e-7;
  return [...found, ...unknowns.filter((name) => !given.has(name) && isFixed(name))];
}
