import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromText } from '../src/lib/ingest/document/fromText.ts';
import { readProtocol, type ReadRecord } from '../src/lib/ingest/protocol/readProtocol.ts';
import { redactFields } from '../src/lib/ingest/protocol/redact.ts';
import { exitWith, usage } from './lib/cli.ts';

const help = `Usage: npm run -s parse -- [--text] [--names] FILE...

Reads protocols of samverkan meetings (.txt, .md) and prints one JSON object a file, one a line,
in the order given. Diagnostics go to standard error. Exit status 1 if a file could not be read.

  --text    print the document's text too, with its blocks; spans are offsets into it
  --names   keep the names of persons; without it none is in any field but the text
  --help    print this
`;

const { values, positionals } = usage(help, () => {
  const read = parseArgs({
    allowPositionals: true,
    options: { text: { type: 'boolean' }, names: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (!read.values.help && read.positionals.length === 0) throw new Error('No file is given');
  return read;
});
if (values.help) exitWith(0, help);

/** A file's record, or why there is none in one line. */
function readRecord(file: string): { record: ReadRecord } | { why: string } {
  if (/\.(?:pdf|docx)$/i.test(file)) return { why: 'this format cannot be read yet; save it as text (.txt)' };
  if (!/\.(?:txt|md)$/i.test(file)) return { why: 'not a protocol by its name: .txt or .md is read' };
  try {
    const { document, issues } = fromText({ name: file, bytes: readFileSync(file), modified: 0 });
    return document
      ? { record: readProtocol(document.text, { file }) }
      : { why: words[issues[0]!.rule] ?? issues[0]!.rule };
  } catch (cause) {
    return { why: cause instanceof Error ? cause.message : String(cause) };
  }
}

const words: Record<string, string> = {
  'file-empty': 'the file is empty',
  'file-binary': 'the file holds no text, whatever its name says',
};

function print(file: string, whole: ReadRecord): void {
  const { text, blocks, ...fields } = values.names ? whole : redactFields(whole);
  process.stdout.write(`${JSON.stringify({ file, ...fields, ...(values.text ? { text, blocks } : {}) })}\n`);
}

const progress = process.stderr.isTTY && positionals.length > 20;
positionals.forEach((file, i) => {
  if (progress)
    process.stderr.write(`\r${i + 1} of ${positionals.length}\u001b[K${i + 1 === positionals.length ? '\n' : ''}`);
  const read = readRecord(file);
  if ('record' in read) return print(file, read.record);
  process.stderr.write(`${file}: ${read.why}\n`);
  process.exitCode = 1;
});
