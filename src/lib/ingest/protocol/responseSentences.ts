import { NUMBER, readNumber } from '../swedish/numbers.ts';
import { cue } from '../swedish/words.ts';
import { isTotal } from './incidentWords.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Responses } from './responseTables.ts';
import { ANSWERED, ASKED, isAnswered, isAsked, isSurvey, pairOrder, sideOf, SIDES, type Side } from './surveyWords.ts';
import { LOWER_NAME, NUMBERED } from './unitNames.ts';
import { warning } from './warning.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

/** A sentence without such a word tells of no answers, and opens no list of them. */
const SURVEYED = cue((word) =>
  /^(?:svar|svarat|svarade|svarande|svarsfrekv\p{L}*|svarsandel\p{L}*|besvara\p{L}*|inkomna|utsk\p{L}*|inbj\p{L}*)$|enkät|undersökning|utvärdering/iu.test(
    word,
  ),
);
/** Numbers in words; those in digits are looked for where they may stand. */
const NUMBER_WORD = cue((word) => readNumber(word) !== null);

const N = `(${NUMBER})`;
const BETWEEN = '(?:\\s+\\p{L}{1,14}){0,3}?[\\s,;]+(?:(?:och|varav|men|av\\s+vilka|samt)\\s+)?';
const patterns: readonly [RegExp, 'asked' | 'answered'][] = [
  // "38 svar av 41", "5 av 7"
  [
    of(`${N}\\s+(?:(?:\\p{L}+\\s+)?(?:${ANSWERED})\\s+)?(?:av|på)\\s+(?:de\\s+|totalt\\s+)?${N}(?!\\s?(?:%|procent))`),
    'answered',
  ],
  // "41 utskickade, 38 svar"; "7 inbjudna varav 5 svarade"
  [
    of(
      `${N}\\s+(?:\\p{L}+\\s+)?(?:${ASKED})(?!\\p{L})${BETWEEN}${N}\\s+(?:\\p{L}+\\s+){0,2}?(?:${ANSWERED})(?!\\p{L})`,
    ),
    'asked',
  ],
  // "utskick 41, svar 38"; "Inbjudna: 7. Svar: 5"
  [of(`(?:${ASKED})\\s?:?\\s+${N}${BETWEEN}(?:\\p{L}+\\s+)?(?:${ANSWERED})\\s?:?\\s+${N}`), 'asked'],
  // "svar 38, utskick 41"; "38 svar, 41 utskick"
  [of(`(?:${ANSWERED})\\s?:?\\s+${N}${BETWEEN}(?:\\p{L}+\\s+)?(?:${ASKED})\\s?:?\\s+${N}`), 'answered'],
  [of(`${N}\\s+(?:${ANSWERED})(?!\\p{L})${BETWEEN}${N}\\s+(?:${ASKED})(?!\\p{L})`), 'answered'],
];
const SLASHED = /(?<![\d/])(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/])/g;
function of(source: string): RegExp {
  return latin(new RegExp(`(?<![\\p{L}\\d/.,-])${source}(?![\\p{L}\\d/])`, 'giu'));
}
const BEFORE_GROUP = '(?:I|På|Inom|Från|För|Hos|Vid|Av|av|i|på|inom|från|för|hos|vid|och|samt)\\s+';
const AFTER_GROUP =
  '\\s*(?:[:(,]|\\s[–-]\\s|\\s(?:har|hade|svarade|fick|skickades|besvarade|besvarades|inkom|kom|var|är|lämnade|bjöds|bara|endast)(?!\\p{L})|$)';
const GROUP = latin(
  new RegExp(
    `^(?:[•·*–-]\\s*)?(?:${BEFORE_GROUP})*((?!${BEFORE_GROUP})\\p{Lu}[^:;()]{0,60}?|${LOWER_NAME})${AFTER_GROUP}`,
    'u',
  ),
);
/** Numbers that are part of a place's name: "avdelning 31". */
const PLACE_NUMBER = latin(new RegExp(`(?<!\\p{L})${NUMBERED}`, 'giu'));
const NO_GROUP = latin(
  /^(?:Av|Totalt|Sammanlagt|Det|Vi|De|Den|Detta|Enkäten|Undersökningen|Svar|Svarsfrekvens\p{L}*|Utskick|Inbjudna|Antal|Endast|Bara|HME|Resultat\p{L}*)(?!\p{L})/u,
);
const SIDE_AFTER = latin(new RegExp(`^\\s+(?:av\\s+)?(?:de\\s+)?(${SIDES})(?!\\p{L})`, 'iu'));

/** What may still belong to the pair before: "av 52 medarbetare och …". */
const COUNTED_WHO = latin(
  /^\s*(?:(?:möjliga|tillfrågade|inbjudna|anställda|medarbetare|personer|deltagare|ledamöter|ombud|chefer|utskick|st\.?|stycken)(?!\p{L})\s*)?[,;.)]*\s*/u,
);

