import { firstMonth, longDate, quarterBefore } from './calendar.ts';
import { countIncidents, type Counts } from './count-incidents.ts';
import type { Incident } from './incidents.ts';
import type { Matter, Para } from './meeting.ts';
import { ask, aUnion, bullets, hold, matter, promise, reply, text, definite, hr, type Scene } from './scene.ts';

const words = ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const reports = (count: number): string => `${words[count] ?? count} ${count === 1 ? 'anmälan' : 'anmälningar'} i IA`;

/** One sentence an area, the period told in the first: as secretaries write it. */
const prose = (
  random: Scene['random'],
  counts: readonly (readonly [string, Counts])[],
  from: string,
  to: string,
): Para =>
  text(
    ...counts.map(([area, { all }], i) =>
      i === 0
        ? `Inom ${area} gjordes totalt ${reports(all)} under perioden ${longDate(from)} till den ${longDate(to)}.`
        : random.pick([
            `Under samma period gjordes ${reports(all)} inom ${area}.`,
            `Inom ${area} gjordes ${reports(all)} under samma period.`,
          ]),
    ),
  );

/** What the unions make of it; the wish of several groups for a longer view among it. */
const talk = (scene: Scene): Para[] => {
  const union = aUnion(scene);
  return scene.random.pick<() => Para[]>([
    () => [
      hold(union, 'statistiken behöver visas för ett halvår eller helår för att tendenser ska synas'),
      promise(
        scene,
        definite(hr(scene)),
        'statistik över tillbud och arbetsskador för en längre period',
        'statistik för tolv månader bifogas från och med detta möte',
      ),
    ],
    () => [
      ask(union, 'Hur många anmälningar är inte klarmarkerade?', 'hur många anmälningar som inte är klarmarkerade'),
      reply('de flesta klarmarkeras inom en månad och påminnelser skickas till cheferna'),
    ],
    () => [hold(union, 'fler tillbud behöver anmälas')],
    () => [text('Anmälningarna gicks igenom. Inget ytterligare framkom.')],
  ])();
};

/** The areas that a group's report names: the units just below its own, eight at most. */
const areasOf = ({ group }: Scene): string[] =>
  group.units
    .filter(({ parent }) => parent === group.unit)
    .map(({ name }) => name)
    .slice(0, 8);

/** The quarter's reports, counted from the incidents themselves; null where the sample has no rows for the quarter. */
export const incidentMatter = (scene: Scene, incidents: readonly Incident[]): Matter | null => {
  const { from, to } = quarterBefore(scene.date);
  if (from < `${firstMonth}-01`) return null;
  const { group, random, date } = scene;
  const counts = [...countIncidents(incidents, group.units, areasOf(scene), { from, to, known: date })];
  const title = random.pick(['Uppföljning av arbetsskador och tillbud', 'Arbetsskador och tillbud']);
  if (group.layout !== 'markdown') return matter(title, prose(random, counts, from, to), ...talk(scene));
  return matter(
    title,
    text(`Anmälda händelser som rör medarbetare under perioden ${longDate(from)} – ${longDate(to)}:`),
    bullets(
      ...counts.map(([area, { nearMisses, accidents }]) => `${area}: ${nearMisses} tillbud, ${accidents} olycksfall.`),
    ),
    ...talk(scene),
  );
};
