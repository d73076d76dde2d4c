import { Prng } from '../../scripts/sample/prng.ts';

/** Workplaces, besides the municipality, its six administrations and their thirty divisions: three hundred units in all. */
const workplaces = 263;
const years = [2021, 2022, 2023, 2024, 2025];
const parts = ['Motivation', 'Ledarskap', 'Styrning'];
/** One unit's Styrning falls in the last year. */
export const planted = { unit: 'Arbetsplats 217', part: 'Styrning', fall: 22 };

const number = (n: number): string => n.toFixed(1).replace('.', ',');

/** Three hundred units, five years, the whole and three parts: the tree and the values as two tables. The same bytes each time. */
export function manyUnits(): { units: string; indexes: string } {
  const random = new Prng(2025, 'many units');
  const administrations = Array.from({ length: 6 }, (_, i) => `Förvaltning ${i + 1}`);
  const divisions = Array.from({ length: 30 }, (_, i) => ({
    name: `Avdelning ${i + 1}`,
    parent: administrations[i % 6]!,
  }));
  const units = ['enhet;överordnad;nivå', 'Stora kommunen;;kommun'];
  for (const name of administrations) units.push(`${name};Stora kommunen;förvaltning`);
  for (const { name, parent } of divisions) units.push(`${name};${parent};avdelning`);
  const indexes = ['instrument;år;enhet;delindex;värde;antal svar'];
  for (let i = 1; i <= workplaces; i++) {
    const name = `Arbetsplats ${i}`;
    units.push(`${name};${divisions[i % 30]!.name};enhet`);
    const [level, answers] = [74 + 4 * random.normal(), 8 + random.int(0, 30)];
    for (const year of years) {
      const values = parts.map((part) => {
        const falls = name === planted.unit && part === planted.part && year === 2025 ? planted.fall : 0;
        return level - falls + (7 * random.normal()) / Math.sqrt(answers);
      });
      const whole = values.reduce((sum, v) => sum + v, 0) / parts.length;
      indexes.push(`HME;${year};${name};;${number(whole)};${answers}`);
      values.forEach((v, p) => indexes.push(`HME;${year};${name};${parts[p]};${number(v)};${answers}`));
    }
  }
  return { units: units.join('\n'), indexes: indexes.join('\n') };
}
