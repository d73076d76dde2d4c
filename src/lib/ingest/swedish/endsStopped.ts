import { signs } from './signs.ts';

const isStop = signs('.!?');
const isCloser = signs('"”)');

/** True for a text that ends with a full stop, a question mark or an exclamation mark. */
export const endsStopped = (text: string): boolean => isStop(text.charCodeAt(text.length - 1));

/** Or with a colon; behind a stop may stand one quotation mark or bracket that closes. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const code = isCloser(last) ? text.charCodeAt(text.length - 2) : last;
  return isStop(code) || code === 0x3a;
}
