import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fromFile } from '../src/lib/ingest/document/fromFile.ts';
import { extensionOf } from '../src/lib/ingest/extensionOf.ts';
import { readProtocol, type ReadRecord } from '../src/lib/ingest/protocol/readProtocol.ts';
import { redactFields } from '../src/lib/ingest/protocol/redact.ts';
import type { Issue } from '../src/lib/model/issue.ts';
import { issueText } from '../src/lib/view/issueText.ts';
import { en } from '../src/lib/view/text/en/index.ts';
import { exitWith, usage } from './lib/cli.ts';
import { documentEffects } from './lib/documents.ts';

const help = `Usage: npm run -s parse -- [--text] [--names] FILE...

Reads protocols of samverkan meetings (.txt, .md, .pdf, .docx) and prints one JSON object a file, one a line,
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

/** The formats that hold protocols. */
const readable = new Set(['txt', 'md', 'pdf', 'docx']);

/** A file's record, or why there is none in one line. */
async function readRecord(file: string): Promise<{ record: ReadRecord } | { why: string }> {
  if (!readable.has(extensionOf(file)))
    return { why: `not a protocol by its name: ${[...readable].map((e) => `.${e}`).join(', ')} are read` };
  try {
    const { size, why } = await look(file);
    if (why) return { why };
    if (size > LARGEST) return { why: `larger than any protocol: ${Math.round(size / 1e6)} MB` };
    const bytes = new Uint8Array(await readFile(file));
    const making = fromFile({ name: file, bytes, modified: 0 }, documentEffects);
    let step = await making.next();
    for (; !step.done; step = await making.next()) {
      const { page, pages, recognised } = step.value;
      tell(`${plain(file)}: ${recognised ? 'recognising ' : ''}page ${page} of ${pages}`);
    }
    const { document, issues } = step.value;
    return document
      ? { record: withIssues(readProtocol(document.text, { file, furniture: document.furniture }), issues) }
      : { why: issues.map(words).join(' ') };
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    return { why: faults[code ?? ''] ?? message };
  }
}

/** Bytes: what is read is held in memory whole. */
const LARGEST = 300e6;

/** A file's size, or why it is none that ends. */
async function look(file: string): Promise<{ size: number; why?: string }> {
  const found = await stat(file);
  if (found.isDirectory()) return { size: 0, why: 'is a directory' };
  return found.isFile() ? { size: found.size } : { size: 0, why: 'is no plain file' };
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  ELOOP: 'is a link that leads to itself',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** On one line, with nothing in it that a terminal would obey. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1));

const words = (issue: Issue): string => issueText(issue, en);

/** The record with what was told of its document's making, such as pages that were recognised or left out, before its own warnings. */
const withIssues = (record: ReadRecord, issues: readonly Issue[]): ReadRecord => ({
  ...record,
  warnings: [
    ...issues.map((issue) => ({
      code: issue.rule,
      message: words(issue),
      span: issue.place?.span ?? null,
      values: issue.values,
    })),
    ...record.warnings,
  ],
});

function print(file: string, whole: ReadRecord): void {
  const { text, blocks, ...fields } = values.names ? whole : redactFields(whole);
  process.stdout.write(`${JSON.stringify({ file, ...fields, ...(values.text ? { text, blocks } : {}) })}\n`);
}

/** Shows progress where somebody watches. */
function tell(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${progress}\u001b[K`);
}

// Whoever reads what is printed may have had enough, as `head` has.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    process.exit();
  });

for (const [i, file] of positionals.entries()) {
  if (positionals.length > 20) tell(`${i + 1} of ${positionals.length}`);
  const read = await readRecord(file);
  tell('');
  if ('record' in read) print(file, read.record);
  else {
    process.stderr.write(`${plain(`${file}: ${read.why}`)}\n`);
    process.exitCode = 1;
  }
}
