import { expect, test } from 'vitest';
import { figuresOf } from './figuresOf.ts';

const Q3 = '2024-07-01/2024-09-30';
const told = 'Statistiken är hämtad ur KIA och avser tredje kvartalet 2024.\n\n';
const both = [
  `KIA Norrgården near-miss 12 ${Q3}`,
  `KIA Norrgården accident 3 ${Q3}`,
  `KIA Gata och park near-miss 7 ${Q3}`,
  `KIA Gata och park accident 0 ${Q3}`,
];
const quarters = [
  'KIA Norrgården - 12 2024-01-01/2024-03-31',
  'KIA Norrgården - 3 2024-04-01/2024-06-30',
  'KIA Gata och park - 7 2024-01-01/2024-03-31',
  'KIA Gata och park - 10 2024-04-01/2024-06-30',
];

test.each<[string, string, string[]]>([
  ['tabs', `${told}Enhet\tTillbud\tOlycksfall\nNorrgården\t12\t3\nGata och park\t7\t0`, both],
  [
    'bars',
    `${told}| Enhet | Tillbud | Olycksfall |\n|---|---:|---:|\n| Norrgården | 12 | 3 |\n| Gata och park | 7 | 0 |`,
    both,
  ],
  [
    'gaps',
    `${told}Enhet               Tillbud     Olycksfall\nNorrgården             12            3\nGata och park           7            0`,
    both,
  ],
  ['single spaces', `${told}Enhet Tillbud Olycksfall\nNorrgården 12 3\nGata och park 7 0`, both],
  [
    'blank lines between',
    `${told}Enhet          Tillbud    Olycksfall\n\nNorrgården        12          3\n\nGata och park      7          0`,
    both,
  ],
  ['no head over the units', `${told}\tTillbud\tOlycksfall\nNorrgården\t12\t3\nGata och park\t7\t0`, both],
  [
    'a head of two lines',
    `${told}Enhet               Antal       Antal\n                    tillbud     olycksfall\nNorrgården             12            3\nGata och park           7            0`,
    both,
  ],
  ['a row of totals', `${told}Enhet\tTillbud\tOlycksfall\nNorrgården\t12\t3\nGata och park\t7\t0\nTotalt\t19\t3`, both],
  [
    'a column of totals',
    `${told}Enhet\tTillbud\tOlycksfall\tSumma\nNorrgården\t12\t3\t15\nGata och park\t7\t0\t7`,
    both,
  ],
  [
    'a label over two lines',
    `${told}Enhet               Tillbud     Olycksfall\nNorrgården             12            3\nGata och                7            0\npark`,
    both,
  ],
  [
    'a label before its row',
    `${told}Enhet               Tillbud     Olycksfall\nNorrgården             12            3\nGata och\npark                    7            0`,
    both,
  ],
  [
    'dotted lines',
    `${told}Enhet            Tillbud    Olycksfall\nNorrgården .....   12          3\nGata och park ..    7          0`,
    both,
  ],
  [
    'a heading in the margin',
    `§ 44                    Statistik ur KIA för tredje kvartalet 2024.\nArbetsmiljö\n                        Enhet               Tillbud     Olycksfall\noch tillbud             Norrgården             12            3\n                        Gata och park           7            0`,
    both,
  ],
  [
    'the period below',
    `Statistik ur KIA.\n\nEnhet\tTillbud\tOlycksfall\nNorrgården\t12\t3\nGata och park\t7\t0\n\nSiffrorna avser tredje kvartalet 2024.`,
    both,
  ],
  [
    'a later remark',
    `${told}Enhet\tTillbud\tOlycksfall\nNorrgården\t12\t3\nGata och park\t7\t0\n\nÖkningen beror på en kampanj i augusti.`,
    both,
  ],
  ['quarters', 'Antal händelser i KIA 2024.\n\nEnhet\tKv 1\tKv 2\nNorrgården\t12\t3\nGata och park\t7\t10', quarters],
  [
    'quarters with their years',
    'Antal anmälda händelser per enhet:\n\n  KIA                     Kvartal 1 2024    Kvartal 2 2024\n  Norrgården                  12                3\n  Gata och park                7               10',
    quarters,
  ],
  [
    'months',
    'Antal händelser i KIA 2024.\n\nEnhet          jan–mar     apr–jun\nNorrgården        12          3\nGata och park      7         10',
    quarters,
  ],
  [
    'months with their years',
    'Antal händelser i KIA.\n\nEnhet\tjan–mar 2024\tapr–jun 2024\nNorrgården\t12\t3\nGata och park\t7\t10',
    quarters,
  ],
  [
    'years',
    'Antal händelser i KIA.\n\nEnhet          2022     2023\nNorrgården       12       3\nGata och park     7      10',
    [
      'KIA Norrgården - 12 2022-01-01/2022-12-31',
      'KIA Norrgården - 3 2023-01-01/2023-12-31',
      'KIA Gata och park - 7 2022-01-01/2022-12-31',
      'KIA Gata och park - 10 2023-01-01/2023-12-31',
    ],
  ],
  [
    'types by row',
    'Händelser i KIA\n\nTyp             Kv 1 2024   Kv 2 2024\nTillbud            12          3\nOlycksfall          7         10\nTotalt             19         13',
    [
      'KIA - near-miss 12 2024-01-01/2024-03-31',
      'KIA - near-miss 3 2024-04-01/2024-06-30',
      'KIA - accident 7 2024-01-01/2024-03-31',
      'KIA - accident 10 2024-04-01/2024-06-30',
    ],
  ],
  [
    'types by row, units by column',
    `${told}Händelse\tNorrgården\tSörgården\nTillbud\t12\t7\nOlycksfall\t3\t0`,
    [
      `KIA Norrgården near-miss 12 ${Q3}`,
      `KIA Sörgården near-miss 7 ${Q3}`,
      `KIA Norrgården accident 3 ${Q3}`,
      `KIA Sörgården accident 0 ${Q3}`,
    ],
  ],
  [
    'months by row',
    'Händelser i KIA 2024\n\nMånad\tTillbud\tOlycksfall\nJanuari\t12\t3\nFebruari\t7\t0',
    [
      'KIA - near-miss 12 2024-01-01/2024-01-31',
      'KIA - accident 3 2024-01-01/2024-01-31',
      'KIA - near-miss 7 2024-02-01/2024-02-29',
      'KIA - accident 0 2024-02-01/2024-02-29',
    ],
  ],
  [
    'periods over types',
    'Händelser i KIA\n\n| Enhet | Kv 1 2024 | | Kv 2 2024 | |\n|---|---|---|---|---|\n| | Tillbud | Olycksfall | Tillbud | Olycksfall |\n| Norrgården | 12 | 3 | 7 | 0 |',
    [
      'KIA Norrgården near-miss 12 2024-01-01/2024-03-31',
      'KIA Norrgården accident 3 2024-01-01/2024-03-31',
      'KIA Norrgården near-miss 7 2024-04-01/2024-06-30',
      'KIA Norrgården accident 0 2024-04-01/2024-06-30',
    ],
  ],
  ['a total of causes', `${told}Orsak\tAntal händelser\nHot och våld\t12\nFall\t7\nTotalt\t19`, [`KIA - - 19 ${Q3}`]],
  [
    'a row each',
    `${told}| Enhet | Typ | Antal |\n|---|---|---|\n| Norrgården | Tillbud | 12 |\n| Norrgården | Olycksfall | 3 |`,
    both.slice(0, 2),
  ],
  [
    'dashes and shares',
    `${told}Enhet\tTillbud\tAndel\tOlycksfall\nNorrgården\t12\t63 %\t3\nGata och park\t7\t37 %\t-`,
    both.slice(0, 3),
  ],
  [
    'thousands',
    `${told}Förvaltning                Tillbud\nOmsorg                       1 412\nTeknik och service              48`,
    [`KIA Omsorg near-miss 1412 ${Q3}`, `KIA Teknik och service near-miss 48 ${Q3}`],
  ],
  [
    'a page break within',
    `${told}Enhet               Tillbud     Olycksfall\nNorrgården             12            3\n\f\nGata och park           7            0`,
    both,
  ],
])('%s', (_, matter, figures) => expect(figuresOf(matter)).toEqual(figures));

