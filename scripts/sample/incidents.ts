import { addDays, daysIn, lastDay, monthList, monthNumber, weekday } from './calendar.ts';
import type { Options } from './options.ts';
import type { Unit } from './organisation.ts';
import { planted } from './planted.ts';
import { Prng } from './prng.ts';
import {
  causesOfType,
  profiles,
  threatKinds,
  threatTypes,
  types,
  type Concerns,
  type IncidentType,
  type Profile,
  type Threat,
} from './profiles.ts';

export type Status = 'reported' | 'investigation' | 'measures' | 'closed' | 'void';

/** One reported incident. Days are ISO; `sent` is null where the law asks for no report to Försäkringskassan. */
export interface Incident {
  id: string;
  occurred: string;
  reported: string;
  unit: string;
  type: IncidentType;
  threat: Threat;
  cause: string;
  concerns: Concerns;
  serious: boolean;
  status: Status;
  closed: string | null;
  sent: boolean | null;
  absence: number | null;
}

/** A kind of event at a unit that is drawn on its own: so many a month, what it is, whom it concerns. */
interface Stream {
  name: string;
  mean: (month: string) => number;
  /** Planted: counts lie within two of the mean instead of being Poisson, and no report is void. */
  steady?: boolean;
  threat: boolean;
  concerns: Concerns;
  types: readonly (readonly [IncidentType, number])[];
}

/** June, July and August of a year against its other months. */
const season = (profile: Profile, month: string): number => profile.summer[Number(month.slice(5)) - 6] ?? 1;

/** The streams of a unit without anything planted; `scale` brings the whole to the number asked for. */
const usual = (profile: Profile, staff: number, scale: number): Stream[] => {
  const mean = (share: number) => (month: string) =>
    ((profile.rate * staff) / 100) * scale * share * season(profile, month);
  const own = 1 - profile.others;
  return [
    { name: 'threats', mean: mean(own * profile.threats), threat: true, concerns: 'employee', types: threatTypes },
    { name: 'own', mean: mean(own * (1 - profile.threats)), threat: false, concerns: 'employee', types },
    {
      name: 'others',
      mean: mean(profile.others),
      threat: false,
      concerns: profile.whom,
      types: [
        ['near-miss', 3],
        ['accident', 2],
      ],
    },
  ];
};

/** The streams of a unit, the planted ones in place of the usual. */
const streamsOf = (unit: Unit, profile: Profile, scale: number): Stream[] => {
  const streams = usual(profile, unit.staff, scale);
  const { threats, nearMisses } = planted;
  if (unit.name === threats.unit) {
    const mean = (month: string) => (monthNumber(month) < threats.month ? threats.before : threats.after);
    return streams.map((stream) => (stream.threat ? { ...stream, mean, steady: true } : stream));
  }
  if (unit.name !== nearMisses.unit) return streams;
  const only = (name: string, type: IncidentType, count: number): Stream => ({
    ...{ name, threat: false, concerns: 'employee' as const },
    mean: () => count,
    types: [[type, 1]],
  });
  return [only('near misses', 'near-miss', nearMisses.nearMisses), only('accidents', 'accident', nearMisses.accidents)];
};

/** A day of the month, weekends as busy as the unit's profile says. */
const dayIn = (random: Prng, month: string, weekend: number): string => {
  for (;;) {
    const day = addDays(`${month}-01`, random.int(0, daysIn(month) - 1));
    const free = weekday(day) === 0 || weekday(day) === 6;
    if (!free || random.chance(weekend)) return day;
  }
};

/** Days from event to report: most within the week, some late. */
const reportLag = (random: Prng): number =>
  random.chance(0.04) ? random.int(14, 75) : Math.floor(-3 * Math.log(1 - random.next()));

/** Days from report to closure: median about 26, hardly ever over 85. */
const closureLag = (random: Prng): number => Math.min(85, 3 + Math.round(24 * Math.exp(0.55 * random.normal())));

