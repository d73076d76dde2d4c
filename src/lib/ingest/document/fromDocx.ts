import mammoth from 'mammoth';
import type { Issue } from '../../model/issue.ts';
import { layOutWord } from './docx/layOutWord.ts';
import { isContainer, isEncrypted } from './office/container.ts';
import { prepareWord } from './docx/prepareWord.ts';
import { XmlProblem } from './office/scanXml.ts';
import type { WordDocument } from './docx/WordNode.ts';
import { WordParts } from './docx/WordParts.ts';
import type { DocumentMaker, Made } from './fromFile.ts';
import { picturesOf, recognisePictures } from './docx/wordPictures.ts';
import { normaliseText } from './normaliseText.ts';
import { readDirectory, type ZipProblem } from './zip/readDirectory.ts';
import { toZip } from './zip/toZip.ts';

const rules: Readonly<Record<ZipProblem, string>> = {
  none: 'file-not-docx',
  broken: 'file-broken',
  bomb: 'file-bomb',
};

/**
 * A Word file (.docx) as a document: what Word shows, with the numbers of its lists; without comments, footers, hidden and
 * deleted text. One that holds pictures alone is recognised page by page. Null with an issue where it is none (`file-empty`, `file-without-text`, `file-not-docx`, `file-old-word`), cannot be opened
 * (`file-encrypted`, `file-broken`) or is made to fill the memory (`file-bomb`).
 */
export const fromDocx: DocumentMaker = async function* (file, effects) {
  yield { page: 1, pages: 1, recognised: false };
  const read = await textOf(file.bytes);
  const refused = (rule: string): Made => {
    const issue: Issue = { source: file.name, place: null, rule, severity: 'error', values: {} };
    return { document: null, issues: [issue] };
  };
  if ('rule' in read) return refused(read.rule);
  if ('pictures' in read) {
    const made = yield* recognisePictures(file.name, read.parts, read.pictures, effects);
    if (made?.document) return made;
    const { issues } = refused('file-without-text');
    return { document: null, issues: [...issues, ...(made?.issues ?? [])] };
  }
  const text = normaliseText(read.text);
  const pages = [0];
  for (let i = text.indexOf('\f'); i >= 0; i = text.indexOf('\f', i + 1)) pages.push(i + 1);
  return { document: { name: file.name, text, pages, furniture: [] }, issues: [] };
};

type Read = { text: string } | { rule: string } | { parts: WordParts; pictures: string[] };

async function textOf(bytes: Uint8Array): Promise<Read> {
  if (bytes.length === 0) return { rule: 'file-empty' };
  if (isContainer(bytes)) return { rule: isEncrypted(bytes) ? 'file-encrypted' : 'file-old-word' };
  const directory = readDirectory(bytes);
  if ('problem' in directory) return { rule: rules[directory.problem] };
  try {
    const parts = new WordParts(bytes, directory.entries);
    const files = await prepareWord(parts);
    if (!files) return { rule: 'file-not-docx' };
    const text = layOutWord(await read(toZip(files)));
    if (/\S/.test(text)) return { text };
    const pictures = await picturesOf(parts);
    if (pictures.length > 0) return { parts, pictures };
    return { rule: directory.entries.some((e) => /^word\/media\//i.test(e.name)) ? 'file-without-text' : 'file-empty' };
  } catch (cause) {
    return { rule: cause instanceof XmlProblem ? rules[cause.problem] : 'file-broken' };
  }
}

/** mammoth's tree of the document. It hands the tree to whoever would change it before it makes HTML of it; that HTML is of nothing. */
async function read(zip: Uint8Array<ArrayBuffer>): Promise<WordDocument> {
  let tree: WordDocument | null = null;
  // In Node mammoth takes the one, in a browser the other.
  const input = { buffer: zip, arrayBuffer: zip.buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  await mammoth.convertToHtml(input, {
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    transformDocument: (document: WordDocument) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  if (!tree) throw new XmlProblem('broken');
  return tree;
}
