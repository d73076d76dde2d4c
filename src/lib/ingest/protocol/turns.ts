import type { Statement } from '../../model/record.ts';
import type { Attribution } from './labelledSpeech.ts';
import { latin } from '../swedish/latin.ts';

/** A statement with what later stages need to know of it. */
export interface Said extends Statement {
  answers: boolean;
  /** "SACO: ...": all of it is the speaker's own words. */
  label: boolean;
  /** What the text calls the speaker; null for a person. */
  called: string | null;
}

/** The employer takes up what a union has just said. */
const TAKES_UP = latin(
  /^(?:[^.]{0,30}\s)?(?:håller med|höll med|instämmer|instämde|(?:delar|delade) (?:bilden|uppfattningen|oron|synpunkten|bedömningen)|(?:noterar|noterade) synpunkt\p{L}*)|(?:yrkandet|begäran|framställan)(?!\p{L})/iu,
);
/** The same as an answer. */
const answering = ({ speaker, onlyAfter, explains, deed, label, start }: Attribution): Attribution => ({
  speaker,
  kind: 'reply',
  answers: true,
  onlyAfter,
  explains,
  deed,
  label,
  start,
});

/** An opinion or information of the employer's that takes up what was said or demanded is an answer. */
export function takingUp(a: Attribution, text: string): Attribution {
  if (a.speaker.side !== 'employer' || a.answers) return a;
  const said = text.slice(a.speaker.end, a.speaker.end + 120);
  return TAKES_UP.test(said.split(/[.!?]\s/)[0]!.trimStart()) ? answering(a) : a;
}

/**
 * What is said right after the other side spoke is an answer: of those whose words make a statement only there, the ones that stand
 * so; and the employer's opinion on what a union has just said.
 */
export function inTurn(all: readonly Attribution[], open: Said | null): Attribution[] {
  let before: { side: Statement['side']; label: boolean; kind: Statement['kind']; here: boolean } | null = open && {
    side: open.side,
    label: open.label,
    kind: open.kind,
    here: false,
  };
  const turns: Attribution[] = [];
  for (const a of all) {
    const after = a.speaker.side === 'employer' && !a.label && before?.side === 'union';
    // In the paragraph of "SACO: ..." what the employer says or does is told by SACO.
    const told = before?.here === true && (before.label || a.deed);
    const replies = after && !a.answers && !told && (a.explains || before!.kind === 'question');
    if (a.onlyAfter && !replies) continue;
    before = { side: a.speaker.side, label: a.label, kind: a.kind, here: true };
    turns.push(replies ? answering(a) : a);
  }
  return turns;
}

/** "Vision har begärt ... Skyddsombudet anser": the union's own, where no other is named. */
const OMBUD = /^(?:huvud)?(?:skydds|arbetsmiljö)ombud(?:et|en)?$/iu;

/** A repeated attribution to the same side (and union) within a paragraph opens nothing new. */
export const opening = (all: readonly Attribution[]): Attribution[] =>
  all.filter((a, i) => {
    const before = all[i - 1];
    return (
      !before ||
      a.label ||
      before.speaker.side !== a.speaker.side ||
      (before.speaker.organisation !== a.speaker.organisation && !OMBUD.test(a.speaker.called ?? ''))
    );
  });
