import { random, type Random } from '../../src/lib/analysis/stats/random.ts';

/** Signs that real files hold and readers stumble over: marks that cannot be seen, halves of pairs, other alphabets, Markdown. */
const ODD =
  '\u00ad|\u0301|\ud800|\udc00|\ufb01|\u0430|\f|\t|   |\u0000|\u0007|\u200b|\ufeff|\u2028|\u0085|\u205f|**|# |> |§|(|)|[|:|“|İ|ß|\u00a0|°/o|😀|\r'.split(
    '|',
  );
const MISREAD: Readonly<Record<string, string>> = {
  o: '0',
  ö: '6',
  å: 'à',
  ä: 'a',
  l: '1',
  e: '\u0435',
  n: 'ri',
  m: 'rn',
};

/** What a mutation draws from. */
interface Draw {
  /** A whole number from 0, below `n`. */
  int: (n: number) => number;
  /** True so often. */
  chance: (share: number) => boolean;
  /** Another document. */
  other: () => string;
}

type Mutation = (text: string, draw: Draw) => string;

/** A mutation of a text's lines, in place. */
const onLines =
  (change: (lines: string[], draw: Draw) => void): Mutation =>
  (text, draw) => {
    const lines = text.split('\n');
    change(lines, draw);
    return lines.join('\n');
  };

/** Each match replaced so often. */
const some = (pattern: RegExp, share: number, to: (match: string) => string): Mutation => {
  return (text, { chance }) => text.replace(pattern, (match) => (chance(share) ? to(match) : match));
};

const mutations: readonly Mutation[] = [
  onLines((lines, { int }) => lines.splice(int(lines.length), 1 + int(5))),
  onLines((lines, { int }) => {
    const at = int(lines.length);
    lines.splice(at, 0, ...lines.slice(at, at + 1 + int(6)));
  }),
  onLines((lines, { int }) => {
    const [a, b] = [int(lines.length), int(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  }),
  onLines((lines, { int, other }) => {
    const from = other().split('\n');
    const at = int(from.length);
    lines.splice(int(lines.length), 0, ...from.slice(at, at + 20));
  }),
  (text, { int }) => {
    const at = int(text.length + 1);
    return text.slice(0, at) + ODD[int(ODD.length)]! + text.slice(at);
  },
  (text, { int }) => {
    const at = int(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + int(40));
  },
  (text, { int }) => {
    const at = int(text.length + 1);
    const piece = text.slice(at, at + 1 + int(12));
    return text.slice(0, at) + piece.repeat(2 + int(30)) + text.slice(at);
  },
  (text, { int }) => text.slice(0, int(text.length + 1)),
  (text, { int }) => text.slice(int(text.length + 1)),
  (text, { int, other }) => {
    const end = other();
    return text.slice(0, int(text.length + 1)) + end.slice(int(end.length + 1));
  },
  (text, { chance }) => (chance(0.2) ? text.replaceAll('\n', ' ') : text),
  (text, { chance }) => (chance(0.2) ? text.replaceAll(' ', '\n') : text),
  some(/[oöåälenm]/g, 0.03, (letter) => MISREAD[letter]!),
  some(/\n\n/g, 0.3, () => '\n'),
  some(/ /g, 0.02, () => '   '),
  some(/ /g, 0.03, () => '\n'),
  some(/\p{L}/gu, 0.01, (letter) => letter.toUpperCase()),
  some(/[.:,]/g, 0.1, () => ''),
];

/** As many spoilt documents as wanted, each one of `texts` changed in one to six ways; the same for the same seed. */
export function* mutated(texts: readonly string[], count: number, seed: number): Generator<string> {
  const next: Random = random(seed);
  const int = (n: number): number => Math.floor(next() * n);
  const draw: Draw = { int, chance: (share) => next() < share, other: () => texts[int(texts.length)]! };
  for (let i = 0; i < count; i += 1) {
    let text = draw.other();
    for (let n = 1 + int(6); n > 0; n -= 1) text = mutations[int(mutations.length)]!(text, draw);
    yield text;
  }
}
