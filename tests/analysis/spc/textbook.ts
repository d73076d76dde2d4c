/*
 * Tables of D. C. Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013), in the order of the samples.
 */

/** Table 7.7 (example 7.3): nonconformities in samples of 100 printed circuit boards. */
export const boards = [
  21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
];

/** Table 7.10: nonconformities in dyed cloth, and the units of 50 square metres that were inspected. */
export const cloth = {
  faults: [14, 12, 20, 11, 7, 10, 21, 16, 19, 23],
  units: [10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5],
};

/** Table 7.1 (example 7.1): nonconforming orange juice cans in samples of 50. */
export const cans = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
];

/** Table 7.14: hours between the failures of a valve. */
export const hours = [286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96];

/** A series with one odd month, by which the screening of moving ranges is checked. */
export const spiked = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
