import { monthNumber } from './calendar.ts';
import type { Group } from './groups.ts';
import type { Balance } from './meeting.ts';
import { planted } from './planted.ts';
import type { Prng } from './prng.ts';

/** A point in the wordings that secretaries give it from one meeting to the next. */
type Point = (unit: string) => readonly [string, string, string];

const points: readonly Point[] = [
  (u) => [
    `Genomgång av belysningen vid entrén till ${u}.`,
    `Belysningen vid entrén till ${u}, genomgång.`,
    `Genomgång av belysning, entrén till ${u}.`,
  ],
  (u) => [
    `Redovisning av vikariekostnader på ${u}.`,
    `Vikariekostnader på ${u}, redovisning.`,
    `Redovisning av vikariekostnaderna på ${u}.`,
  ],
  (u) => [
    `Rutin för nycklar och passerkort på ${u}.`,
    `Nycklar och passerkort på ${u}, rutin.`,
    `Rutiner för nycklar och passerkort på ${u}.`,
  ],
  (u) => [`Återkoppling om ljudnivån på ${u}.`, `Ljudnivån på ${u}, återkoppling.`, `Återkoppling, ljudnivå på ${u}.`],
  (u) => [
    `Utvärdering av mötestiderna på ${u}.`,
    `Mötestiderna på ${u}, utvärdering.`,
    `Utvärdering av mötestider på ${u}.`,
  ],
  (u) => [
    `Introduktionsprogram för nyanställda på ${u}.`,
    `Introduktionsprogrammet för nyanställda på ${u}.`,
    `Program för introduktion av nyanställda på ${u}.`,
  ],
  (u) => [
    `Brandskyddsutbildning för personalen på ${u}.`,
    `Utbildning i brandskydd för personalen på ${u}.`,
    `Brandskyddsutbildning, personal på ${u}.`,
  ],
  (u) => [`Möblering av pausrummet på ${u}.`, `Pausrummet på ${u}, möblering.`, `Möblering av pausrum på ${u}.`],
  (u) => [
    `Ersättning för arbetskläder på ${u}.`,
    `Arbetskläder på ${u}, ersättning.`,
    `Ersättning för arbetskläder, ${u}.`,
  ],
  (u) => [
    `Plan för återbesättning av tjänster på ${u}.`,
    `Återbesättning av tjänster på ${u}, plan.`,
    `Plan för återbesättning av tjänster, ${u}.`,
  ],
  (u) => [
    `Tillgång till samtalsstöd för medarbetare på ${u}.`,
    `Samtalsstöd för medarbetare på ${u}, tillgång.`,
    `Tillgång till samtalsstöd, medarbetare på ${u}.`,
  ],
  (u) => [
    `Mobiltäckning och reservtelefon på ${u}.`,
    `Reservtelefon och mobiltäckning på ${u}.`,
    `Mobiltäckning på ${u} samt reservtelefon.`,
  ],
];

interface Open {
  wordings: readonly string[];
  /** Meetings that it stands on the list still. */
  left: number;
  seen: number;
}

/** The balanslista of one group from meeting to meeting. */
export class BalanceList {
  #open: Open[] = [];
  readonly #used = new Set<string>();

  constructor(
    private readonly group: Group,
    private readonly random: Prng,
  ) {}

  /** The list as it is at the next meeting. */
  at(date: string): Balance {
    const ended = this.#open.filter(({ left }) => left === 0);
    const carried = this.#open.filter(({ left }) => left > 0);
    const added = this.#added(date);
    const balance = { carried: carried.map(wording), added: added.map(wording), dropped: ended.map(wording) };
    this.#open = [...carried, ...added].map((point) => ({ ...point, left: point.left - 1, seen: point.seen + 1 }));
    return balance;
  }

  #added(date: string): Open[] {
    const { carried } = planted;
    const opens = this.group.name === carried.group && date.startsWith(carried.opened);
    const standing: Open[] = opens ? [{ wordings: carried.wordings, left: carried.meetings, seen: 0 }] : [];
    return this.random.chance(0.55) ? [...standing, ...this.#fresh(date)] : standing;
  }

  /** A point that this group has not had before, for one to five meetings where it meets monthly, else one or two. */
  #fresh(date: string): Open[] {
    const unit = this.random.pick(this.group.units.filter(({ level }) => level === 'enhet')).name;
    const index = this.random.int(0, points.length - 1);
    const key = `${index} ${unit}`;
    if (this.#used.has(key)) return [];
    this.#used.add(key);
    const longest = this.group.cadence.length > 8 ? 5 : this.group.cadence.length > 6 ? 3 : 2;
    const wordings = points[index]?.(unit) ?? [];
    return [{ wordings, left: this.random.int(1, longest), seen: monthNumber(date) % wordings.length }];
  }
}

const wording = ({ wordings, seen }: Open): string => wordings[seen % wordings.length] ?? '';
