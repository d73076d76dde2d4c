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
import { issues } from './issues.ts';
import { files } from './files.ts';
import { frame } from './frame.ts';
import { pins } from './pins.ts';
import { placing } from './placing.ts';
import { sheet } from './sheet.ts';
import { tables } from './tables.ts';
import { values } from './values.ts';
import { way } from './way.ts';
import type { Text } from '../sv/index.ts';

/** The same words in English. */
export const en: Text = {
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
