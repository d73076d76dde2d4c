import { choiceOf } from '../table/choice.ts';
import { isAbsent, isTotal } from '../table/markers.ts';
import data from './values.json' with { type: 'json' };

export type Gender = 'women' | 'men' | 'other';

const toGender = choiceOf<Gender>(data.gender);

/** What a split's cell says: a gender, `null` for all together, `undefined` for another split than by gender. */
export function genderOf(text: string): Gender | null | undefined {
  const gender = toGender(text);
  if (gender) return gender;
  return isAbsent(text) || isTotal(text) || text.toUpperCase() === 'T' ? null : undefined;
}
