import { describe, expect, test } from 'vitest';
import { readMatter } from './wordsMeeting.ts';

const said = (matter: string) =>
  readMatter(matter).statements.map(({ side, organisation, kind, replyTo }) => [side, organisation, kind, replyTo]);
const asked = ['union', 'Vision', 'question', null];
const thought = ['union', 'Vision', 'opinion', null];
const reply = ['employer', null, 'reply', 0];

describe('a question and its answer', () => {
  test.each([
    'Fråga Vision: När byts larmen?\n\nSvar: I juni.',
    'Fråga (Vision): När byts larmen? Svar: I juni.',
    'Fråga: (Vision) När byts larmen?\n\nSvar HR: I juni.',
    'Fråga från Vision: När byts larmen?\nSvar: I juni.',
    'Vision, fråga: När byts larmen?\n\nAG svar: I juni.',
    'Vision frågade om larmen. HR-chefen förtydligade att larmen byts i juni.',
    'Vision frågade om larmen.\n\nEnhetschefen förklarade att larmen är beställda.',
    'Vision frågade om lokalen kan lånas. Rektor säger att det går bra.',
    'Vision undrade hur många som berörs.\n\nArbetsgivaren kan inte svara i dagsläget.',
    'Vision undrade hur många som berörs.\n\nArbetsgivaren kunde inte ge besked på mötet.',
    'Vision frågade om larmen.\n\nArbetsgivaren har beställt nya.',
    'Vision frågade om larmen. Ekonomen svarade att pengarna saknas.',
    'Vision frågade om larmen. Dekanen svarar att de byts.',
    'Vision efterlyste en plan. Enhetschefen på Solgläntan lovade att ta fram en.',
    'Vision frågade om schemat. Frågan besvarades av HR-chefen.',
    'Vision frågade om schemat. Enhetschefen på avdelning 31 svarade att det görs om.',
    'Vision frågade om schemat. Fakulteten åtar sig att göra om det.',
    'Vision: när kommer listan? EC svarar att den kommer vecka 48.',
    'Vision frågar om facket får vara med.\n\nEC: Absolut, ni får tider.',
    'Vision undrade om bonusen. Vd: Ja, men inget är bestämt.',
    'Larm: Vision frågade när de byts.\n\nArbetsgivaren svarade att de byts i juni.',
    'Vision frågade om larmen.\n\nSixten Ravnell, enhetschef, svarade att de byts i juni.',
  ])('%s', (matter) => expect(said(matter)).toEqual([asked, reply]));
});

describe('criticism and what meets it', () => {
  test.each([
    'Vision påtalade brister i belysningen.\n\nEnhetschefen på Solgläntan redogjorde för vidtagna åtgärder.',
    'Vision framförde kritik mot schemat.\n\nVerksamhetschefen för vård och omsorg bemötte kritiken.',
    'Vision ansåg att schemat är dåligt.\n\nArbetsgivaren replikerade att det är förhandlat.',
    'Vision påtalade bristerna.\n\nArbetsgivaren är medveten om problemet.',
    'Vision uttryckte oro.\n\nArbetsgivaren ser allvarligt på detta.',
    'Vision lyfte frågan om parkering.\n\nArbetsgivaren tar frågan vidare till fastighet.',
    'Vision önskade låna lokalen.\n\nArbetsgivaren ser inga hinder.',
    'Vision vill att riskbedömningen görs om.\n\nArbetsgivaren går med på det.',
    'Vision tog upp larmen.\n\nArbetsgivaren ska undersöka saken.',
  ])('%s', (matter) => expect(said(matter)).toEqual([thought, reply]));
});

test('several ask before one answers', () => {
  expect(
    said('Vision frågade om larmen. Kommunal undrade om belysningen.\n\nArbetsgivaren svarade att båda åtgärdas.'),
  ).toEqual([asked, ['union', 'Kommunal', 'question', null], ['employer', null, 'reply', 1]]);
});

describe('what a union says', () => {
  test.each([
    'Vision ställer sig bakom förslaget.',
    'Vision ser däremot fördelar med förslaget.',
    'Vision ser med oro på utvecklingen.',
    'Vision är i grunden positiva till förslaget.',
    'Vision delar Kommunals oro.',
    'Vision är av uppfattningen att larmen ska bytas.',
    'Vision yttrade att introduktionen varit för kort.',
    'Vision överlämnar ett skriftligt yttrande.',
    'Vision har inget att invända.',
    'Vision ansluter sig till kritiken.',
    'Vision förutsätter att risken bedöms.',
    'Från Visions sida framfördes att larmen saknas.',
    'Det påpekades från Vision att larmen saknas.',
    'Arbetsmiljöombudet (Vision) saknar en plan.',
  ])('%s', (matter) => expect(said(matter)).toEqual([thought]));

  test('its representative says too, in the same paragraph', () => {
    expect(said('Vision har lämnat in en begäran enligt 6:6a. Skyddsombudet begär att larmen byts.')).toEqual([
      ['union', 'Vision', 'demand', null],
    ]);
  });
});

describe('nothing more is said', () => {
  test.each([
    ['HR-chefen har semester i juli.', 0],
    ['Information: Kommunal, Vision och HR träffas i maj.', 0],
    ['Enhetschefen ska gå på utbildning i maj.', 0],
    ['Rektor säger upp sig i maj.', 0],
    ['Arbetsgivaren har beställt nya larm.', 0],
    ['Larmen besvarades av vaktbolaget.', 0],
    ['Frågan lyftes av chefen på APT.', 0],
    ['Från Vision kom två ombud.', 0],
    ['Vision påtalade brister.\n\nHR-chefen informerade om rekryteringen.', 1],
    ['Vision påtalade brister.\n\nNya larm är beställda.\n\nHR-chefen påpekade att de är dyra.', 1],
    ['Vision: Arbetsgivaren har inte svarat på vår fråga.', 1],
    ['Vision påtalade bristerna. Arbetsgivaren har inte åtgärdat dem.', 1],
  ])('%s', (matter, count) => expect(said(matter)).toHaveLength(count));

  test('the news that the employer tells after an opinion answers nothing', () => {
    expect(said('Vision påtalade brister.\n\nArbetsgivaren informerade om budgeten.').at(-1)).toEqual([
      'employer',
      null,
      'information',
      null,
    ]);
  });
});

test.each([
  ['Huvudskyddsombudet Greta Snöberg, Vision, lyfte att larmen är gamla.', ['union', 'Vision', 'opinion', null]],
  ['Kommunal har inför mötet lämnat en skriftlig synpunkt.', ['union', 'Kommunal', 'opinion', null]],
  ['Vision hade synpunkter på att blanketten är svår.', ['union', 'Vision', 'opinion', null]],
  ['Kommunal protesterar mot att parken omfattas.', ['union', 'Kommunal', 'opinion', null]],
  ['Kommunal vände sig mot att parken omfattas.', ['union', 'Kommunal', 'opinion', null]],
  ['Abbe (skyddsombud, Kommunal) vill att broddar köps in.', ['union', 'Kommunal', 'opinion', null]],
  ['Kommuna1 efterfrågar en lista.', ['union', 'Kommunal', 'question', null]],
])('%s', (matter, statement) => expect(said(matter)).toEqual([statement]));
