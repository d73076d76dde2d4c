import { ListNumbers } from './ListNumbers.ts';
import { readLists } from './numbering.ts';
import { Prepare, type Section } from './Prepare.ts';
import { scanXml } from '../office/scanXml.ts';
import { readStyles } from './styles.ts';
import type { Relations } from '../office/OfficeParts.ts';
import type { WordParts } from './WordParts.ts';

/**
 * The files of a small Word file that says what the given one shows: see `Prepare`. The header of the first page stands
 * before the text, since Swedish templates have the group and the day of the meeting there; footers and later headers
 * are left out. Null where the file's main part is no Word text. Throws `XmlProblem`.
 */
export async function prepareWord(parts: WordParts): Promise<ReadonlyMap<string, string> | null> {
  const main = await parts.main();
  const text = await parts.text(main);
  if (text === null) return null;
  const relations = await parts.relations(main);
  const styles = readStyles(await parts.tree(relations.byType('styles')));
  const lists = readLists(await parts.tree(relations.byType('numbering')), styles);
  const prepare = (xml: string): Prepare => {
    const prepared = new Prepare(styles, new ListNumbers(lists));
    scanXml(xml, prepared);
    return prepared;
  };
  const body = prepare(text);
  if (body.root !== 'w:document') return null;
  const header = await partText(parts, headerOf(body.section, relations));
  const files = new Map([
    ['word/document.xml', wrap('document', `<w:body>${header ? prepare(header).written : ''}${body.written}</w:body>`)],
  ]);
  for (const kind of ['footnotes', 'endnotes']) {
    const notes = await partText(parts, relations.byType(kind));
    if (notes) files.set(`word/${kind}.xml`, wrap(kind, prepare(notes).written));
  }
  return files;
}

const partText = async (parts: WordParts, path: string | null): Promise<string | null> =>
  path === null ? null : parts.text(path);

function headerOf(section: Section | null, relations: Relations): string | null {
  const id = section?.headers.get(section.titlePage ? 'first' : 'default');
  return id === undefined ? null : relations.byId(id);
}

const wrap = (root: string, content: string): string =>
  `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${root}>`;
