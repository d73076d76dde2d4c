import { longDate } from '../calendar.ts';
import type { Attendee, Matter, Meeting, Para } from '../meeting.ts';
import { absent, balanceText, counter, present, type Layout } from './layout.ts';
import { speak } from './speak.ts';

const dotted = (clock: string): string => clock.replace(':', '.');
const namesOf = (seats: readonly Attendee[]): string =>
  seats.map(({ name, role, remote }) => `${name}${role ? ` (${role})` : ''}${remote ? ' Teams' : ''}`).join(', ');

/** One line a union; a union of whose seats all are empty is hindered. */
const unionLines = (m: Meeting): string[] =>
  [...new Set(m.unions.map(({ union }) => union))].map((union) => {
    const here = present(m.unions).filter((seat) => seat.union === union);
    return `${union}: ${here.length > 0 ? namesOf(here) : 'Förhinder'}`;
  });

const front = (m: Meeting): string =>
  [
    `Minnesanteckningar ${m.group.name} ${m.date}`,
    m.group.administration,
    '',
    `Datum: ${m.date}`,
    `Tid: ${dotted(m.start)}–${dotted(m.end)}`,
    `Plats: ${m.place}`,
    '',
    'Närvarande',
    `Arbetsgivaren: ${namesOf(present(m.employer))}`,
    ...unionLines(m),
    ...(absent(m.employer).length > 0 ? [`Frånvarande: ${namesOf(absent(m.employer))}`] : []),
    `Antecknare: ${m.group.secretary.name}`,
  ].join('\n');

/** Notes in numbered points, talk with verbs of saying, decisions after "Beslut:". */
export const inNumbers: Layout = (m, random) => {
  const numbers = counter(1);
  const say = (para: Para) => speak(para, m.group, 'verb', random, '• ');
  const item = (title: string, ...parts: readonly string[]) => [`${numbers.take()}. ${title}`, ...parts].join('\n');
  const matter = ({ title, paras, decision }: Matter) =>
    item(title, ...paras.map(say), ...(decision ? [`Beslut: ${decision}`] : []));
  const [adjuster] = m.adjusters;
  const text = [
    front(m),
    item(
      'Mötet öppnas',
      `${m.chair.name} hälsade välkommen. ${adjuster?.name} (${adjuster?.union}) utsågs att justera.`,
    ),
    item('Föregående minnesanteckningar', ...m.followUps.map(say), 'Anteckningarna lades till handlingarna.'),
    ...m.information.map(matter),
    ...m.dialogue.map(matter),
    ...m.decisions.map(matter),
    item('Balanslista', balanceText(m, '• ')),
    item('Övriga frågor', m.fromUnions.length > 0 ? m.fromUnions.map(say).join('\n') : '-'),
    item('Nästa möte', `${longDate(m.next.date)} kl. ${dotted(m.next.start)}, ${m.next.place}`),
    `Justeras\n\n${m.chair.name}\n\n${adjuster?.name}, ${adjuster?.union}`,
  ].join('\n\n');
  return { text: `${text}\n`, items: numbers.count() };
};
