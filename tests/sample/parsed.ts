import { generate } from '../../scripts/sample/generate.ts';
import { defaults } from '../../scripts/sample/options.ts';

/** One protocol of the sample: its group's name as in the file name, its day, its text in one line. */
export interface Protocol {
  group: string;
  date: string;
  text: string;
}

/** The default sample: path to bytes. */
export const files = generate(defaults);

const decode = (bytes: Uint8Array | undefined): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** A line's fields; quotes only where the sample writes them. */
const fields = (line: string, separator: string): string[] =>
  separator === ','
    ? [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    : line.split(separator);

/** A table of the default sample as objects by header, read with nothing of the product's own. */
export const table = (name: string): Record<string, string>[] => {
  const lines = decode(files.get(name)).trim().split(/\r?\n/);
  const separator = [';', '\t', ','].find((candidate) => lines[0]?.includes(candidate)) ?? ';';
  const header = fields(lines[0] ?? '', separator);
  return lines.slice(1).map((line) => {
    const values = fields(line, separator);
    return Object.fromEntries(header.map((key, i) => [key, values[i] ?? '']));
  });
};

/** The protocols of the default sample whose group's file names begin with `group`, in order of day. */
export const protocols = (group = ''): Protocol[] =>
  [...files].flatMap(([name, bytes]) => {
    const [, of, date] = /^protocols\/(.*)-(\d{4}-\d\d-\d\d)\.\w+$/.exec(name) ?? [];
    return of?.startsWith(group) && date !== undefined
      ? [{ group: of, date, text: decode(bytes).replace(/\s+/g, ' ') }]
      : [];
  });
