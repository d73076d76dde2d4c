import type { Cell } from '../encode.ts';
import { Prng } from '../prng.ts';
import { municipality } from '../units.ts';

/** Municipalities that are not: other places of the invented county. */
const others = [
  ...['Björkvik', 'Granö', 'Tallås', 'Sjöberga', 'Lillhed', 'Östra Ängby', 'Kvarnfors', 'Stenudden', 'Norrlida'],
  ...['Vikbolanda', 'Hällefjärd', 'Mossebo', 'Ekenäset', 'Rönnskär', 'Almviken', 'Bruksfors', 'Storhed', 'Sandnäs'],
  ...['Lövestad', 'Furuvik', 'Hagby', 'Myrheden', 'Klippan Norra', 'Dalfors'],
];
const kpis = [
  ['U00200', 'Medarbetarengagemang (HME) totalt - Totalindex', 79, 1.8],
  ['U00201', 'Medarbetarengagemang (HME) totalt - Motivationsindex', 79.5, 1.7],
  ['U00202', 'Medarbetarengagemang (HME) totalt - Ledarskapsindex', 79, 2.2],
  ['U00203', 'Medarbetarengagemang (HME) totalt - Styrningsindex', 78.5, 2.2],
  ['N00090', 'Sjukfrånvaro kommunalt anställda totalt, (%)', 7.2, 0.8],
] as const;
/** What the invented municipality has reported: near what its own files say. */
const own: Readonly<Record<string, number>> = { U00200: 76.6, U00201: 76.9, U00202: 76.4, U00203: 76.5, N00090: 7.1 };
const round = (value: number): number => Math.round(value * 10) / 10;

/** Key figures as Kolada exports them: a row a municipality, key figure and year. */
export const koladaRows = (seed: number, years: readonly number[]): Cell[][] => {
  const rows: Cell[][] = [['nyckeltal (ID)', 'nyckeltal (namn)', 'kommun', 'typ', 'kön', 'år', 'värde']];
  const name = municipality.replace(/ kommun$/, '');
  for (const [kpi, title, usual, spread] of kpis)
    for (const place of [name, ...others]) {
      const random = new Prng(seed, 'kolada', kpi, place);
      const level = own[kpi] !== undefined && place === name ? own[kpi] : usual + spread * random.normal();
      for (const year of years)
        rows.push([kpi, title, place, 'K', 'Totalt', year, round(level + 0.25 * spread * random.normal())]);
    }
  return rows;
};
