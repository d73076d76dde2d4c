import { type Correction, CorrectionsFile } from '../../model/correction.ts';

/** Corrections as the file that they travel in: JSON, a person can read it. */
export const writeCorrections = (corrections: readonly Correction[]): string =>
  `${JSON.stringify(CorrectionsFile.parse({ samsyn: 'corrections', version: 1, corrections }), null, 1)}\n`;
