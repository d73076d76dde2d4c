import { readFile } from 'node:fs/promises';
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
    const bytes = new Uint8Array(await readFile(file));
    const making = fromFile({ name: file, bytes, modified: 0 }, documentEffects);
    let step = await making.next();
    for (; !step.done; step = await making.next()) {
      const { page, pages, recognised } = step.value;
      tell(`${file}: ${recognised ? 'recognising ' : ''}page ${page} of ${pages}`);
    }
    const { document, issues } = step.value;
    return document ? { record: readProtocol(document.text, { file }) } : { why: issues.map(words).join(' ') };
  } catch (cause) {
    return { why: cause instanceof Error ? cause.message : String(cause) };
  }
}

const words = (issue: Issue): string => issueText(issue, en);

function print(file: string, whole: ReadRecord): void {
  const { text, blocks, ...fields } = values.names ? whole : redactFields(whole);
  process.stdout.write(`${JSON.stringify({ file, ...fields, ...(values.text ? { text, blocks } : {}) })}\n`);
}

/** Shows progress where somebody watches. */
function tell(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${progress}\u001b[K`);
}

for (const [i, file] of positionals.entries()) {
  if (positionals.length > 20) tell(`${i + 1} of ${positionals.length}`);
  const read = await readRecord(file);
  tell('');
  if ('record' in read) print(file, read.record);
  else {
    process.stderr.write(`${file}: ${read.why}\n`);
    process.exitCode = 1;
  }
}
