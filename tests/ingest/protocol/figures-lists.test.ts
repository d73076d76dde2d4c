import { expect, test } from 'vitest';
import { figuresOf } from './figuresOf.ts';

const Q3 = '2024-07-01/2024-09-30';
const [north, south] = [`KIA Norrgården - 12 ${Q3}`, `KIA Sörgården - 7 ${Q3}`];

test.each<[string, string, string[]]>([
  [
    'points with colons',
    'Antal anmälningar i KIA under kvartal 3:\n\n- Norrgården: 12 anmälningar\n- Sörgården: 7 anmälningar',
    [north, south],
  ],
  ['points with numbers alone', 'Antal händelser i KIA kvartal 3:\n- Norrgården: 12\n- Sörgården: 7', [north, south]],
  ['points with dashes', 'Antal händelser i KIA kvartal 3:\n• Norrgården – 12\n• Sörgården – 7 st', [north, south]],
  ['points without marks', 'Antal händelser i KIA kvartal 3:\nNorrgården 12\nSörgården 7', [north, south]],
  ['a line of its own', 'Rapporterade händelser i KIA kvartal 3:\nNorrgården 12, Sörgården 7.', [north, south]],
  [
    'in the sentence',
    'Under kvartal 3 anmäldes följande antal händelser i KIA: Norrgården 12 och Sörgården 7. Ökningen förklaras av larmen.',
    [north, south],
  ],
  [
    'in brackets',
    'Under kvartal 3 anmäldes följande antal händelser i KIA: Norrgården (12), Sörgården (7).',
    [north, south],
  ],
  [
    'with last year in brackets',
    'Antal händelser i KIA kvartal 3 (förra året inom parentes):\n- Norrgården 12 (9)\n- Sörgården 7 (14)',
    [north, south],
  ],
  [
    'of units with numbers, and brackets',
    'Antal händelser i KIA kvartal 3:\n- Avdelning 3 (12)\n- Avdelning 4 (7)',
    [`KIA Avdelning 3 - 12 ${Q3}`, `KIA Avdelning 4 - 7 ${Q3}`],
  ],
  ['numbers first', 'Händelser i KIA kvartal 3: 12 på Norrgården och 7 på Sörgården.', [north, south]],
  [
    'a total beside its parts',
    'Antal händelser i KIA kvartal 3:\n- Norrgården: 12\n- Sörgården: 7\n- Totalt: 19',
    [north, south],
  ],
  ['a total alone', 'Antal händelser i KIA kvartal 3:\n- Totalt: 19', [`KIA - - 19 ${Q3}`]],
  [
    'words that open it',
    'Händelserna i KIA under kvartal 3 fördelar sig enligt följande.\n- Norrgården: 12\n- Sörgården: 7',
    [north, south],
  ],
  ['numbers in words', 'Antal händelser i KIA kvartal 3:\n- Norrgården: tolv\n- Sörgården: sju', [north, south]],
  [
    'types below a unit',
    'På Norrgården rapporterades i KIA under kvartal 3:\n- Tillbud: 12\n- Olycksfall: 3',
    [`KIA Norrgården near-miss 12 ${Q3}`, `KIA Norrgården accident 3 ${Q3}`],
  ],
  [
    'types beside a unit',
    'Anmält i KIA under kvartal 3:\n- Norrgården: 12 tillbud, 3 olycksfall\n- Sörgården: 7 tillbud och 1 olycksfall',
    [
      `KIA Norrgården near-miss 12 ${Q3}`,
      `KIA Norrgården accident 3 ${Q3}`,
      `KIA Sörgården near-miss 7 ${Q3}`,
      `KIA Sörgården accident 1 ${Q3}`,
    ],
  ],
  [
    'types with colons beside a unit',
    'Anmälda händelser i KIA under kvartal 3:\n- Norrgården: tillbud 12, olycksfall 3\n- Sörgården: tillbud 7, olycksfall 1',
    [
      `KIA Norrgården near-miss 12 ${Q3}`,
      `KIA Norrgården accident 3 ${Q3}`,
      `KIA Sörgården near-miss 7 ${Q3}`,
      `KIA Sörgården accident 1 ${Q3}`,
    ],
  ],
  [
    'names of two words',
    'Antal händelser i KIA kvartal 3: Gata och park 12, Barn, unga och familj 7.',
    [`KIA Gata och park - 12 ${Q3}`, `KIA Barn, unga och familj - 7 ${Q3}`],
  ],
  [
    'names with numbers',
    'Antal händelser i KIA kvartal 3:\n- Avdelning 12: 4\n- Avdelning 14: 9',
    [`KIA Avdelning 12 - 4 ${Q3}`, `KIA Avdelning 14 - 9 ${Q3}`],
  ],
  [
    'remarks in brackets',
    'Antal händelser i KIA kvartal 3:\n- Norrgården: 12 (varav 5 hot och våld)\n- Sörgården: 7 (9 förra kvartalet)',
    [north, south],
  ],
  [
    'a type in the words above',
    'Antal tillbud i KIA kvartal 3:\n- Norrgården: 12\n- Sörgården: 7',
    [`KIA Norrgården near-miss 12 ${Q3}`, `KIA Sörgården near-miss 7 ${Q3}`],
  ],
  [
    'a remark below',
    'Antal händelser i KIA kvartal 3:\n- Norrgården: 12\n- Sörgården: 7\n- Flera av händelserna gäller hot.',
    [north, south],
  ],
])('%s', (_, matter, figures) => expect(figuresOf(matter)).toEqual(figures));

test.each([
  ['reasons', 'Orsaker till händelserna i KIA kvartal 3:\n- Hot och våld: 12\n- Fall: 7'],
  ['days', 'Utbildningar om tillbud:\n- Norrgården: 12 november\n- Sörgården: 7 december'],
  ['places in a course', 'Platser på kursen per enhet:\n- Norrgården: 12\n- Sörgården: 7'],
  [
    'events',
    'Följande tillbud har inträffat:\n- En medarbetare halkade vid lastkaj 3\n- Truck 14 backade på en stolpe',
  ],
])('no sums: %s', (_, matter) => expect(figuresOf(matter)).toEqual([]));
