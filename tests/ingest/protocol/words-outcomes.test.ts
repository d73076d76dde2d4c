import { expect, test } from 'vitest';
import { readMatter } from './wordsMeeting.ts';

test.each([
  ['Samverkan har skett enligt 11 § MBL. Kommunal är oenigt.', 'disagreed'],
  ['Parterna är inte eniga.', 'disagreed'],
  ['Vision och Kommunal förklarade sig oeniga.', 'disagreed'],
  ['Samverkan avslutades i oenighet.', 'disagreed'],
  ['Parterna är eniga.', 'agreed'],
  ['Samverkan har skett enligt 11 § MBL.', 'agreed'],
  ['Frågan om bemanning diskuterades.', null],
])('%s', (matter, outcome) => expect(readMatter(matter).items[1]!.outcome).toBe(outcome));
