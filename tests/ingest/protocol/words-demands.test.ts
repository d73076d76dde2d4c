import { describe, expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { readMatter } from './wordsMeeting.ts';

const demands = (matter: string) =>
  readMatter(matter).demands.map(({ kind, organisation, outcome }) => [kind, organisation, outcome]);

describe('what became of a demand', () => {
  test.each([
    ['Vision yrkade att larmen byts.\n\nYrkandet lämnas utan bifall.', 'rejected'],
    ['Vision ställde ett yrkande om fler tjänster.\n\nYrkandet avslogs.', 'rejected'],
    ['Vision yrkade avslag på förslaget.\n\nArbetsgivaren avslår yrkandet.', 'rejected'],
    ['Vision yrkade att larmen byts.\n\nArbetsgivaren svarar att yrkandet bifalls delvis.', 'granted'],
    ['Vision yrkade att larmen byts.\n\nArbetsgivaren godtog kravet.', 'granted'],
    ['Vision yrkade att larmen byts.\n\nArbetsgivaren återkommer på nästa möte.', 'deferred'],
    ['Vision yrkade att larmen byts.\n\nArbetsgivaren har godtagit kravet.', 'granted'],
    ['Vision yrkade att larmen byts.\n\nMötet avslutades.', null],
  ])('%s', (matter, outcome) => expect(demands(matter)).toEqual([['yrkande', 'Vision', outcome]]));

  test('is told of several at once, or of each by its union', () => {
    const two = 'Kommunal yrkar att turerna avskaffas.\n\nVision yrkar att larmen byts.\n\n';
    const outcomes = (answer: string) =>
      demands(two + answer).map(([, organisation, outcome]) => [organisation, outcome]);
    expect(outcomes('Arbetsgivaren avslår yrkandena.')).toEqual([
      ['Kommunal', 'rejected'],
      ['Vision', 'rejected'],
    ]);
    expect(outcomes('Kommunals yrkande bifalls. Visions yrkande avslås.')).toEqual([
      ['Kommunal', 'granted'],
      ['Vision', 'rejected'],
    ]);
    expect(outcomes('Yrkandet avslås.')).toEqual([
      ['Kommunal', null],
      ['Vision', 'rejected'],
    ]);
  });
});

describe('a safety representative', () => {
  const stop = 'Huvudskyddsombudet för Kommunal lade den 3 mars ett skyddsombudsstopp på arbetet i källaren.\n\n';
  test.each([
    [`${stop}Arbetsgivaren åtgärdade bristen samma dag och stoppet hävdes.`, '6:7', 'Kommunal', 'granted'],
    [`${stop}Prov har tagits. Stoppet hävdes samma dag av huvudskyddsombudet.`, '6:7', 'Kommunal', null],
    [
      'Skyddsombudet för Vision har lämnat in en begäran om åtgärder enligt arbetsmiljölagen.\n\nArbetsgivaren svarar att begäran bifalls.',
      '6:6a',
      'Vision',
      'granted',
    ],
  ])('%s', (matter, kind, organisation, outcome) => expect(demands(matter)).toEqual([[kind, organisation, outcome]]));
});

test.each([
  'Vision lämnar en skriftlig reservation, bilaga 2.',
  'Vision reserverar sig mot beslutet.',
  'Vision anmäler reservation till protokollet.',
  'Reservation från Vision biläggs.',
])('a reservation: %s', (matter) => expect(demands(matter)).toEqual([['reservation', 'Vision', null]]));

test.each([
  'Information om rutin för skyddsstopp gavs.',
  'Nämnden biföll yrkandet från oppositionen.',
  'Inga reservationer anmäldes.',
  'Vision begärde att få tid att läsa underlaget.',
  'Vision drog tillbaka sitt yrkande.',
  'Kommunal frågade om åtgärder mot buller.',
  'Produktionen stoppades under en timme.',
])('no demand: %s', (matter) => expect(demands(matter)).toEqual([]));

test.each([
  [
    'b) Begäran enligt 6:6a\nHuvudskyddsombudet för Kommunal har den 3 mars skrivit till chefen om ventilationen i köket.',
    [['6:6a', 'Kommunal', null]],
  ],
  [
    'b) Begäran enligt 6:6a\nVentilationen i köket är trasig. Vision vill ha svar senast i april.',
    [['6:6a', 'Vision', null]],
  ],
  [
    'b) Begäran enligt 6:6a\nVentilationen i köket är trasig.\n\nc) Lokaler\nVision frågade om hyran.',
    [['6:6a', null, null]],
  ],
])('a heading that names a demand heads that of the union named first below it: %#', (matter, expected) =>
  expect(demands(matter)).toEqual(expected),
);

test('who reserve themselves in their own words make a reservation', () => {
  expect(demands('Kommunal: Vi reserverar oss mot beslutet.')).toEqual([['reservation', 'Kommunal', null]]);
});

test('a stop that was lifted since the danger was mended was met', () => {
  const matter = 'Skyddsombudet lade skyddsstopp den 5 mars. Stoppet hävdes sedan nödstoppet lagats.';
  expect(demands(matter)).toEqual([['6:7', null, 'granted']]);
});

test.each([
  ['Begäran från skyddsombud enligt 6 kap 6a § AML', [['6:6a', 'Kommunal', 'granted']]],
  ['Utbildning om 6 kap 6a § AML', []],
])('in the matter %s what is only called a request is one by the title', (title, expected) => {
  const { demands: found } = readProtocol(`Protokoll FSG 2024-03-12
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Kommunal: Abbe Tallund

1. Öppnande
Mötet öppnades.

2. ${title}
Skyddsombudet Abbe Tallund, Kommunal, har begärt att en lyft köps in. Arbetsgivaren har godtagit begäran.

3. Nästa möte
Bestäms senare.
`);
  expect(found.map(({ kind, organisation, outcome }) => [kind, organisation, outcome])).toEqual(expected);
});
