import type { Placement } from '../../../model/placement.ts';
import type { OverlapRule } from '../../../model/overlap.ts';
import type { LikenessReason } from '../../../model/unplaced.ts';

const rows = (n: number, shown: string): string => (n === 1 ? '1 rad' : `${shown} rader`);

/** Where units belong, which of two files holds, and what stands in a file. */
export const placing = {
  title: 'Enheter att placera',
  lede: (n: number, likely: number) =>
    n === 0
      ? 'Alla namn på enheter har sin plats.'
      : `${n === 1 ? 'Ett namn' : `${n} namn`} behöver din hjälp${likely === 0 ? '' : likely === n ? ', och Samsyn har ett förslag' : `, och för ${likely} finns ett förslag`}. Ditt svar gäller alla filer, också dem som kommer.`,
  borne: (n: number, shown: string, files: string) => `${rows(n, shown)} i ${files}`,
  proposed: (p: Placement) =>
    p.as === 'same' ? `Troligen ett annat namn på ${p.unit}` : `Raderna lägger den under ${p.unit ?? 'toppen'}`,
  why: {
    form: 'namnet är detsamma, skrivet på annat sätt',
    short: 'det är ett kortnamn',
    initials: 'det är begynnelsebokstäverna',
    spelling: 'bara någon bokstav skiljer',
    rows: '',
  } as Record<LikenessReason, string>,
  accept: (p: Placement) => (p.as === 'same' ? `Ja, det är ${p.unit}` : `Ja, under ${p.unit ?? 'toppen'}`),
  other: 'Något annat …',
  place: 'Placera …',
  what: (name: string) => `Vad är ${name}?`,
  as: {
    same: 'Ett annat namn på en enhet',
    below: 'En egen enhet, under en annan',
    top: 'En egen enhet, överst',
    became: 'En enhet som har blivit en annan (bytt namn eller slagits ihop)',
  },
  unit: { same: 'Enheten', below: 'Under vilken enhet', became: 'Vad den har blivit' },
  unitHint: 'Skriv eller välj. Ett namn som inte finns blir en ny enhet.',
  from: 'Från och med',
  becameMeans:
    'Det som är äldre står kvar under det gamla namnet, som läggs under det nya. En trend för den nya enheten lägger ihop dem.',
  save: 'Spara',
  cancel: 'Avbryt',
  needUnit: 'Skriv vilken enhet.',
  needOther: 'En enhet kan inte vara sig själv. Skriv en annan.',
  needFrom: 'Skriv från vilken dag.',
  placed: (name: string) => `${name} är placerad.`,
  undone: (name: string) => `${name} placeras som filerna säger.`,
  more: (n: number) => `Visa ${n} till`,
  joinedTitle: (n: number) => (n === 1 ? 'Ett namn räknas som ett annat' : `${n} namn räknas som andra`),
  joined: (name: string, unit: string, n: number, shown: string) => `${name} räknas som ${unit} (${rows(n, shown)})`,
  apart: 'Det är två enheter',
  decidedTitle: (n: number) => (n === 1 ? 'En sak du har bestämt' : `${n} saker du har bestämt`),
  decided: (p: Placement, day: (iso: string) => string) =>
    p.as === 'same'
      ? `${p.name} är ett annat namn på ${p.unit}`
      : p.as === 'became'
        ? `${p.name} är ${p.unit} från och med ${day(p.from)}`
        : p.unit === null
          ? `${p.name} är en egen enhet, överst`
          : `${p.name} är en egen enhet under ${p.unit}`,
  undo: 'Ångra',
  rename: 'En enhet har bytt namn eller slagits ihop …',
  renameWhich: 'Vilken enhet',
  tree: 'Organisationen enligt filerna',
  treeMeans:
    'Ladda ned enheterna som en tabell, rätta den och lägg till den här: en tabell över enheterna väger tyngre än vad andra filer antyder.',
  download: 'Ladda ned enheterna som CSV',
  file: 'samsyn-enheter.csv',
  csv: { unit: 'enhet', parent: 'överordnad', level: 'nivå', group: 'grupp' },

  overlap: (newer: string, older: string) => `${newer} och ${older} berättar om samma sak`,
  shared: (parts: string, changed: number, shown: string) =>
    `${parts} finns i båda.${changed > 0 ? ` ${rows(changed, shown)} säger olika.` : ''}`,
  alone: (older: string, n: number, shown: string) =>
    n > 0 ? `${rows(n, shown)} finns bara i ${older}.` : `Inget finns bara i ${older}.`,
  rules: (newer: string, older: string): Record<OverlapRule, string> => ({
    add: `${newer} gäller för det som båda har; resten av ${older} räknas också`,
    replace: `${newer} ersätter hela ${older}`,
    both: 'De handlar om olika saker: räkna allt i båda',
  }),
  overlapSaved: 'Ditt svar gäller så länge filerna finns kvar.',

  peek: (place: string) => `Visa ${place} i filen`,
  peekWait: 'Hämtar raden …',
  peekGone: 'Filen finns inte längre där den låg, eller har ändrats. Lägg till den igen.',
  peekTitle: 'Så står det i filen',
  peekLine: 'Rad',
  peekHere: 'Raden det gäller',
  peekCell: 'Cellen det gäller',

  skipped: (n: number, shown: string, reasons: string) => `${rows(n, shown)} är inte med: ${reasons}.`,
  reasons: {
    'total-rows': (n: number, shown: string) => (n === 1 ? 'en summarad' : `${shown} summarader`),
    'row-incomplete': (n: number, shown: string) => (n === 1 ? 'en saknar uppgifter' : `${shown} saknar uppgifter`),
    'row-invalid': (n: number, shown: string) => (n === 1 ? 'en går inte att spara' : `${shown} går inte att spara`),
    'line-broken': (n: number, shown: string) => (n === 1 ? 'en är trasig' : `${shown} är trasiga`),
    'line-quote-open': (n: number, shown: string) => (n === 1 ? 'en är trasig' : `${shown} är trasiga`),
    'row-repeated': (n: number, shown: string) => (n === 1 ? 'en upprepar en annan' : `${shown} upprepar andra`),
    'row-aside': (n: number, shown: string) => (n === 1 ? 'en är en anteckning' : `${shown} är anteckningar`),
  } as Record<string, (n: number, shown: string) => string>,
};
