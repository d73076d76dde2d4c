import { choiceOf } from '../table/choice.ts';
import { fold } from '../table/fold.ts';
import data from './values.json' with { type: 'json' };

const hmeParts = choiceOf(data.part);
/** Whether a text names one of HME's parts: Kolada has a number for each, in the place of the instrument. */
export const isPart = (text: string): boolean => hmeParts(text) !== null;
const whole = new Set(data.whole.map(fold));

/**
 * A part's name: HME's three in one spelling, others as given; null for the whole index, whatever the source calls it.
 */
export function partOf(text: string, instrument: string): string | null {
  const word = fold(text);
  const own = fold(instrument);
  if (
    word === '' ||
    whole.has(word) ||
    word === own ||
    (word.startsWith(`${own} `) && whole.has(word.slice(own.length + 1)))
  )
    return null;
  return (instrument === 'HME' ? hmeParts(text) : null) ?? text;
}
