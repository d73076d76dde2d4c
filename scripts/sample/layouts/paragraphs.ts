import { fullDate, longDate } from '../calendar.ts';
import type { Attendee, Matter, Meeting, Para } from '../meeting.ts';
import type { Prng } from '../prng.ts';
import { absent, balanceText, counter, present, titleOf, type Layout } from './layout.ts';
import { speak, type Manner } from './speak.ts';

const seatLine = (seat: Attendee): string =>
  `${seat.name}, ${titleOf(seat)}${seat.remote ? ' (Teams)' : ''}${seat.attendance === 'partial' ? ' - Närvarande under § 6' : ''}`;

const front = (m: Meeting): string => {
  const gone = [...absent(m.employer), ...absent(m.unions)];
  const [chair, ...others] = present(m.employer);
  return [
    `Protokoll från möte med ${m.group.name} den ${longDate(m.date)}`,
    `Tidpunkt\n\n${fullDate(m.date)} kl. ${m.start} – ${m.end}`,
    `Plats\n\n${m.place}`,
    'Närvarande',
    ['För arbetsgivaren', `${chair ? seatLine(chair) : ''}, ordförande`, ...others.map(seatLine)].join('\n'),
    ['För arbetstagarna', ...present(m.unions).map(seatLine)].join('\n'),
    ...(gone.length > 0 ? [['Anmält förhinder/frånvarande', ...gone.map(seatLine)].join('\n')] : []),
    `Sekreterare\n\n${m.group.secretary.name}, ${m.group.secretary.role}`,
    `Justerat den ${longDate(m.adjusted)}`,
    [
      `${m.chair.name}, ordförande`,
      ...m.adjusters.map(({ name }) => `${name}, justerare`),
      `${m.group.secretary.name}, sekreterare`,
    ].join('\n\n'),
  ].join('\n\n');
};

/** The body, built with a way to write a numbered heading. */
const body = (m: Meeting, random: Prng, manner: Manner, heading: (title: string) => string): string => {
  const say = (para: Para) => speak(para, m.group, manner, random);
  const sub = (matter: Matter) => [matter.title, ...matter.paras.map(say)].join('\n\n');
  const [adjuster] = m.adjusters;
  const item = (title: string, ...parts: readonly string[]) => [heading(title), ...parts].join('\n\n');
  return [
    item('Mötets öppnande', `Ordförande ${m.chair.name} förklarade mötet för öppnat.`),
    item('Val av sekreterare', `${m.group.secretary.name} valdes till sekreterare för mötet.`),
    item(
      'Val av justerare och justeringsdag',
      `${adjuster?.name}, ${adjuster?.union}, utsågs att justera. Protokollet justeras den ${longDate(m.adjusted)}.`,
    ),
    item(
      'Föregående protokoll',
      ...m.followUps.map(say),
      'Förra mötets protokoll lästes igenom och lades till handlingarna.',
    ),
    item('Godkännande av dagordning', 'Dagordningen godkändes.'),
    'Information',
    item('Information om arbetet i förvaltningen', ...m.information.map(sub)),
    item('Information från de fackliga organisationerna', ...(m.fromUnions.length > 0 ? m.fromUnions.map(say) : ['-'])),
    'Dialog',
    ...m.dialogue.map((matter) => item(matter.title, ...matter.paras.map(say))),
    'Ärendehantering',
    item(
      'Nämndärenden',
      ...m.cases.map((c) =>
        [c.title, c.reference, `${c.presenter} föredrog ärendet.`, ...c.paras.map(say)].join('\n\n'),
      ),
    ),
    ...m.decisions.map((matter) => item(matter.title, ...matter.paras.map(say), matter.decision ?? '')),
    item('Balanslista', balanceText(m, '- ')),
    item('Nästa möte', `Nästa möte äger rum den ${longDate(m.next.date)}, kl. ${m.next.start} i ${m.next.place}.`),
    item('Mötet avslutades', 'Ordförande tackade för deltagandet.'),
  ].join('\n\n');
};

/** Numbered paragraphs under group headings, who was there as lists, talk after the speaker's name or with verbs of saying. */
export const inParagraphs =
  (manner: Manner): Layout =>
  (meeting, random) => {
    const numbers = counter(1);
    const text = body(meeting, random, manner, (title) => `§ ${numbers.take()}. ${title}`);
    return { text: `${front(meeting)}\n\n${text}\n`, items: numbers.count() };
  };
