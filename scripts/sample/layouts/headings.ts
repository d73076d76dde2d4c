import { addDays, longDate } from '../calendar.ts';
import type { Attendee, Matter, Meeting, Para } from '../meeting.ts';
import { absent, balanceText, present, titleOf, type Layout } from './layout.ts';
import { speak } from './speak.ts';
import { wrap } from './wrap.ts';

const list = (seats: readonly Attendee[]): string =>
  seats.map((seat) => `${seat.name} (${titleOf(seat)})${seat.remote ? ' via Teams' : ''}`).join('\n');

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
    `Närvarande för arbetsgivaren:\n${list(present(m.employer))}`,
    `Närvarande för de fackliga organisationerna:\n${list(present(m.unions))}`,
    ...(gone.length > 0 ? [`Förhinder:\n${list(gone)}`] : []),
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
    ['Balanslista', balanceText(m, '- ', '\n')].join('\n'),
    'Beslut:',
    ...(m.decisions.length > 0 ? m.decisions.map(matter) : ['Inga beslut fattades.']),
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

/** Blocks as pages of about `size` lines; a heading never stands alone at the foot of a page. */
const pagesOf = (blocks: readonly (readonly string[])[], size: number): string[][] => {
  const pages: string[][] = [[]];
  for (const block of blocks)
    block.forEach((line, i) => {
      const page = pages.at(-1) ?? [];
      const room = size - page.length;
      if (room <= 0 || (i === 0 && room < Math.min(4, block.length))) pages.push([line]);
      else page.push(line);
    });
  return pages;
};

/** Notes under unnumbered headings, hard-wrapped, with a head on every page. */
export const inHeadings: Layout = (meeting, random) => {
  const say = (para: Para) => speak(para, meeting.group, 'verb', random);
  const blocks = [...front(meeting), ...body(meeting, say), adjusters(meeting)];
  const pages = pagesOf(
    blocks.map((block) => [...wrap(block, 88), '']),
    62,
  );
  const text = pages.map((lines, i) => [pageHead(meeting, i + 1, pages.length), '', ...lines].join('\n')).join('\n\f');
  return { text: `${text}\n`, items: 0 };
};
