/** A stream of numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/** A 32-bit hash of a text (FNV-1a), to give each name a stream of its own. */
export const seedOf = (text: string, seed = 0): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/**
 * A seeded stream: `Math.random` has no seed, and the linear congruential stream of d3 repeats after 2^32 draws in
 * planes, which a simulated p-value over 36 months would meet.
 * Source: sfc32 by Chris Doty-Humphrey (PractRand), public domain; period at least 2^64 for most seeds.
 */
export const random = (seed: number): Random => {
  let a = 0x9e3779b9 | 0;
  let b = seed | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
};
