import { Prng } from './prng.ts';

const first = [
  ...['Agda', 'Alva', 'Anders', 'Anita', 'Arvid', 'Asta', 'Bertil', 'Birgit', 'Bo', 'Britta', 'Dagny', 'Edvin', 'Elin'],
  ...['Ellen', 'Elsa', 'Emil', 'Erik', 'Eva', 'Folke', 'Gerda', 'Greta', 'Gunnar', 'Gustav', 'Hanna', 'Hedda', 'Helge'],
  ...['Hjalmar', 'Ida', 'Inga', 'Ingrid', 'Ivar', 'Johan', 'Karin', 'Kerstin', 'Klara', 'Knut', 'Lars', 'Lena', 'Lisa'],
  ...['Maja', 'Malin', 'Maria', 'Mats', 'Mikael', 'Nils', 'Olof', 'Per', 'Rut', 'Sara', 'Signe', 'Sigrid', 'Siri'],
  ...['Sixten', 'Sofia', 'Stina', 'Sune', 'Svea', 'Tage', 'Tilda', 'Tora', 'Ulla', 'Valter', 'Vera', 'Viktor', 'Yngve'],
];

/** Made of two nature words each: family names that nobody is known to bear. */
const heads = [
  ...['Alm', 'Björk', 'Ek', 'Furu', 'Gran', 'Hassel', 'Hav', 'Humle', 'Järn', 'Klöver', 'Lind', 'Ljung', 'Lärk'],
  ...['Moss', 'Norr', 'Rönn', 'Silver', 'Sten', 'Tall', 'Vind', 'Åker', 'Älv', 'Ängs', 'Öster'],
];
const tails = [
  'blixt',
  'dunge',
  'fjäder',
  'glänta',
  'hammare',
  'kvarn',
  'låga',
  'näbb',
  'regn',
  'skugga',
  'tuva',
  'vinge',
];

/** Persons without end, no name twice: usual first names with made-up family names. */
export function* people(seed: number): Generator<string> {
  const random = new Prng(seed, 'people');
  const given = new Set<string>();
  for (;;) {
    const name = `${random.pick(first)} ${random.pick(heads)}${random.pick(tails)}`;
    if (given.has(name)) continue;
    given.add(name);
    yield name;
  }
}
