import { expect, test } from 'vitest';
import { figuresOf } from './figuresOf.ts';

const Q3 = '2024-07-01/2024-09-30';

test.each<[string, string[]]>([
  [
    'Under Q3 registrerades 19 tillbud och 6 olycksfall på avdelning 31. På plan 2 registrerades under samma period 4 tillbud.',
    [`- avdelning 31 near-miss 19 ${Q3}`, `- avdelning 31 accident 6 ${Q3}`, `- plan 2 near-miss 4 ${Q3}`],
  ],
  [
    'Under Q3 rapporterades 8 tillbud och 3 olycksfall vid Institutionen för teknik samt 5 tillbud vid Institutionen för hälsa.',
    [
      `- Institutionen för teknik near-miss 8 ${Q3}`,
      `- Institutionen för teknik accident 3 ${Q3}`,
      `- Institutionen för hälsa near-miss 5 ${Q3}`,
    ],
  ],
  [
    'Incidenter rapporterade i Agera under Q3: Drift & stöd 5 tillbud och 1 olycksfall, Kundtjänst 9 tillbud.',
    [
      `Agera Drift & stöd near-miss 5 ${Q3}`,
      `Agera Drift & stöd accident 1 ${Q3}`,
      `Agera Kundtjänst near-miss 9 ${Q3}`,
    ],
  ],
  ['Under Q3 rapporterades 30 (27) tillbud och 5 (3) olycksfall.', [`- - near-miss 30 ${Q3}`, `- - accident 5 ${Q3}`]],
  [
    'På heltidsstationen i Torsvik gjordes under Q3 23 anmälningar om tillbud.',
    [`- heltidsstationen i Torsvik near-miss 23 ${Q3}`],
  ],
  [
    'Under perioden 1 augusti till 30 september 2024 har det i IA anmälts 19 tillbud och 4 olycksfall på mellanstadiet, och på fritids 8 tillbud.',
    [
      'IA mellanstadiet near-miss 19 2024-08-01/2024-09-30',
      'IA mellanstadiet accident 4 2024-08-01/2024-09-30',
      'IA fritids near-miss 8 2024-08-01/2024-09-30',
    ],
  ],
  [
    'Tredje kvartalet rapporterades 12 tillbud på Norrgården och 7 på Sörgården.',
    [`- Norrgården near-miss 12 ${Q3}`, `- Sörgården near-miss 7 ${Q3}`],
  ],
  [
    'Under augusti 2024 registrerades i Stratsys 12 händelser för Stadsbiblioteket och 4 för Kulturhuset.',
    ['Stratsys Stadsbiblioteket - 12 2024-08-01/2024-08-31', 'Stratsys Kulturhuset - 4 2024-08-01/2024-08-31'],
  ],
  [
    'Under Q3 anmäldes totalt 31 händelser, varav 12 olycksfall och 19 tillbud.',
    [`- - accident 12 ${Q3}`, `- - near-miss 19 ${Q3}`],
  ],
  ['Under Q3 anmäldes totalt 31 tillbud, varav 12 på Norrgården.', [`- - near-miss 31 ${Q3}`]],
  ['Under Q3 anmäldes 31 tillbud (varav 14 hot och våld).', [`- - near-miss 31 ${Q3}`]],
  [
    'Första kvartalet 2024 anmäldes 14 tillbud och andra kvartalet 9.',
    ['- - near-miss 14 2024-01-01/2024-03-31', '- - near-miss 9 2024-04-01/2024-06-30'],
  ],
  ['Hittills i år har 44 tillbud anmälts i KIA.', ['KIA - near-miss 44 2024-01-01/2024-10-09']],
  [
    'Sedan förra mötet har tre tillbud och ett olycksfall rapporterats.',
    ['- - near-miss 3 /2024-10-09', '- - accident 1 /2024-10-09'],
  ],
  [
    'Januari till och med augusti: 44 tillbud, 8 arbetsskador.',
    ['- - near-miss 44 2024-01-01/2024-08-31', '- - - 8 2024-01-01/2024-08-31'],
  ],
  ['Under läsåret 23/24 gjordes 63 anmälningar i Stella.', ['Stella - - 63 2023-08-01/2024-06-30']],
  ['Tertial 2: 21 tillbud.', ['- - near-miss 21 2024-05-01/2024-08-31']],
  ['Under hösten har sex tillbud rapporterats.', ['- - near-miss 6 /']],
  ['Under T2 rapporterade hemtjänsten 21 tillbud.', ['- hemtjänsten near-miss 21 2024-05-01/2024-08-31']],
  ['I köket har fyra olycksfall anmälts under september.', ['- köket accident 4 2024-09-01/2024-09-30']],
  ['Under september har ett tillbud rapporterats.', ['- - near-miss 1 2024-09-01/2024-09-30']],
  ['Inga tillbud har rapporterats under september.', ['- - near-miss 0 2024-09-01/2024-09-30']],
  ['Under kvartal 3 anmäldes 41 tillbud jämfört med 38 tillbud samma period 2023.', [`- - near-miss 41 ${Q3}`]],
  ['Under kvartal 3 anmäldes 41 tillbud, mot 38 i fjol.', [`- - near-miss 41 ${Q3}`]],
  [
    'Statistiken avser kvartal 3. Norrgården har haft 11 tillbud. Ökningen beror på en kampanj i augusti. Sörgården har haft 6 tillbud.',
    [`- Norrgården near-miss 11 ${Q3}`, `- Sörgården near-miss 6 ${Q3}`],
  ],
  [
    'HR redovisar 11 färdolycksfall och 3 arbetssjukdomar för helåret 2023.',
    ['- - commuting-accident 11 2023-01-01/2023-12-31', '- - illness 3 2023-01-01/2023-12-31'],
  ],
  ['Under kvartal 3 har 14 händelser med hot och våld rapporterats i KIA.', [`KIA - - 14 ${Q3}`]],
  [
    'Under Q3 registrerades 46 händelser i Stella på akutmottagningen i Norrköpa och 31 på akutmottagningen i Vadsby.',
    [`Stella akutmottagningen i Norrköpa - 46 ${Q3}`, `Stella akutmottagningen i Vadsby - 31 ${Q3}`],
  ],
  [
    'Mellan juli och september har 27 tillbud rapporterats i Stella inom äldreomsorgen och 9 inom IFO.',
    [`Stella äldreomsorgen near-miss 27 ${Q3}`, `Stella IFO near-miss 9 ${Q3}`],
  ],
  ['Under Q3 har 19 tillbud rapporterats i Lisa från Stadsbiblioteket.', [`LISA Stadsbiblioteket near-miss 19 ${Q3}`]],
  [
    'Tillbud sept: 6 st. Olyckor sept: 1 st (halka). Alla ska ha broddar.',
    ['- - near-miss 6 2024-09-01/2024-09-30', '- - accident 1 2024-09-01/2024-09-30'],
  ],
  ['Antalet tillbud under kvartal 3 var 14.', [`- - near-miss 14 ${Q3}`]],
  ['Antal tillbud under Q3: 14 (17 föregående år).', [`- - near-miss 14 ${Q3}`]],
  ['Antalet anmälda tillbud uppgick till 14 under kvartal 3.', [`- - near-miss 14 ${Q3}`]],
])('%s', (matter, figures) => expect(figuresOf(matter)).toEqual(figures));