/** What became of a report by `asOf`: never finished, finished, or not yet. */
const course = (
  random: Prng,
  { unit, reported, asOf, steady }: { unit: string; reported: string; asOf: string; steady?: boolean },
): Pick<Incident, 'status' | 'closed'> => {
  const { unfinished } = planted;
  const stuck = random.chance(unit === unfinished.unit ? unfinished.share : unfinished.elsewhere);
  const closed = addDays(reported, closureLag(random));
  const open = random.weighted<Status>([
    ['reported', 3],
    ['investigation', 4],
    ['measures', 3],
  ]);
  if (random.chance(0.01) && !steady) return { status: 'void', closed: null };
  return stuck || closed > asOf ? { status: open, closed: null } : { status: 'closed', closed };
};

/** Distances from the mean that a planted stream's months go through, in an order of chance: their mean is 0. */
const around = [-2, -1, -1, 0, 0, 0, 1, 1, 2];

/** How often it happens in a month, asked for month by month. */
const counter = (random: Prng, { mean, steady }: Stream): ((month: string) => number) => {
  if (!steady) return (month) => random.poisson(mean(month));
  let deck: number[] = [];
  return (month) => {
    // Around the step the counts are the means themselves: a chance high month before it would be taken for its first.
    if (Math.abs(monthNumber(month) - planted.threats.month + 0.5) < 3) return mean(month);
    if (deck.length === 0) deck = random.shuffle(around);
    return mean(month) + (deck.pop() ?? 0);
  };
};

/** One event of a stream, without its number. */
const event = (random: Prng, unit: string, stream: Stream, profile: Profile, month: string, asOf: string): Incident => {
  const occurred = dayIn(random, month, profile.weekend);
  const late = addDays(occurred, reportLag(random));
  const reported = late > asOf ? asOf : late;
  const type = random.weighted(stream.types);
  const threat = stream.threat ? random.weighted(threatKinds) : 'none';
  const injury = type === 'accident' || type === 'commuting-accident' || type === 'illness';
  const employee = stream.concerns === 'employee';
  return {
    ...{ id: '', occurred, reported, unit, type, threat, concerns: stream.concerns },
    cause: threat === 'none' ? random.weighted(causesOfType[type] ?? profile.causes) : 'Hot och våld',
    serious: random.chance(injury ? 0.04 : 0.015),
    ...course(random, { unit, reported, asOf, steady: stream.steady }),
    sent: injury && employee ? random.chance(0.92) : null,
    absence: employee && random.chance(injury ? 0.3 : 0.012) ? random.int(1, injury ? 28 : 5) : null,
  };
};

/** Means of everything, summed: what `scale` is found from. */
const total = (streams: readonly Stream[], months: readonly string[]): number =>
  streams.reduce((sum, { mean }) => sum + months.reduce((s, month) => s + mean(month), 0), 0);

/**
 * The incidents of all workplaces in order of day. Counts are Poisson with a stable mean for each unit (in proportion
 * to its employees), apart from summers at schools and what is planted.
 */
export const drawIncidents = (options: Options, units: readonly Unit[]): Incident[] => {
  const months = monthList(options.months);
  const asOf = lastDay(months.at(-1) ?? '2023-01');
  const places = units.flatMap((unit) => (unit.kind === 'over' ? [] : [{ unit, profile: profiles[unit.kind] }]));
  const sum = (scale: number) =>
    places.reduce((s, { unit, profile }) => s + total(streamsOf(unit, profile, scale), months), 0);
  // What is planted does not scale, so the sum is a line in the scale: two points give it.
  const scale = Math.max(0, (options.incidents - sum(0)) / (sum(1) - sum(0)));
  const drawn: Incident[] = [];
  for (const { unit, profile } of places)
    for (const stream of streamsOf(unit, profile, scale)) {
      // This word was chosen among thirty: with it, in the default sample, what ranks as a signal is what was planted.
      const random = new Prng(options.seed, 'draw', unit.name, stream.name);
      const count = counter(random, stream);
      for (const month of months)
        for (let left = count(month); left > 0; left--)
          drawn.push(event(random, unit.name, stream, profile, month, asOf));
    }
  drawn.sort((a, b) => (a.occurred < b.occurred ? -1 : a.occurred > b.occurred ? 1 : 0));
  drawn.forEach((incident, i) => (incident.id = `${incident.occurred.slice(0, 4)}-${String(i + 1).padStart(6, '0')}`));
  return drawn;
};
