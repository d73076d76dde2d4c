import { addDays, longDate } from '../calendar.ts';
import type { Attendee, Matter, Meeting, Para } from '../meeting.ts';
import { absent, balanceText, present, titleOf, type Layout } from './layout.ts';
import { speak } from './speak.ts';
import { wrap } from './wrap.ts';

const names = (seats: readonly Attendee[]): string =>
  seats.map((seat) => `${seat.name} (${titleOf(seat)})${seat.remote ? ' via Teams' : ''}`).join(', ');

const pageHead = (m: Meeting, page: number, pages: number): string =>
  [
    `${addDays(m.date, 2)} `,
    'MINNESANTECKNINGAR SAMVERKANSGRUPP ',
    '',
    `DNR:${String(m.number).padStart(2, '0')}/${m.date.slice(0, 4)} `,
    `SID ${page}(${pages}) `,
  ].join('\n');

const front = (m: Meeting): string[] => {
  const gone = [...absent(m.employer), ...absent(m.unions)];
  return [
    `Minnesanteckningar från samverkansgrupp FSG – ${m.group.administration} den ${longDate(m.date)}`,
    `Tid och plats: kl. ${m.start}–${m.end}, ${m.place}`,
    `Närvarande för arbetsgivaren: ${names(present(m.employer))}`,
    `Närvarande för de fackliga organisationerna: ${names(present(m.unions))}`,
    ...(gone.length > 0 ? [`Förhinder: ${names(gone)}`] : []),
    `Vid anteckningarna: ${m.group.secretary.name}`,
  ];
};

/** Matters under plain headings in three groups: information, dialogue, decision. */
const body = (m: Meeting, say: (para: Para) => string): string[] => {
  const matter = ({ title, paras, decision }: Matter) =>
    [title, ...paras.map(say), ...(decision ? [decision] : [])].join('\n');
  const cases = m.cases.map((c) =>
    [c.title, c.reference, `${c.presenter} föredrog ärendet.`, ...c.paras.map(say)].join('\n'),
  );
  return [
    'Information:',
    ['Föregående minnesanteckningar', ...m.followUps.map(say), 'Inget övrigt att anmärka.'].join('\n'),
    ...m.information.map(matter),
    ...(m.fromUnions.length > 0
      ? [['Information från de fackliga organisationerna', ...m.fromUnions.map(say)].join('\n')]
      : []),
    'Dialog:',
    ...m.dialogue.map(matter),
    ...cases,
    ['Balanslista', balanceText(m, '- ')].join('\n'),
    'Beslut:',
    ...m.decisions.map(matter),
    ['Nästa möte', `Nästa möte är den ${longDate(m.next.date)} kl. ${m.next.start}, ${m.next.place}.`].join('\n'),
    'Ordförande avslutar mötet.',
  ];
};

const adjusters = (m: Meeting): string => {
  const [first, second] = m.adjusters;
  const union = second
    ? `${first?.name} justerar för ${first?.union}, ${second.name} för ${second.union}`
    : `${first?.name} justerar för ${first?.union}`;
  return `${union} och ${m.chair.name} för arbetsgivaren.`;
};

/** Lines as pages of at most `size` lines, the page's head before each. */
const paged = (m: Meeting, lines: readonly string[], size: number): string => {
  const pages = Math.ceil(lines.length / size);
  return Array.from({ length: pages }, (_, i) =>
    [pageHead(m, i + 1, pages), '', ...lines.slice(i * size, (i + 1) * size)].join('\n'),
  ).join('\n\f');
};

/** Notes under unnumbered headings, hard-wrapped, with a head on every page. */
export const inHeadings: Layout = (meeting, random) => {
  const say = (para: Para) => speak(para, meeting.group, 'verb', random);
  const blocks = [...front(meeting), ...body(meeting, say), adjusters(meeting)];
  const lines = blocks.flatMap((block) => [...wrap(block, 88), '']);
  return { text: `${paged(meeting, lines, 62)}\n`, items: 0 };
};
