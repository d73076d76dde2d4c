import { endOfLetters, isLetterCode, isSpaceCode } from '../swedish/letters.ts';
import { ofWords } from '../swedish/lexicon.ts';
import { signs } from '../swedish/signs.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { cue, type Cue } from '../swedish/words.ts';
import { CIRCUMSTANCE, circumstancesOf, type Circumstances } from './circumstances.ts';
import { verbAt } from './speech.ts';
import data from './undertakings.json' with { type: 'json' };
import { taskVerbs, type TaskForm } from './taskVerbs.ts';
import { latin } from '../swedish/latin.ts';

/** What is known of a sentence before it is looked at for an undertaking. */
export interface Situation {
  /** The cues of its words. */
  cues: number;
  /** Where in it the words begin that have a cue. */
  places(mark: Cue): readonly number[];
  /** It stands in an answer of the employer's, who answers for what comes of it. */
  reply: boolean;
  /** It stands under or after a label for decisions or tasks. */
  decided: boolean;
  /** It stands in a union's statement: what the union does in the present is said, not undertaken. */
  byOthers: boolean;
  /** True where somebody who can undertake stands right before `at`, or right after it. */
  isBorne(at: number, end: number): boolean;
}

/** Where in a sentence the verb of an undertaking stands. */
export interface Undertaking {
  start: number;
  end: number;
  /** The words do not say who ("ses över", "frågan återkommer"): what stands before the verb is its object. */
  impersonal: boolean;
}

/** An undertaking has a verb of work and two or more of: a bearer, a day, a return to the group, an answer. */
const ENOUGH = 4;
/** How many words before the verb may bind it: "ska HR tillsammans med skyddsombuden snarast ta fram". */
const REACH = 8;
/** And how many letters. */
const LOOK_BACK = 120;

