import { expect, test } from 'vitest';
import { figuresOf, warningsOf } from './figuresOf.ts';

const title = 'Enkät om samverkan, svarsfrekvens';
const sides = ['FSG union 5/7', 'FSG employer 6/7', 'VSG Vuxen union 3/9', 'VSG Vuxen employer 5/6'];
const plain = ['Biblioteken - 38/41', 'Fritid - 9/18'];

test.each<[string, string, string[]]>([
  [
    'pairs by side',
    'Antal utskick/antal svar.\n\nGrupp               Fackliga         Arbetsgivare\nFSG                   7/5                7/6\nVSG Vuxen             9/3                6/5',
    sides,
  ],
  ['pairs with single spaces', 'SVG delt/svar fackliga delt/svar chefer\nFSG 7/5 7/6\nVSG Vuxen 9/3 6/5', sides],
  ['pairs with answers first', 'Svar/utskick\n\nGrupp\tFack\tChefer\nFSG\t5/7\t6/7\nVSG Vuxen\t3/9\t5/6', sides],
  [
    'so many of so many',
    'Svarsfrekvens per grupp\n\nGrupp\tFackliga\tChefer\nFSG\t5 av 7\t6 av 7\nVSG Vuxen\t3 av 9\t5 av 6',
    sides,
  ],
  [
    'with shares',
    'Svarsfrekvens per grupp\n\nGrupp\tFackliga\tChefer\nFSG\t5 av 7 (71 %)\t6 av 7 (86 %)\nVSG Vuxen\t3 av 9 (33 %)\t5 av 6 (83 %)',
    sides,
  ],
  [
    'employers first',
    'Antal utskick/antal svar.\n\nGrupp\tArbetsgivare\tFackliga\nFSG\t7/6\t7/5',
    ['FSG employer 6/7', 'FSG union 5/7'],
  ],
  [
    'columns with their sides',
    'Grupp\tFack inbjudna\tFack svar\tChefer inbjudna\tChefer svar\nFSG\t7\t5\t7\t6\nVSG Vuxen\t9\t3\t6\t5',
    sides,
  ],
  [
    'sides over columns',
    'Grupp              Fackliga            Arbetsgivare\n                   utsk.   svar        utsk.   svar\nFSG                  7       5           7       6\nVSG Vuxen            9       3           6       5',
    sides,
  ],
  [
    'sides over columns in bars',
    '| | Fackliga | | Chefer | |\n|---|---|---|---|---|\n| Grupp | Skickade | Svar | Skickade | Svar |\n| FSG | 7 | 5 | 7 | 6 |\n| VSG Vuxen | 9 | 3 | 6 | 5 |',
    sides,
  ],
  [
    'a side a row',
    '| Grupp | Part | Utskick | Svar | Andel |\n|---|---|---|---|---|\n| FSG | Fack | 7 | 5 | 71 % |\n| FSG | Arbetsgivare | 7 | 6 | 86 % |\n| VSG Vuxen | Fack | 9 | 3 | 33 % |\n| VSG Vuxen | Arbetsgivare | 6 | 5 | 83 % |',
    sides,
  ],
  [
    'no side',
    'Enhet           Utskick    Svar    Andel\nBiblioteken        41       38      93 %\nFritid             18        9      50 %\nTotalt             59       47      80 %',
    plain,
  ],
  ['answers first', 'Enhet\tAntal svar\tAntal medarbetare\nBiblioteken\t38\t41\nFritid\t9\t18', plain],
  ['a list', '- Biblioteken: 41 utskickade, 38 svar\n- Fritid: 18 utskickade, 9 svar', plain],
  ['a list of so many of so many', 'Svar per enhet:\n- Biblioteken: 38 svar av 41\n- Fritid: 9 av 18 svarade', plain],
  ['a list with words first', '- Biblioteken: utskick 41, svar 38\n- Fritid: utskick 18, svar 9', plain],
  ['pairs in a list', 'Utskick/svar per enhet:\n- Biblioteken: 41/38\n- Fritid: 18/9', plain],
  [
    'a list by side',
    'Svar per grupp:\n- FSG: fackliga 5 av 7 svar, chefer 6 av 7 svar\n- VSG Vuxen: fackliga 3 av 9 svar, chefer 5 av 6 svar',
    sides,
  ],
  ['sentences', 'Biblioteken fick 41 utskick och lämnade 38 svar. I Fritid svarade 9 av 18.', plain],
])('%s', (_, matter, figures) => expect(figuresOf(matter, title)).toEqual(figures));

test('one pair where the others have two: the side is not known', () => {
  const matter = 'SVG delt/svar fackliga delt/svar chefer\nFSG 7/5 7/6\nJärva 2/1\nVSG Vuxen 9/3 6/5';
  expect(figuresOf(matter, title)).toContain('Järva - 1/2');
  expect(warningsOf(matter, title)).toEqual(['response-side-unknown']);
});

test('an empty cell keeps its place: the side is known', () => {
  const matter =
    'Antal utskick/svar\n\n| Grupp | Fackliga | Chefer |\n|---|---|---|\n| FSG | 7/5 | 7/6 |\n| Järva | | 2/1 |';
  expect(figuresOf(matter, title)).toContain('Järva employer 1/2');
  expect(warningsOf(matter, title)).toEqual([]);
});

test('more answers than were asked', () => {
  const matter = 'Antal utskick/svar\n\nGrupp\tFackliga\tChefer\nFSG\t7/9\t7/6\nVSG\t3/3\t2/1';
  expect(figuresOf(matter, title)).toContain('FSG union 9/7');
  expect(warningsOf(matter, title)).toEqual(['response-impossible']);
});

test.each([
  ['an index by year', 'Område\t2021\t2022\t2023\nMotivation\t79\t78\t79\nLedarskap\t75\t76\t78'],
  ['shares alone', 'Enhet\tSvarsfrekvens 2022\tSvarsfrekvens 2023\nBiblioteken\t81 %\t93 %\nFritid\t60 %\t50 %'],
  ['grades', 'Enkätsvar per påstående\nJag trivs\t4,2\t4,4\nJag mår bra\t3,9\t3,8'],
  ['cases', 'Svar på remiss.\nDnr KS 2023/0871\nDnr KS 2023/0872'],
  ['dates', 'Enkäten skickas ut 12/3 och svaren ska vara inne 26/3.'],
  ['a part of those who answered', 'Av de 38 som svarade anser 12 att mötena är för långa.'],
  ['a vote', 'Fem av sju ledamöter röstade för förslaget.'],
  ['staff', 'Enhet\tMedarbetare\tChefer\nBiblioteken\t41\t3\nFritid\t18\t1'],
])('no answers: %s', (_, matter) => expect(figuresOf(matter, title)).toEqual([]));

test.each([
  [
    'På avdelning 31 svarade 38 av 52 medarbetare och på avdelning 33 svarade 29 av 47.',
    ['avdelning 31 - 38/52', 'avdelning 33 - 29/47'],
  ],
  [
    'Svarsfrekvens: Bygglov 31 av 38, Mark och exploatering 22 av 25.',
    ['Bygglov - 31/38', 'Mark och exploatering - 22/25'],
  ],
  [
    'Plan 1 hade 17 svar av 21, plan 2 hade 14 svar av 20 och plan 3 bara 9 svar av 22.',
    ['Plan 1 - 17/21', 'plan 2 - 14/20', 'plan 3 - 9/22'],
  ],
])('%s', (sentence, figures) => expect(figuresOf(sentence, title)).toEqual(figures));
