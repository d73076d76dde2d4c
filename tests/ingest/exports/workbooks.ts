import type { CellSpec, WorkbookSpec } from '../writeXlsx.ts';

const day = (date: string): CellSpec => ({ date });
const month = (date: string): CellSpec => ({ date, format: '[$-41D]mmm\\-yy;@' });

/** The exports that are workbooks, by file name. */
export const workbooks: Readonly<Record<string, WorkbookSpec>> = {
  'agera-export.xlsx': {
    sheets: [
      { name: 'Information', rows: [['Export från Agera'], ['Skapad', day('2025-02-03')], [], ['Sekretess kan råda']] },
      {
        name: 'Händelser',
        rows: [
          ['Händelser 2025'],
          [],
          [
            'Löpnummer',
            'Händelsedatum',
            'Enhet',
            'Intern kod',
            'Händelsetyp',
            'Hot och våld',
            'Status',
            'Klardatum',
            'Skickad till FK',
          ],
          [101, day('2025-01-07'), 'Hemtjänst Norr', 'x1', 'Tillbud', false, 'Avslutad', day('2025-01-20'), false],
          [
            102,
            { date: '2025-01-09 14:24', format: 'd/m/yyyy h:mm' },
            'Hemtjänst Norr',
            'x2',
            'Olycksfall',
            true,
            'Utredning',
            null,
            true,
          ],
          [103, day('2025-02-01'), 'Hemtjänst Syd', 'x3', 'Riskobservation', false, 'Ny', null, null],
        ],
        merges: ['A1:I1'],
        hiddenColumns: [4],
      },
      { name: 'Listor', hidden: true, rows: [['Händelsetyp'], ['Tillbud'], ['Olycksfall']] },
    ],
  },
  'lon-anstallda.xlsx': {
    sheets: [
      {
        name: 'Anställda',
        rows: [
          ['Antal anställda per enhet'],
          ['Enhet', 'Månad', 'Antal anställda'],
          ['Björkgården', month('2024-01-01'), 42],
          [null, month('2024-02-01'), { formula: '42+0.5', value: 42.5 }],
          [null, month('2024-03-01'), 43],
          ['Ängens förskola', month('2024-01-01'), 18],
          [null, month('2024-02-01'), { number: 1204, format: '#,##0' }],
          ['Totalt', null, { formula: 'SUM(C3:C7)', value: 1349.5 }],
        ],
        merges: ['A1:C1', 'A3:A5', 'A6:A7'],
      },
      { name: 'Blad2', rows: [] },
    ],
  },
  'ami-2024.xlsx': {
    sheets: [
      {
        name: 'AMI',
        rows: [
          ['Medarbetarenkät – Aktivt Medskapandeindex'],
          [],
          ['Enhet', 'År', 'AMI', 'Delindex', null, null, 'Antal svar'],
          [null, null, null, 'Motivation', 'Ledarskap', 'Styrning', null],
          ['Björkgården', 2024, { formula: 'AVERAGE(D5:F5)', value: 78.5 }, 80, 77, 78.5, 42],
          ['Ängens förskola', 2024, '..', '..', '..', '..', '<7'],
          ['Totalt', 2024, 77.9, 79, 76, 78, 51],
        ],
        merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4'],
      },
    ],
  },
  'foretagshalsa.xlsx': {
    sheets: [
      {
        name: '2023',
        rows: [
          ['Enhet', 'Kvartal', 'Insats', 'Antal'],
          ['Björkgården', 'Q1 2023', { rich: ['Före', 'byggande'] }, 12],
          [null, 'Q1 2023', { inline: 'Efterhjälpande' }, 3],
          ['Ängens förskola', 'Q1 2023', 'Uteblivna besök', { error: '#REF!' }],
          ['Totalt', null, null, { formula: 'SUM(D2:D3)', value: 15 }],
        ],
        merges: ['A2:A3'],
      },
      {
        name: '2024',
        rows: [
          ['Insats', 'Enhet', 'Antal', 'Kvartal'],
          ['Främjande', 'Björkgården', 7, 'Q2 2024'],
          ['Sent avbokade besök', 'Björkgården', '<5', 'Q2 2024'],
        ],
      },
    ],
  },
  'skyddsronder-1904.xlsx': {
    from1904: true,
    prefix: 'x',
    sheets: [
      {
        name: 'Ronder',
        rows: [
          ['Enhet', 'Aktivitet', 'Senast', 'Genomförd datum', 'Läge'],
          ['Björkgården', 'Skyddsrond', day('2024-10-31'), day('2024-10-10'), 'Gjord'],
          ['Ängens förskola', 'Skyddsrond', day('2024-10-31'), null, 'Saknas'],
          ['Nordskolan', 'Skyddsrond', day('2024-10-31'), day('2024-11-05'), 'Gjord'],
        ],
        hiddenRows: [4],
      },
    ],
  },
  'kia-tva-rubrikrader.xlsx': {
    sheets: [
      {
        name: 'Händelser',
        rows: [
          ['KIA'],
          ['Händelser 2024-01-01 - 2024-06-30'],
          ['Händelse', null, null, null, 'Utredning', null, null, 'Myndigheter', null],
          [
            'Nr',
            'Datum',
            'Arbetsställe',
            'Typ',
            'Hot/våld',
            'Status',
            'Klar',
            'Försäkringskassan',
            'Arbetsmiljöverket',
          ],
          [
            2041,
            day('2024-01-15'),
            'Brandstation Öst',
            'Olycksfall',
            'Nej',
            'Avslutad',
            day('2024-02-02'),
            day('2024-01-25'),
          ],
          [2042, day('2024-01-30'), 'Brandstation Öst', 'Tillbud', 'Nej', 'Avslutad', day('2024-02-09')],
          [
            2050,
            day('2024-02-21'),
            'Simhallen',
            'Olycksfall',
            'Våld',
            'Pågående utredning',
            null,
            day('2024-03-04'),
            day('2024-02-22'),
          ],
          [2066, day('2024-04-18'), 'Simhallen', 'Tillbud', 'Hot', 'Registrerad'],
          [2071, day('2024-05-27'), 'Parkförrådet', 'Riskobservation', 'Nej', 'Åtgärder beslutade'],
          ['Summa', 5],
        ],
        merges: ['A1:I1', 'A2:I2', 'A3:D3', 'E3:G3', 'H3:I3'],
      },
    ],
  },
};