const alternatives = (list: readonly string[]) => list.join('|').replaceAll(' ', '\\s+');
const words = (list: readonly string[]) =>
  latin(new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(list)})(?![\\p{L}\\d])`, 'iu'));
const opens = (list: readonly string[]) =>
  latin(new RegExp(`^(?:[•·*–-]\\s*)?(?:${alternatives(list)})(?!\\p{L})`, 'iu'));

const BINDS = new Set(data.binds);
const WISHES = new Set(data.wishes);
const AIMS = new Set(data.aims);
const DENIES = new Set(data.denies);
const GENERIC = opens(data.generic);
const OTHERS = opens(data.others);
const BY_OFFICE = latin(
  /^\s+(?:\S+\s+){0,3}?av\s+(?:HR|ledningen|arbetsgivaren|\p{L}*(?:enheten|avdelningen|staben|chefen|förvaltningen|kontoret|funktionen|strategen|gruppen))(?!\p{L})/iu,
);
/** In an answer "man" is the employer, where the work is for the group. */
const MAN = latin(/(?<!\p{L})man\s+(?:\p{L}+\s+){0,2}$/iu);
const NEGATED = latin(/^\s+(?:\S+\s+)?(?:inte|ej|inga|ingen|inget|aldrig)(?!\p{L})/iu);
const CLAUSE = /[,;:](?=\s)|\s(?:som|eftersom|medan|då|när|innan|där)(?=\s)/giu;

/** The undertaking in a sentence, by its grammar: who, shall, work, when; `places` are where its verb may begin. Null if none is there. */
export function undertakingIn(sentence: string, places: readonly number[], situation: Situation): Undertaking | null {
  const told: Told = { sentence, situation, circumstances: null };
  let best: (Undertaking & { points: number }) | null = null;
  for (const place of places) {
    const found = taskVerbs.at(sentence, place);
    if (!found) continue;
    const points = score(told, found.start, found.end, found.value);
    if (points >= ENOUGH && points > (best?.points ?? 0))
      best = { start: found.start, end: found.end, impersonal: found.value.form === 'passive', points };
  }
  return best && !isPast(sentence, situation.cues) ? best : null;
}

/** A sentence with where it stands, and what it says of when and how, once that has been asked for. */
interface Told {
  readonly sentence: string;
  readonly situation: Situation;
  circumstances: Circumstances | null;
}

function score(told: Told, start: number, end: number, verb: TaskForm): number {
  const { sentence, situation } = told;
  if (verb.form === 'present' && (situation.byOthers || isSaid(sentence, start))) return 0;
  const bound = binding(sentence, start, verb.form);
  if (bound === 'not' || (verb.form === 'infinitive' && bound === null)) return 0;
  const behind = sentence.slice(end, end + 60);
  if (NEGATED.test(behind.slice(0, 40))) return 0;
  const future = bound === 'future';
  told.circumstances ??= circumstancesOf(sentence, situation.places(CIRCUMSTANCE));
  const { returns, deadline, points } = told.circumstances;
  if (verb.report && !future && !returns && !(deadline && verb.form === 'passive')) return 0;
  const given = (situation.reply ? 2 : 0) + (situation.decided ? 1 : 0);
  const sum = verb.weight + (future ? 1 : 0) + given + points;
  if (sum + 1 < ENOUGH) return 0;
  const borne =
    (/av/i.test(behind) && BY_OFFICE.test(behind)) ||
    (situation.reply && verb.weight === 3 && MAN.test(sentence.slice(Math.max(0, start - 40), start))) ||
    situation.isBorne(start, end);
  if (borne) return sum + 1;
  const opening = clauseBefore(sentence, start);
  return verb.form === 'present' || GENERIC.test(opening) || OTHERS.test(opening) ? 0 : sum;
}

/** True for a verb of saying: "HR-chefen förtydligar att ..." is no work to come. */
function isSaid(sentence: string, at: number): boolean {
  const speech = verbAt(sentence, at);
  return speech !== null && !speech.answers;
}

/** What one word before a verb makes of it. */
interface Binding {
  binds: boolean;
  wishes: boolean;
  aims: boolean;
  denies: boolean;
}

const FREE: Binding = { binds: false, wishes: false, aims: false, denies: false };
const bindingOf = ofWords((written): Binding => {
  const word = written.toLowerCase();
  const binding = { binds: BINDS.has(word), wishes: WISHES.has(word), aims: AIMS.has(word), denies: DENIES.has(word) };
  return Object.values(binding).includes(true) ? binding : FREE;
});
/** Behind a word these end a clause. */
const closesClause = signs('.;:');

/** The binding of what stands in `[start, end)` of a sentence, whose signs that are no letters stand before and behind one word. */
function bindingIn(sentence: string, start: number, end: number): Binding {
  let [from, to] = [start, end];
  while (from < to && !isLetterCode(sentence.charCodeAt(from))) from++;
  while (to > from && !isLetterCode(sentence.charCodeAt(to - 1))) to--;
  return from < to && endOfLetters(sentence, from) === to ? bindingOf(sentence, from) : FREE;
}

/** What the words before a verb make of it: a thing to come; a wish, a possibility or a thing denied; or nothing. */
function binding(sentence: string, at: number, form: TaskForm['form']): 'future' | 'not' | null {
  let end = at;
  let beforeAtt = false;
  for (let back = 1; back <= REACH; back++) {
    while (end > 0 && at - end < LOOK_BACK && isSpaceCode(sentence.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && at - start < LOOK_BACK && !isSpaceCode(sentence.charCodeAt(start - 1))) start--;
    if (start === end) return null;
    const { binds, wishes, aims, denies } = bindingIn(sentence, start, end);
    if (denies && back <= 4) return 'not';
    if (form !== 'present' && binds) return 'future';
    if (closesClause(sentence.charCodeAt(end - 1))) return null;
    if (form !== 'present' && wishes) return 'not';
    if (form === 'infinitive' && aims && beforeAtt) return 'not';
    beforeAtt = end - start === 3 && sentence.startsWith('att', start);
    end = start;
  }
  return null;
}

/** True for a sentence of what holds for everybody: "Det som inte kan åtgärdas ...". */
export const isRule = (sentence: string): boolean => RULED.test(sentence);
const RULED = latin(/^(?:[•·*–-]\s*)?(?:de[nt]? som|alla|samtliga|varje|chefer|medarbetare)(?!\p{L})/iu);

/** No clause is looked through further back, so that the time stays in proportion to the text. */
const WINDOW = 300;

/** The clause that a verb stands in, up to the verb. */
function clauseBefore(text: string, end: number): string {
  const sentence = text.slice(Math.max(0, end - WINDOW), end);
  const at = sentence.length;
  let from = 0;
  for (const m of matchesOf(sentence.slice(0, at), CLAUSE)) from = m.index + m[0].length;
  const att = sentence.lastIndexOf(' att ', at - 5);
  return sentence
    .slice(
      Math.max(
        from,
        att >= 0 && !/(?:kommer|avser|uppdrag|lovar|lovade|sig)\s*$/.test(sentence.slice(0, att)) ? att + 5 : 0,
      ),
      at,
    )
    .trimStart();
}

const DONE = words(data.done);
const UNDERTOOK = cue((word) => /^(?:tog|lovade|åtog|fick|gav|uppdrog|uppdrogs|utlovade|skulle)$/iu.test(word));

/** True where a sentence, whose cues are given, tells of what was undertaken at an earlier meeting: "Vid förra mötet lovade HR att ...". */
export const isPast = (sentence: string, cues: number): boolean => (cues & UNDERTOOK) !== 0 && DONE.test(sentence);