test.each([
  'Ett tillbud med en sopbil inträffade i augusti.',
  'Ett allvarligt tillbud med en hjullastare inträffade på depån i augusti.',
  'Ett allvarligt tillbud med en sopbil anmäldes till Arbetsmiljöverket.',
  'En olycka inträffade den 3 september när en medarbetare halkade.',
  'Två av olycksfallen skedde vid cykling till arbetet.',
  'Ett av olycksfallen var en fallolycka från stege, sjukskrivning i tre veckor.',
  'Tre medarbetare har under sommaren hotats med kniv vid ett och samma hembesök.',
  'Målet är 20 tillbud per olycksfall.',
  'Minst 10 tillbud per 100 anställda brukar anges som riktvärde.',
  'De två tillbuden i augusti gällde samma maskin.',
  'Det finns inga anmälningar sedan förra mötet.',
  'Nästa avstämning av tillbud är den 12 november 2024.',
  'Utbildning i tillbud och olycksfall hålls 14 oktober i sal 3.',
  'Rutinen för tillbud reviderades 2023 och gäller i 2 år.',
  'Av 14 medarbetare vet 3 hur tillbud anmäls.',
  'Kommunal undrar hur många tillbud som gäller hot och våld.',
  'Sjukfrånvaron var 7,4 procent under kvartal 3.',
])('no sum: %s', (matter) => expect(figuresOf(matter)).toEqual([]));