test.each([
  [
    'an index by year',
    'HME',
    'Område\t2021\t2022\t2023\nMotivation\t79\t78\t79\nLedarskap\t75\t76\t78\nHME totalt\t76\t76\t76',
  ],
  [
    'a timetable',
    'Tidplan',
    'Mars 2024        Resursplanering startar i två områden\nJuni 2024        Avstämning i styrgruppen',
  ],
  ['a budget', 'Ekonomi', 'Verksamhet\tBudget\tUtfall\nNorrgården\t1 200\t1 310\nSörgården\t980\t940'],
  [
    'a matrix of risks',
    'Riskbedömning',
    'Risk\tSannolikhet\tKonsekvens\nHög arbetsbelastning\t3\t4\nTillbud vid lyft\t2\t3',
  ],
  ['sick leave', 'Sjukfrånvaro', 'Enhet\tKv 1\tKv 2\nNorrgården\t7\t8\nSörgården\t5\t6'],
  [
    'sick leave below incidents',
    'Arbetsmiljö',
    'Statistik för kvartal 3 över tillbud kommer vid nästa möte.\n\nSjukfrånvaro i procent\nEnhet\t2022\t2023\nNorrgården\t7\t8\nSörgården\t5\t6',
  ],
  [
    'shares by year',
    'Heltid',
    'Andel heltidsanställda\nOmsorg            2021: 71 %    2023: 78 %\nMåltid            2021: 60 %    2023: 63 %',
  ],
  ['staff', 'Bemanning', 'Enhet\tTjänster\tVakanser\nNorrgården\t24\t3\nSörgården\t18\t1'],
  ['hours', 'Mötestider', 'Grupp\tDatum\tTid\nFSG\t12\t13\nVSG\t14\t15'],
  ['rounds', 'Skyddsronder', 'Enhet\tPlanerade\tGenomförda\nNorrgården\t4\t3\nSörgården\t2\t2'],
])('no sums: %s', (_, title, matter) => expect(figuresOf(matter, title)).toEqual([]));
