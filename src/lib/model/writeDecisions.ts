import { DecisionsFile, type Decisions } from './decisions.ts';

/** Decisions as the file that they travel in: JSON, a person can read it. */
export const writeDecisions = (decisions: Decisions): string =>
  `${JSON.stringify(DecisionsFile.parse({ samsyn: 'decisions', version: 1, ...decisions }), null, 1)}\n`;
