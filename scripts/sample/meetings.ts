import { addDays, firstMonth, monthList, quarterBefore, weekday } from './calendar.ts';
import { BalanceList } from './balance.ts';
import { makeCase } from './cases.ts';
import type { Group, Seat } from './groups.ts';
import { incidentMatter } from './incident-matter.ts';
import type { Incident } from './incidents.ts';
import { templates, weightOf } from './matters/all.ts';
import { planted } from './planted.ts';
import { plantedMatters } from './matters/planted.ts';
import type { Attendee, Matter, Meeting, Para } from './meeting.ts';
import { Prng } from './prng.ts';
import { sentence, text, type Scene, type Section } from './scene.ts';

/** The group's days from the first month on, one more than fall within the sample: the last meeting names the next. */
const days = (seed: number, group: Group, months: number): { held: string[]; after: string } => {
  const random = new Prng(seed, 'dates', group.name);
  const all = monthList(months + 12)
    .filter((month) => group.cadence.includes(Number(month.slice(5))))
    .map((month) => {
      const inWeek = Array.from({ length: 14 }, (_, i) => addDays(`${month}-08`, i));
      // Tuesdays and Wednesdays of the second and third week: never a public holiday.
      return random.pick(inWeek.filter((day) => weekday(day) === 2 || weekday(day) === 3));
    });
  const last = monthList(months).at(-1) ?? firstMonth;
  const held = all.filter((day) => day.slice(0, 7) <= last);
  return { held, after: all[held.length] ?? addDays(held.at(-1) ?? `${firstMonth}-10`, 35) };
};

const attend = (random: Prng, seat: Seat, away: number): Attendee => {
  const absent = random.chance(away);
  const attendance = absent ? 'absent' : random.chance(0.03) ? 'partial' : 'present';
  return { ...seat, attendance, remote: attendance === 'present' && random.chance(0.08) };
};

/** A meeting has its chair, and each union's first seat is hardly ever empty. */
const attendance = (random: Prng, { employer, unions }: Group): Pick<Meeting, 'employer' | 'unions'> => {
  const [chair, ...others] = employer.map((seat, i) => attend(random, seat, i === 0 ? 0 : 0.16));
  const chaired: Attendee[] = chair ? [{ ...chair, attendance: 'present', remote: false }, ...others] : [];
  const seats = unions.map((seat, i) => attend(random, seat, i === 0 ? 0 : 0.14));
  return { employer: chaired, unions: seats.map((seat, i) => (i === 0 ? { ...seat, attendance: 'present' } : seat)) };
};

/** A union that has stopped coming is away, whatever was drawn. */
const leftEmpty = (seat: Attendee, group: Group, date: string): Attendee => {
  const { emptySeat } = planted;
  const gone = group.name === emptySeat.group && seat.union === emptySeat.union && date >= emptySeat.from;
  return gone ? { ...seat, attendance: 'absent', remote: false } : seat;
};

/** Draws matters of a section, none that the group had at its last two meetings. */
const draw = (
  scene: Scene,
  section: Section,
  count: number,
  recent: readonly string[],
): { ids: string[]; matters: Matter[] } => {
  const { group, date, random } = scene;
  const ids: string[] = [];
  const matters: Matter[] = [];
  for (let i = 0; i < count; i++) {
    const fit = templates
      .filter((template) => template.section === section && !recent.includes(template.id) && !ids.includes(template.id))
      .map((template) => [template, weightOf(template, group.field, date)] as const)
      .filter(([, weight]) => weight > 0);
    if (fit.length === 0) break;
    const template = random.weighted(fit);
    ids.push(template.id);
    matters.push(template.make(scene));
  }
  return { ids, matters };
};

/** What was undertaken at a meeting and is told of at the next. */
const followUps = (random: Prng, matters: readonly Matter[]): Para[] =>
  matters
    .flatMap(({ paras }) => paras)
    .flatMap((para) => {
      if (para.kind !== 'promise' || para.done === null) return [];
      const { owner, about, done } = para;
      return [
        text(
          random.pick([
            `Kvarstående fråga om ${about}: ${owner} meddelade att ${done}.`,
            `${owner} återkom i frågan om ${about}. ${sentence(done)}`,
          ]),
        ),
      ];
    });

/** Matters that were put off: agreed at the next meeting. */
const putOff = (decisions: readonly Matter[]): Matter[] =>
  decisions
    .filter(({ decision }) => decision?.includes('bordläggs'))
    .map(({ decision, ...put }) => {
      const subject = decision?.replace(/ bordläggs.*/, '');
      return { ...put, decision: `${subject}, som bordlades vid föregående möte, anses samverkad.` };
    });

