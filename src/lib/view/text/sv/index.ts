import { overview } from './overview.ts';
import { answers } from './answers.ts';
import { responses } from './responses.ts';
import { rounds } from './rounds.ts';
import { events } from './events.ts';
import { matters } from './matters.ts';
import { indexes } from './indexes.ts';
import { unit } from './unit.ts';
import { protocols } from './protocols.ts';
import { data } from './data.ts';
import { keep } from './keep.ts';
import { explore } from './explore.ts';
import { method } from './method.ts';
import { issues, type IssueWords } from './issues.ts';
import { files } from './files.ts';
import { frame } from './frame.ts';
import { pins } from './pins.ts';
import { placing } from './placing.ts';
import { sheet } from './sheet.ts';
import { tables } from './tables.ts';
import { values } from './values.ts';
import { way } from './way.ts';

/** Every word that the user sees, a room an area. */
export const sv = {
  overview,
  responses,
  answers,
  rounds,
  events,
  matters,
  indexes,
  unit,
  protocols,
  data,
  keep,
  explore,
  method,
  issues,
  files,
  frame,
  pins,
  placing,
  sheet,
  tables,
  values,
  way,
};
/** The words that every language has. An issue's sentence may use its values in one language and not in another. */
export type Text = Omit<typeof sv, 'issues'> & { issues: Readonly<Record<keyof typeof issues, IssueWords>> };
