import { guessUnion } from '../protocol/organisations.ts';

/** A union by its one spelling, so that it is the same in a table as in the protocols; one that is not known as it stands. */
export const nameOrganisation = (text: string): string => {
  const written = text.replace(/\s+/g, ' ').trim();
  return guessUnion(written) ?? written;
};