/** News from the unions: elections, meetings. */
const fromUnions = ({ random, unions }: Scene): Para[] =>
  random.chance(0.6)
    ? [
        text(
          random.pick([
            `${random.pick(unions)} informerade om att årsmöte har hållits och att nya ombud har valts.`,
            `${random.pick(unions)} påminde om medlemsmötet nästa vecka.`,
            `${random.pick(unions)} informerade om pågående val av skyddsombud.`,
          ]),
        ),
      ]
    : [];

/** What a group carries from one meeting to the next. */
interface Memory {
  balance: BalanceList;
  recent: string[][];
  told: Para[];
  /** What was put off to the next meeting, with the decision that it gets there. */
  deferred: Matter[];
  references: Set<string>;
}

/** How many matters of each kind: groups that meet rarely or low down have less to deal with. */
const sizes = (random: Prng, { board }: Group): Record<Section | 'cases', number> => ({
  information: board ? random.int(2, 4) : random.int(1, 3),
  dialogue: random.int(1, 3),
  decision: random.chance(board ? 0.45 : 0.2) ? 1 : 0,
  cases: board ? random.int(1, 3) : 0,
});

/** The first seat of each union. */
const oneAUnion = (seats: readonly Attendee[]): Attendee[] =>
  seats.filter((seat, i) => seats.findIndex(({ union }) => union === seat.union) === i);

/** What a meeting is before anything is dealt with: who, when, where. */
const frame = (
  scene: Scene,
  number: number,
): Omit<Meeting, 'information' | 'dialogue' | 'decisions' | 'cases' | 'balance' | 'followUps' | 'fromUnions'> => {
  const { group, date, next, random } = scene;
  const { employer, ...drawn } = attendance(random, group);
  const unions = drawn.unions.map((seat) => leftEmpty(seat, group, date));
  const present = unions.filter(({ attendance }) => attendance === 'present');
  const [chair] = employer as [Attendee];
  const [start, end] = group.clock;
  return {
    ...{ group, date, start, end, number, employer, unions, chair, place: group.place },
    adjusters: oneAUnion(random.shuffle(present)).slice(0, group.layout === 'headings' ? 2 : 1),
    adjusted: addDays(date, random.int(6, 9)),
    next: { date: next, start, place: group.place },
  };
};

/** One meeting of a group; `memory` goes on to the next. */
const hold = (
  scene: Scene,
  number: number,
  first: boolean,
  incidents: readonly Incident[],
  memory: Memory,
): Meeting => {
  const base = frame(scene, number);
  const here = {
    ...scene,
    unions: [
      ...new Set(base.unions.filter(({ attendance }) => attendance === 'present').map(({ union }) => union ?? '')),
    ],
  };
  const size = sizes(scene.random, scene.group);
  const recent = memory.recent.flat();
  const information = draw(here, 'information', size.information, recent);
  const dialogue = draw(here, 'dialogue', size.dialogue, recent);
  const decision = draw(here, 'decision', size.decision, recent);
  const counted = first ? incidentMatter(here, incidents) : null;
  const dialogues = [...(counted ? [counted] : []), ...dialogue.matters, ...plantedMatters(scene.group, scene.date)];
  const { told } = memory;
  const decisions = [...memory.deferred, ...decision.matters];
  memory.deferred = putOff(decisions);
  memory.told = followUps(scene.random, [...information.matters, ...dialogues]);
  memory.recent = [...memory.recent.slice(-1), [...information.ids, ...dialogue.ids, ...decision.ids]];
  return {
    ...base,
    followUps: told,
    information: information.matters,
    dialogue: dialogues,
    decisions,
    fromUnions: fromUnions(here),
    cases: Array.from({ length: size.cases }, () => makeCase(here, memory.references)),
    balance: memory.balance.at(scene.date),
  };
};

/** All meetings of a group in order. The quarter's incidents are taken up at the first meeting after its end. */
export const meetingsOf = (seed: number, group: Group, months: number, incidents: readonly Incident[]): Meeting[] => {
  const { held, after } = days(seed, group, months);
  const memory: Memory = {
    balance: new BalanceList(group, new Prng(seed, 'balance', group.name)),
    ...{ recent: [], told: [], deferred: [], references: new Set<string>() },
  };
  return held.map((date, i) => {
    const random = new Prng(seed, 'meeting', group.name, date);
    const before = held[i - 1];
    const number = held.filter((day) => day.slice(0, 4) === date.slice(0, 4) && day <= date).length;
    const first = before === undefined || quarterBefore(before).from !== quarterBefore(date).from;
    const scene = { random, group, date, next: held[i + 1] ?? after, unions: [] };
    return hold(scene, number, first, incidents, memory);
  });
};
