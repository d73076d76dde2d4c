import type { placing as source } from '../sv/placing.ts';

const rows = (n: number, shown: string): string => (n === 1 ? '1 row' : `${shown} rows`);

export const placing: typeof source = {
  title: 'Units to place',
  lede: (n, likely) =>
    n === 0
      ? 'Every name of a unit has its place.'
      : `${n === 1 ? 'One name needs' : `${n} names need`} your help${likely === 0 ? '' : likely === n ? ', and Samsyn has a proposal' : `, and for ${likely} there is a proposal`}. Your answer holds for all files, those to come too.`,
  borne: (n, shown, files) => `${rows(n, shown)} in ${files}`,
  proposed: (p) =>
    p.as === 'same' ? `Probably another name of ${p.unit}` : `The rows put it under ${p.unit ?? 'the top'}`,
  why: {
    form: 'the name is the same, written in another way',
    short: 'it is a short name',
    initials: 'these are the initials',
    spelling: 'only a letter or two differ',
    rows: '',
  },
  accept: (p) => (p.as === 'same' ? `Yes, it is ${p.unit}` : `Yes, under ${p.unit ?? 'the top'}`),
  other: 'Something else …',
  place: 'Place …',
  what: (name) => `What is ${name}?`,
  as: {
    same: 'Another name of a unit',
    below: 'A unit of its own, under another',
    top: 'A unit of its own, at the top',
    became: 'A unit that has become another (renamed or merged)',
  },
  unit: { same: 'The unit', below: 'Under which unit', became: 'What it has become' },
  unitHint: 'Type or choose. A name that is not there becomes a new unit.',
  from: 'As from',
  becameMeans:
    'What is older stays under the old name, which is put under the new one. A trend of the new unit adds them.',
  save: 'Save',
  cancel: 'Cancel',
  needUnit: 'Write which unit.',
  needOther: 'A unit cannot be itself. Write another.',
  needFrom: 'Write from which day.',
  placed: (name) => `${name} is placed.`,
  undone: (name) => `${name} is placed as the files say.`,
  more: (n) => `Show ${n} more`,
  joinedTitle: (n) => (n === 1 ? 'One name is counted as another' : `${n} names are counted as others`),
  joined: (name, unit, n, shown) => `${name} is counted as ${unit} (${rows(n, shown)})`,
  apart: 'They are two units',
  decidedTitle: (n) => (n === 1 ? 'One thing you have decided' : `${n} things you have decided`),
  decided: (p, day) =>
    p.as === 'same'
      ? `${p.name} is another name of ${p.unit}`
      : p.as === 'became'
        ? `${p.name} is ${p.unit} as from ${day(p.from)}`
        : p.unit === null
          ? `${p.name} is a unit of its own, at the top`
          : `${p.name} is a unit of its own under ${p.unit}`,
  undo: 'Undo',
  rename: 'A unit has been renamed or merged …',
  renameWhich: 'Which unit',
  tree: 'The organisation by the files',
  treeMeans:
    'Download the units as a table, correct it and add it here: a table of units outweighs what other files imply.',
  download: 'Download the units as CSV',
  file: 'samsyn-units.csv',
  csv: { unit: 'unit', parent: 'parent', level: 'level', group: 'group' },

  overlap: (newer, older) => `${newer} and ${older} tell of the same`,
  shared: (parts, changed, shown) => `In both: ${parts}.${changed > 0 ? ` ${rows(changed, shown)} differ.` : ''}`,
  alone: (older, n, shown) => (n > 0 ? `Only in ${older}: ${rows(n, shown)}.` : `Nothing is in ${older} alone.`),
  rules: (newer, older) => ({
    add: `${newer} holds for what both have; the rest of ${older} is counted too`,
    replace: `${newer} replaces all of ${older}`,
    both: 'They are about different things: count all of both',
  }),
  overlapSaved: 'Your answer holds as long as the files are there.',

  peek: (place) => `Show ${place} in the file`,
  peekWait: 'Fetching the row …',
  peekGone: 'The file is no longer where it was, or has changed. Add it again.',
  peekTitle: 'What the file says',
  peekLine: 'Line',
  peekHere: 'The row in question',
  peekCell: 'The cell in question',

  skipped: (n, shown, reasons) => `Left out, ${rows(n, shown)}: ${reasons}.`,
  reasons: {
    'total-rows': (n, shown) => (n === 1 ? 'one is a sum' : `${shown} are sums`),
    'row-incomplete': (n, shown) => (n === 1 ? 'one lacks something' : `${shown} lack something`),
    'row-invalid': (n, shown) => (n === 1 ? 'one cannot be stored' : `${shown} cannot be stored`),
    'line-broken': (n, shown) => (n === 1 ? 'one is broken' : `${shown} are broken`),
    'line-quote-open': (n, shown) => (n === 1 ? 'one is broken' : `${shown} are broken`),
    'row-repeated': (n, shown) => (n === 1 ? 'one repeats another' : `${shown} repeat others`),
    'row-aside': (n, shown) => (n === 1 ? 'one is a note' : `${shown} are notes`),
  },
};
