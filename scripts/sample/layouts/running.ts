import { longDate } from '../calendar.ts';
import type { Attendee, Matter, Meeting, Para } from '../meeting.ts';
import { municipality } from '../units.ts';
import { balanceText, counter, type Layout } from './layout.ts';
import { speak } from './speak.ts';

/** Attendance as a table with a cross for who was there. */
const table = (m: Meeting): string => {
  const row = ({ name, union, role, attendance, remote }: Attendee) =>
    [name, union ?? 'Arbetsgivaren', role ?? '', attendance === 'absent' ? '' : 'X', remote ? 'Teams' : '']
      .join('\t')
      .trimEnd();
  return ['Namn\tOrganisation\tRoll\tNärvarande\tAnmärkning', ...m.employer.map(row), ...m.unions.map(row)].join('\n');
};

const front = (m: Meeting): string =>
  [
    `${municipality}\t\tPROTOKOLL ${m.number}/${m.date.slice(0, 4)}`,
    m.group.field === 'central' ? 'Central samverkansgrupp, CESAM' : m.group.name,
    [`Sammanträdesdatum\t${m.date}`, `Tid\tkl. ${m.start}–${m.end}`, `Plats\t${m.place}`].join('\n'),
    table(m),
    [
      `Ordförande\t${m.chair.name}`,
      `Sekreterare\t${m.group.secretary.name}`,
      `Justerare\t${m.adjusters.map(({ name, union }) => `${name}, ${union}`).join('; ')}`,
    ].join('\n'),
    `Protokollet justerades digitalt den ${longDate(m.adjusted)}.`,
  ].join('\n\n');

/** Numbers that run over the year, labels before values, every matter closed with "Beslut". */
export const inRunningNumbers: Layout = (m, random, firstItem) => {
  const numbers = counter(firstItem);
  const say = (para: Para) => speak(para, m.group, 'verb', random);
  const item = (title: string, ...parts: readonly string[]) => [`§ ${numbers.take()} ${title}`, ...parts].join('\n');
  const decided = (text: string) => `Beslut: ${text}`;
  const matter = ({ title, paras, decision }: Matter) =>
    item(title, ...paras.map(say), decided(decision ?? 'Informationen läggs till handlingarna.'));
  const text = [
    front(m),
    item('Mötets öppnande', `${m.chair.name} öppnar mötet.`),
    item('Fastställande av dagordning', decided('Dagordningen godkänns.')),
    item('Föregående protokoll', ...m.followUps.map(say), decided('Protokollet läggs till handlingarna.')),
    ...m.information.map(matter),
    ...m.dialogue.map(matter),
    ...m.cases.map((c) =>
      item(
        `${c.title} (${c.reference})`,
        `${c.presenter} föredrog ärendet.`,
        ...c.paras.map(say),
        decided('Ärendet anses samverkat.'),
      ),
    ),
    ...m.decisions.map(matter),
    item('Balanslista', balanceText(m, '- ')),
    item('Övriga frågor', m.fromUnions.length > 0 ? m.fromUnions.map(say).join('\n') : 'Inga övriga frågor.'),
    item('Nästa möte', `Nästa möte hålls den ${longDate(m.next.date)} kl. ${m.next.start}, ${m.next.place}.`),
    item('Mötet avslutas', 'Ordförande avslutar mötet.'),
  ].join('\n\n');
  return { text: `${text}\n`, items: numbers.count() };
};
