import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { Prng } from '../prng.ts';
import { answered, surveyName, type Answered } from './responses.ts';

/** What is asked, and how likely each step from 1 to 5 is for a union's representative and for a manager. */
const questions: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['Vi får underlag i god tid före mötet', [18, 30, 22, 22, 8], [4, 12, 20, 40, 24]],
  ['De frågor som vi tar upp får svar', [12, 24, 26, 28, 10], [2, 6, 18, 46, 28]],
  ['Rätt frågor tas upp på rätt nivå', [10, 22, 34, 26, 8], [6, 16, 30, 36, 12]],
  ['Samtalet i gruppen är öppet', [4, 10, 22, 40, 24], [2, 6, 16, 44, 32]],
  ['Samverkan leder till bättre beslut', [6, 16, 30, 34, 14], [4, 10, 26, 40, 20]],
];
const asked = 'Vad skulle göra samverkan bättre i din grupp?';

/** What people write, by what it is about; each is the sample's own. */
const remarks: readonly (readonly [string, number])[] = [
  ['Kallelse och handlingar kommer för sent, och dagordningen är för lång för mötestiden.', 9],
  ['Arbetsbelastningen och stressen tas upp, men inget händer mellan mötena.', 8],
  ['Ventilationen i våra lokaler har stått på listan länge.', 5],
  ['Bemanningen och vikarierna borde vara en stående punkt.', 4],
  ['Hot och våld behöver en egen punkt varje gång.', 4],
  ['Mer tid för dialog och mindre för information.', 5],
  ['Kortare protokoll som är klara tidigare.', 4],
];

const answerRow = (random: Prng, { year, group, role }: Answered): Cell[] => {
  const steps = questions.map(([, unions, managers]) => {
    const weights = role === 'Fackliga' ? unions : managers;
    return random.chance(0.04) ? 'Vet ej' : `${random.weighted(weights.map((w, i) => [i + 1, w] as const))}`;
  });
  const remark = random.chance(0.4) ? random.weighted(remarks) : '';
  return [surveyName(year), group, role, ...steps, remark];
};

/** The last survey's answers as its tool gives them: a row a person without a name, a column a question. */
export const surveyAnswerRows = (seed: number, units: readonly Unit[], years: readonly number[]): Cell[][] => [
  ['Undersökning', 'Grupp', 'Roll', ...questions.map(([question]) => question), asked],
  ...answered(seed, units, years)
    .filter(({ year }) => year === years.at(-1))
    .flatMap((side) => {
      const random = new Prng(seed, 'survey-answers', side.group, side.role);
      return Array.from({ length: side.answered }, () => answerRow(random, side));
    }),
];
