import { toUtf8, toWindows1252 } from './encode.ts';
import { makeGroups, type Group, type LayoutName } from './groups.ts';
import type { Incident } from './incidents.ts';
import { inHeadings } from './layouts/headings.ts';
import type { Layout } from './layouts/layout.ts';
import { inMarkdown } from './layouts/markdown.ts';
import { inNumbers } from './layouts/numbered.ts';
import { inParagraphs } from './layouts/paragraphs.ts';
import { inRunningNumbers } from './layouts/running.ts';
import { scanned } from './layouts/scanned.ts';
import { meetingsOf } from './meetings.ts';
import type { Options } from './options.ts';
import type { Unit } from './organisation.ts';
import { Prng } from './prng.ts';

const layouts: Record<LayoutName, Layout> = {
  paragraphs: inParagraphs('colon'),
  headings: inHeadings,
  numbered: inNumbers,
  markdown: inMarkdown,
  scanned,
  running: inRunningNumbers,
};

/** The folder's name for a group's protocols: "FSG Socialförvaltningen" is `fsg-socialforvaltningen`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-');

/** One group's protocols: file name to bytes. Numbers that run over the year begin anew each January. */
const filesOf = (
  seed: number,
  group: Group,
  months: number,
  incidents: readonly Incident[],
): [string, Uint8Array][] => {
  const extension = group.layout === 'markdown' ? 'md' : 'txt';
  const encode = group.layout === 'numbered' ? toWindows1252 : toUtf8;
  let next = 1;
  return meetingsOf(seed, group, months, incidents).map((meeting) => {
    const random = new Prng(seed, 'layout', group.name, meeting.date);
    if (meeting.number === 1) next = 1;
    const { text, items } = layouts[group.layout](meeting, random, next);
    next += items;
    return [`protocols/${slug(group.name)}-${meeting.date}.${extension}`, encode(text)];
  });
};

/** The protocols of all groups that meet, each group in its own layout; those of two in Windows-1252. */
export const protocolFiles = (
  { seed, months }: Options,
  units: readonly Unit[],
  incidents: readonly Incident[],
): Map<string, Uint8Array> =>
  new Map(makeGroups(seed, units).flatMap((group) => filesOf(seed, group, months, incidents)));
