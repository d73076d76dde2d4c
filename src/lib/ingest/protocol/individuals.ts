import { cue, hasCue } from '../swedish/words.ts';
import type { Layout } from './layout.ts';
import { DIGIT } from './lineSigns.ts';
import type { Warning } from '../../model/record.ts';
import { warning } from './warning.ts';
import { matchesOf } from '../swedish/matchesOf.ts';

/** Twelve or ten digits with a possible day in front: a personal identity number (or a co-ordination number, day + 60). */
const PERSONAL_NUMBER =
  /(?<![\d-])(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])[-+]?\d{4}(?![\d-])/g;
const CASE =
  /(?<!\p{L})(?:omplacering(?:en)? av|rehabiliteringsärende(?:t)?\s+(?:för|avseende)|uppsägning(?:en)? av|avsked(?:ande)?(?:t)? av|erinran till|varning till|disciplinärende|lönesättning(?:en)? av|sjukskrivning(?:en)? för)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/gu;

/** Every match of `CASE` begins with such a word. */
const NAMES_CASE = cue((word) =>
  /^(?:omplacering|rehabiliteringsärende|uppsägning|avsked|erinran|varning|disciplinärende|lönesättning|sjukskrivning)/iu.test(
    word,
  ),
);

/** Warnings, which repeat nothing, for what does not belong in samverkan: personal identity numbers, one person's case. */
export function individualsIn({ text, words, lines }: Layout): Warning[] {
  const mayBe = lines.some(({ signs, margin, text }) => margin !== null || (signs & DIGIT && mayHoldNumber(text)));
  const numbers = mayBe ? personalNumbers(text) : [];
  const cases = hasCue(words, NAMES_CASE) ? matchesOf(text, CASE) : [];
  return [
    ...numbers.map((m) => warning('personal-number', [m.index, m.index + m[0].length])),
    ...cases.map((m) => warning('individual-case', [m.index, m.index + m[0].length])),
  ];
}

/** The personal identity numbers in a text. */
export const personalNumbers = (text: string): RegExpExecArray[] =>
  mayHoldNumber(text) ? matchesOf(text, PERSONAL_NUMBER).filter((m) => isChecked(m[0])) : [];

/** The fewest signs of a personal identity number. */
const SHORTEST = 10;
/** True where so many digits and their signs stand beside each other: in most protocols nowhere. */
function mayHoldNumber(text: string): boolean {
  for (let i = 0, run = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    run = code <= 0x39 && (code >= 0x30 || code === 0x2b || code === 0x2d) ? run + 1 : 0;
    if (run === SHORTEST) return true;
  }
  return false;
}

/** The last digit of a personal identity number checks the nine before it (Luhn); telephone and case numbers mostly fail. */
function isChecked(number: string): boolean {
  const digits = number.replace(/\D/g, '').slice(-10);
  const sum = [...digits].reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
