import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from './sample/generate.ts';
import { help, readOptions } from './sample/options.ts';

/** Writes the files under `out` and says what was written. */
const write = (out: string, files: ReadonlyMap<string, Uint8Array>): void => {
  for (const [name, bytes] of files) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  console.log(JSON.stringify({ out, files: files.size }));
};

const read = () => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`sample: ${error instanceof Error ? error.message : String(error)}\nTry --help.`);
    process.exit(2);
  }
};

const request = read();
if (request.help) console.log(help);
else write(request.out, generate(request.options));