interface Pair {
  start: number;
  end: number;
  invited: number;
  answered: number;
}

/** The answers that sentences and lists of a matter, or of an attachment, give group by group, where no table stands. Those of no group are left out. */
export function responsesIn(
  paragraphs: readonly Paragraph[],
  title: string,
  tables: readonly { first: number; last: number }[],
): Responses {
  const responses: Responses = { figures: [], warnings: [] };
  /** The title, or a paragraph above, speaks of a survey; null until it is asked. */
  let survey: boolean | null = null;
  let order: 'asked' | 'answered' | null = null;
  for (const paragraph of paragraphs) {
    const speaks = (paragraph.cues & SURVEYED) !== 0;
    if (!speaks && order === null) continue;
    if (tables.some(({ first, last }) => first <= paragraph.firstLine && paragraph.firstLine <= last)) continue;
    if (speaks && survey !== true && isSurvey(paragraph.text)) survey = true;
    survey ??= isSurvey(title);
    if (!speaks && !survey) continue;
    for (const { text, start, end, cues } of paragraph.sentences) {
      if (text.length > 600) continue;
      const told = (cues & SURVEYED) !== 0;
      const numbered = /\d\D+\d/.test(text) || ((cues & NUMBER_WORD) !== 0 && / av /.test(text));
      const pairs = told && numbered ? pairsIn(text, survey) : [];
      if (pairs.length === 0 && order && survey && text.length < 160) pairs.push(...slashedIn(text, order));
      read(text, pairs, [paragraph.start + start, paragraph.start + end], responses);
      if (told && survey && pairs.length === 0) order = pairOrder(text) ?? order;
    }
  }
  return responses;
}

/** Words for answers, or for how many of them came. */
const tellsAnswers = (text: string): boolean => isAnswered(text) || /svarsfrekvens|svarsandel|svarsgrad/i.test(text);

function pairsIn(whole: string, survey: boolean): Pair[] {
  const found: Pair[] = [];
  // No pair counts without a word for answers, and only the first pattern fits without one for those who were asked.
  if (!tellsAnswers(whole)) return found;
  const text = whole.replace(PLACE_NUMBER, (name) => name.replace(/\d/g, 'x'));
  for (const [pattern, first] of isAsked(whole) ? patterns : patterns.slice(0, 1))
    for (const m of matchesOf(text, pattern)) {
      const [a, b] = [readNumber(m[1]!), readNumber(m[2]!)];
      const [start, end] = [m.index, m.index + m[0].length];
      if (a === null || b === null || found.some((p) => p.start < end && start < p.end)) continue;
      const bare = !isAsked(m[0]) || !isAnswered(m[0]);
      if (bare && !(tellsAnswers(text) && (survey || isSurvey(text)))) continue;
      const [invited, answered] = first === 'asked' ? [a, b] : [b, a];
      found.push({ start, end, invited, answered });
    }
  return found.sort((a, b) => a.start - b.start);
}

const slashedIn = (text: string, order: 'asked' | 'answered'): Pair[] =>
  matchesOf(text, SLASHED).map((m) => {
    const [a, b] = [Number(m[1]), Number(m[2])];
    const [invited, answered] = order === 'asked' ? [a, b] : [b, a];
    return { start: m.index, end: m.index + m[0].length, invited, answered };
  });

function read(text: string, pairs: readonly Pair[], span: [number, number], to: Responses): void {
  let group: string | null = null;
  pairs.forEach(({ start, end, invited, answered }, i) => {
    const before = withoutLead(text.slice(pairs[i - 1]?.end ?? 0, start).replace(COUNTED_WHO, ''));
    group = groupOf(before) ?? group;
    const role = sideAfter(text.slice(end)) ?? sideOf(text.slice(start, end)) ?? sideOf(before);
    if (!group || isTotal(group)) return;
    to.figures.push({ kind: 'response', group, role, invited, answered, span });
    if (answered > invited)
      to.warnings.push(warning('response-impossible', span, { group, invited, answered, role: role ?? '' }));
  });
}

const sideAfter = (text: string): Side | null => {
  const m = SIDE_AFTER.exec(text);
  return m ? sideOf(m[1]!) : null;
};

/** "Svarsfrekvens: Bygglov": what the list is of stands before its first group. */
function withoutLead(before: string): string {
  const colon = before.indexOf(': ');
  return colon > 0 && isSurvey(before.slice(0, colon)) ? before.slice(colon + 2) : before;
}

function groupOf(before: string): string | null {
  const name = GROUP.exec(before.trimEnd())?.[1]?.trim();
  if (!name || NO_GROUP.test(name) || sideOf(name) !== null || name.split(' ').length > 8) return null;
  return name;
}
