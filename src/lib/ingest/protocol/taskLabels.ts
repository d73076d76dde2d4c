import { latin } from '../swedish/latin.ts';
/** What stands behind labels such as "Ansvarig:" and "Klart:", as it is written; null for what is not there. */
export interface TaskNotes {
  bearer: string | null;
  due: string | null;
}

const TASK =
  /^(?:[•·*–-]\s*)?(?:uppdrag|uppgift|att[ -]göra|åtgärd(?:er)?|aktivitet(?:er)?|nästa steg|to[ -]?do|åtagande|återkoppling)(?:\s+(?:till|för)\s+[^:.]{2,40})?\s*:\s*/iu;
const TASKS =
  /^(?:[•·*–-]\s*)?(?:uppdrag|uppgifter|att[ -]göra|åtgärder|åtgärd|aktiviteter|nästa steg|to[ -]?do|åtaganden|fortsatt arbete)(?:\s+(?:till|för|efter|inför|från)\s+[^:.]{2,40})?\s*:?$/iu;
const DECISION = /^(?:[•·*–-]\s*)?(?:beslut|ställningstagande|resultat|samverkan|avslut)(?:\s*:|$)/iu;
const BEARER = latin(
  /(?<!\p{L})(?:ansvarig(?:a|t)?|ansvar|ägare|utförs av|åligger)\s*(?::\s*|(?=\s(?:HR|\p{L}*(?:chef|rektor))))([^.,;|()]{2,60})/iu,
);
const DUE = latin(
  /(?<!\p{L})(?:klart?|färdigt?|klar senast|senast|deadline|slutdatum|när|tidplan|tid)\s*:\s*([^;|()]{2,60})/iu,
);
const NOTES =
  /^(?:[•·*–(-]\s*)?(?:ansvarig(?:a|t)?|ansvar|ägare|utförs av|klart?|färdigt?|klar senast|deadline|slutdatum|när|tidplan)\s*:/iu;
const BULLET = /^[•·*–-]\s+/u;
const NOTHING = latin(/^(?:[–-]|inga?|inget|ingenting|ej aktuellt|se |nej)(?!\p{L})/iu);
/** What has been done is no longer undertaken. */
const DONE = latin(/(?<!\p{L})(?:har|är|blev|var|\p{L}{3,}(?:ades|ade|dde|ddes|ts))(?!\p{L})/iu);

/** The task behind a label ("Uppdrag: HR ser över rutinen"), without the label; null if there is none or it is done. */
export function labelledTask(text: string): string | null {
  const label = TASK.exec(text);
  return label && isTask(text.slice(label[0].length)) ? text.slice(label[0].length) : null;
}

/** True for words that can be a task yet to be done. */
export const isTask = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && !NOTHING.test(text.replace(BULLET, '')) && !DONE.test(text) && !text.includes('?');

/** True for a heading, or a label alone, that makes the points below it tasks. */
export const headsTasks = (text: string): boolean => text.length <= 60 && TASKS.test(text);

/** True for a heading or label of what was decided. */
export const headsDecision = (text: string): boolean => DECISION.test(text);

/** True for a sentence that only says who answers for what stands before it, or when it is to be done. */
export const isTaskNote = (text: string): boolean => NOTES.test(text);

/** Who answers for a task and when it is due, by their labels. */
export function taskNotes(text: string): TaskNotes {
  if (!/[:(]/.test(text)) return { bearer: null, due: null };
  return { bearer: BEARER.exec(text)?.[1]?.trim() ?? null, due: DUE.exec(text)?.[1]?.trim() ?? null };
}
