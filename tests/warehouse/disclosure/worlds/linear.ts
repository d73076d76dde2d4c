/** Weights on what nobody but the source knows: what a told number is made of. */
export type Functional = ReadonlyMap<string, number>;

/**
 * A change of what is unknown that leaves every told number as it is and moves a hidden one: the part of the hidden
 * one's weights that is at right angles to all that is told. Null where there is none: then the hidden number can be solved for.
 */
export function unseenChange(told: readonly Functional[], hidden: Functional): Map<string, number> | null {
  const names = [...new Set([...told, hidden].flatMap((f) => [...f.keys()]))];
  const vector = (f: Functional): Float64Array => Float64Array.from(names, (name) => f.get(name) ?? 0);
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const basis: Float64Array[] = [];
  const residue = (v: Float64Array): Float64Array => {
    // Gram-Schmidt, twice for accuracy.
    for (let pass = 0; pass < 2; pass++)
      for (const b of basis) {
        const along = dot(b, v);
        v = v.map((x, i) => x - along * b[i]!);
      }
    return v;
  };
  for (const f of told) {
    const v = vector(f);
    const size = Math.sqrt(dot(v, v));
    const rest = residue(v.map((x) => x / size));
    const left = Math.sqrt(dot(rest, rest));
    if (left > 1e-7) basis.push(rest.map((x) => x / left));
  }
  const v = vector(hidden);
  const size = Math.sqrt(dot(v, v));
  const change = residue(v.map((x) => x / size));
  if (Math.sqrt(dot(change, change)) < 1e-7) return null;
  return new Map(names.map((name, i) => [name, change[i]!]));
}
