import { readFileSync } from 'node:fs';

/** The page's colours in light, from its own style sheet. */
const colours = new Map(
  [...readFileSync('src/app.css', 'utf8').matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]+)/g)].map(
    ([, name, light]) => [name!, light!] as const,
  ),
);

/** A drawing as a file that any viewer opens: colours instead of the page's variables, a ground and a letter type. */
export const standalone = (svg: string): string =>
  svg
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? 'none')
    .replace(/<svg ([^>]*)>/, '<svg $1 style="background: #ffffff; font-family: \'Source Sans 3\', sans-serif">');
