import type { Case } from './meeting.ts';
import { aUnion, aUnit, ask, definite, hold, reply, text, type Scene } from './scene.ts';

/** Titles of the committee's cases, most with a year in them. */
const titles: readonly ((scene: Scene) => string)[] = [
  ({ date, random }) => `Tertialrapport ${random.int(1, 2)} ${date.slice(0, 4)}`,
  ({ date }) => `Verksamhetsplan ${Number(date.slice(0, 4)) + 1}`,
  ({ date, random }) =>
    `Yttrande över remiss av ${random.pick(['ny socialtjänstlag', 'förslag till friluftspolicy', 'översiktsplan för Älvkulla', 'digitaliseringsstrategi', 'biblioteksplan', 'trafikprogram', 'näringslivsprogram'])} ${date.slice(0, 4)}`,
  (s) => `Medborgarförslag om belysning vid ${aUnit(s)}`,
  ({ random }) =>
    `Motion om ${random.pick(['fria arbetskläder', 'arbetstidsförkortning på prov', 'kostpolicy', 'fler lärlingar', 'cykelbanor', 'språkombud', 'solceller på kommunens hus'])}`,
  ({ group, random }) =>
    `Riktlinjer för ${random.pick(['direktupphandling', 'sponsring', 'synpunktshantering'])} inom ${group.board?.name ?? ''}`,
  (s) =>
    `Svar på granskning av ${s.random.pick(['intern kontroll', 'kompetensförsörjning', 'lokalförsörjning'])}, ${aUnit(s)}`,
  ({ date }) => `Internkontrollplan ${Number(date.slice(0, 4)) + 1}`,
  ({ date, random }) =>
    `Revidering av ${random.pick(['delegationsordningen', 'dokumenthanteringsplanen', 'taxor och avgifter'])} för ${date.slice(0, 4)}`,
];

/** A case number in the committee's own style. */
const reference = ({ group, date, random }: Scene, used: Set<string>): string => {
  const prefix = group.board?.prefix ?? '';
  for (;;) {
    const number = random.int(12, 489);
    const year = date.slice(0, 4);
    const text = ['SN', 'VON'].includes(prefix)
      ? `${prefix} ${year}-0${String(number).padStart(3, '0')}-1.${random.int(1, 6)}`
      : `${prefix} ${year}/${number}`;
    if (used.has(text)) continue;
    used.add(text);
    return text;
  }
};

/** A title that the group has not had, unless all of twenty tries are old. */
const fresh = (draw: () => string, used: Set<string>): string => {
  let title = draw();
  for (let tries = 0; used.has(title) && tries < 20; tries++) title = draw();
  used.add(title);
  return title;
};

/** A case as it was dealt with; `used` holds the case numbers and titles given so far. */
export const makeCase = (scene: Scene, used: Set<string>): Case => {
  const { random, group } = scene;
  const board = group.board?.name ?? 'nämnden';
  const title = fresh(() => random.pick(titles)(scene), used);
  const presenter = definite(random.pick(group.employer).role ?? 'chef');
  const talk = random.chance(0.35)
    ? [
        ask(aUnion(scene), `När tas ${title} upp i ${board}?`, `när ${title} tas upp i ${board}`),
        reply(`ärendet behandlas vid sammanträdet den ${random.int(18, 27)} i samma månad`),
      ]
    : random.chance(0.4)
      ? [hold(aUnion(scene), 'det är positivt att de fackliga synpunkterna finns med i underlaget')]
      : [
          text(
            random.pick([
              'Samverkansgruppen lämnade inga synpunkter.',
              'Inga synpunkter lämnades.',
              'Informationen lades till handlingarna.',
            ]),
          ),
        ];
  return { title, reference: reference(scene, used), presenter, paras: talk };
};
