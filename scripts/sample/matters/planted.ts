import type { Group } from '../groups.ts';
import type { Matter } from '../meeting.ts';
import { planted } from '../planted.ts';
import { ask, matter, reply, text } from '../scene.ts';

const { thirdTime, forgotten } = planted;

/** The question that is answered the third time only. */
const alarms = (time: number): Matter => {
  const question = ask(
    thirdTime.union,
    'När byts personlarmen på Mottagning vuxen ut?',
    'när personlarmen på Mottagning vuxen byts ut',
  );
  const again = [undefined, 'på nytt', 'för tredje gången'][time];
  return matter(
    'Personlarm på Mottagning vuxen',
    text('Skyddsombuden redogjorde för att personlarmen på Mottagning vuxen är gamla och tappar kontakten.'),
    { ...question, ...(again && { again }) },
    [
      text('Frågan kunde inte besvaras på mötet.'),
      text('Ansvarig chef var inte på plats och frågan kunde inte heller denna gång besvaras.'),
      reply('nya personlarm är beställda och byts ut på Mottagning vuxen i januari 2025'),
    ][time] ?? false,
  );
};

/** The undertaking that nobody comes back to. */
const lonelyNights = (): Matter =>
  matter(
    'Ensamarbete nattetid',
    text('Frågan om ensamarbete nattetid har väckts av flera skyddsombud, som vill se en riskbedömning.'),
    {
      kind: 'promise',
      text: 'HR-direktören tar med sig frågan om ensamarbete nattetid och återkommer senast den 30 september 2024 med en kartläggning.',
      about: forgotten.about,
      owner: forgotten.owner,
      done: null,
    },
  );

/** What is planted in the dialogue of a group's meeting. */
export const plantedMatters = (group: Group, date: string): Matter[] => {
  const month = date.slice(0, 7);
  const time = (thirdTime.months as readonly string[]).indexOf(month);
  if (group.name === thirdTime.group && time >= 0) return [alarms(time)];
  if (group.name === forgotten.group && month === forgotten.month) return [lonelyNights()];
  return [];
};
