import type { LatestSignal } from '../spc/latestSignal.ts';
import type { Finding } from './findings.ts';

/** What is known of an area and a period that a question can be made of; null or 0 where there is nothing to ask about. */
export interface AskedOf {
  /** What of the course is more than chance. */
  readonly signal: LatestSignal | null;
  /** Reports that are open after 90 days, and the day since which the oldest is. */
  readonly old: { readonly n: number; readonly since: string | null };
  /** Work injuries older than 90 days that are said not to have been sent to Försäkringskassan. */
  readonly unsent: number;
  /** What was reported in the last six complete months, of all types; null where there are not six. */
  readonly lately: {
    readonly from: string;
    readonly to: string;
    readonly nearMisses: number;
    readonly accidents: number;
    readonly all: number;
  } | null;
  /** Units below whose events are more than chance, the strongest first. */
  readonly below: readonly Finding[];
  /** Questions and undertakings in samverkan that have no end, and the oldest of them. */
  readonly said: { readonly n: number; readonly oldest: { readonly title: string; readonly opened: string } | null };
  /** Near misses whose rows say that someone was hurt. */
  readonly suspect: number;
}

/** A question for the meeting: what it is about, and its figures. */
export type SheetQuestion =
  | { readonly about: 'change'; readonly signal: LatestSignal }
  | { readonly about: 'old'; readonly n: number; readonly since: string | null }
  | { readonly about: 'unsent'; readonly n: number }
  | { readonly about: 'near-misses'; readonly accidents: number; readonly from: string; readonly to: string }
  | { readonly about: 'silence'; readonly from: string; readonly to: string }
  | {
      readonly about: 'unit';
      readonly unit_id: string;
      readonly subject: Finding['subject'];
      readonly signal: LatestSignal;
    }
  | { readonly about: 'said'; readonly n: number; readonly title: string; readonly opened: string }
  | { readonly about: 'suspect'; readonly n: number };

/** A sheet has room for so many, and so has a meeting. */
const most = 5;

/**
 * What the figures give reason to ask, the weightiest first; none where they give none. Near misses are asked about where
 * accidents were reported and none of them; silence, where nothing at all was.
 */
export function askAbout({ signal, old, unsent, lately, below, said, suspect }: AskedOf): SheetQuestion[] {
  const [unit] = below;
  const questions: SheetQuestion[] = [
    ...(signal ? [{ about: 'change', signal } as const] : []),
    ...(old.n > 0 ? [{ about: 'old', ...old } as const] : []),
    ...(unsent > 0 ? [{ about: 'unsent', n: unsent } as const] : []),
    ...(unit ? [{ about: 'unit', unit_id: unit.unit_id, subject: unit.subject, signal: unit.signal } as const] : []),
    ...(lately ? quiet(lately) : []),
    ...(said.oldest ? [{ about: 'said', n: said.n, ...said.oldest } as const] : []),
    ...(suspect > 0 ? [{ about: 'suspect', n: suspect } as const] : []),
  ];
  return questions.slice(0, most);
}

function quiet({ from, to, nearMisses, accidents, all }: NonNullable<AskedOf['lately']>): SheetQuestion[] {
  if (all === 0) return [{ about: 'silence', from, to }];
  return nearMisses === 0 && accidents > 0 ? [{ about: 'near-misses', accidents, from, to }] : [];
}
