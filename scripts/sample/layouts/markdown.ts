import { longDate } from '../calendar.ts';
import type { Attendee, Matter, Meeting, Para } from '../meeting.ts';
import { absent, balanceText, counter, present, titleOf, type Layout } from './layout.ts';
import { speak } from './speak.ts';

const list = (seats: readonly Attendee[]): string =>
  seats.map((seat) => `- ${seat.name}, ${titleOf(seat)}${seat.remote ? ' (Teams)' : ''}`).join('\n');

const front = (m: Meeting): string => {
  const gone = [...absent(m.employer), ...absent(m.unions)];
  return [
    `# Protokoll ${m.group.name}`,
    [
      `**Datum:** ${longDate(m.date)}`,
      `**Tid:** ${m.start}–${m.end}`,
      `**Plats:** ${m.place}`,
      `**Förvaltning:** ${m.group.administration}`,
    ].join('  \n'),
    `## Närvarande`,
    `### Arbetsgivaren\n\n${list(present(m.employer))}`,
    `### Fackliga organisationer\n\n${list(present(m.unions))}`,
    ...(gone.length > 0 ? [`### Frånvarande\n\n${list(gone)}`] : []),
    `**Sekreterare:** ${m.group.secretary.name}  \n**Justerare:** ${m.adjusters.map(({ name, union }) => `${name}, ${union}`).join('; ')}`,
  ].join('\n\n');
};

/** The speaker's name in bold: "**Kommunal:** ...". */
const bold = (line: string): string => line.replace(/^([\p{L} ]{3,30}):(?= )/u, '**$1:**');

/** Markdown: a heading a matter, numbered; the speakers in bold. */
export const inMarkdown: Layout = (m, random) => {
  const numbers = counter(1);
  const say = (para: Para) =>
    para.kind === 'bullets' || para.kind === 'text'
      ? speak(para, m.group, 'colon', random, '- ')
      : bold(speak(para, m.group, 'colon', random));
  const item = (title: string, ...parts: readonly string[]) =>
    [`## ${numbers.take()}. ${title}`, ...parts].join('\n\n');
  const matter = ({ title, paras, decision }: Matter) =>
    item(title, ...paras.map(say), ...(decision ? [`**Beslut:** ${decision}`] : []));
  const text = [
    front(m),
    item('Mötet öppnas', `${m.chair.name} öppnade mötet. Dagordningen godkändes.`),
    item('Föregående protokoll', ...m.followUps.map(say), 'Protokollet lades till handlingarna.'),
    ...m.information.map(matter),
    ...m.dialogue.map(matter),
    ...m.cases.map((c) => item(c.title, `Dnr ${c.reference}`, `${c.presenter} föredrog ärendet.`, ...c.paras.map(say))),
    ...m.decisions.map(matter),
    item('Balanslista', balanceText(m, '- ')),
    item('Övrigt', m.fromUnions.length > 0 ? m.fromUnions.map(say).join('\n\n') : 'Inga övriga frågor.'),
    item('Nästa möte', `${longDate(m.next.date)} kl. ${m.next.start}, ${m.next.place}.`),
    `---\n\nJusterat den ${longDate(m.adjusted)}\n\n${m.chair.name}, ordförande\n\n${m.adjusters.map(({ name, union }) => `${name}, ${union}`).join('\n\n')}`,
  ].join('\n\n');
  return { text: `${text}\n`, items: numbers.count() };
};
