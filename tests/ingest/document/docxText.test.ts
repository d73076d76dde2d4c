import { describe, expect, test } from 'vitest';
import { fromDocx } from '../../../src/lib/ingest/document/fromDocx.ts';
import { made } from './made.ts';
import { lvl, on, p, tbl, wordFile } from './wordFile.ts';

const text = async (body: string, parts: Record<string, string> = {}) => {
  const { document, issues } = await made(fromDocx, { name: 'a.docx', bytes: wordFile(body, parts), modified: 0 });
  expect(issues).toEqual([]);
  return document!.text;
};
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

describe('numbers that Word writes', () => {
  test('levels count below each other and begin anew below a new one', async () => {
    const numbering =
      abstract(1, lvl(0, 'decimal', '§ %1', '', 7), lvl(1, 'lowerLetter', '%2)'), lvl(2, 'upperRoman', '%1.%3.')) +
      num(1, 1);
    const body = [
      p('Öppnande', on(1)),
      p('först', on(1, 1)),
      p('sedan', on(1, 1)),
      p('Text emellan.'),
      p('Dagordning', on(1)),
      p('åter', on(1, 1)),
      p('djupt', on(1, 2)),
      p('djupare', on(1, 2)),
    ];
    expect(await text(body.join(''), { numbering })).toBe(
      '§ 7 Öppnande\na) först\nb) sedan\nText emellan.\n§ 8 Dagordning\na) åter\n8.I. djupt\n8.II. djupare',
    );
  });

  test('lists of one kind count on; one that says so begins anew', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstract(1, lvl(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, start);
    const body = [p('a', on(1)), p('b', on(2)), p('c', on(3)), p('d', on(3)), p('e', on(1)), p('f', on(0))];
    expect(await text(body.join(''), { numbering })).toBe('1. a\n2. b\n1. c\n2. d\n3. e\nf');
  });

  test('a level may have a form of its own in one list, and stay in figures', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', 'Bilaga %1:')}</w:lvlOverride>`;
    const legal = lvl(1, 'decimal', '%1.%2', '<w:isLgl/>');
    const numbering =
      abstract(1, lvl(0, 'decimal', '%1.')) +
      abstract(2, lvl(0, 'upperRoman', '%1'), legal) +
      num(1, 1, own) +
      num(2, 2);
    const body = [p('a', on(1)), p('b', on(1)), p('c', on(2)), p('d', on(2, 1))];
    expect(await text(body.join(''), { numbering })).toBe('Bilaga A: a\nBilaga B: b\nI c\n1.1 d');
  });

  test('a level that is skipped counts from its start; one that never begins anew counts on', async () => {
    const never = lvl(1, 'decimal', '%1:%2', '<w:lvlRestart w:val="0"/>');
    const numbering = abstract(1, lvl(0, 'decimal', '%1'), never) + num(1, 1);
    const body = [p('a', on(1, 1)), p('b', on(1)), p('c', on(1, 1))];
    expect(await text(body.join(''), { numbering })).toBe('1:1 a\n2 b\n2:2 c');
  });

  test('styles stand on levels, by themselves, by what they are based on, and by a style of lists', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Rubrik"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Under"><w:basedOn w:val="Rubrik"/></w:style>
      <w:style w:type="numbering" w:styleId="Lista"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      abstract(
        1,
        lvl(0, 'decimal', '§ %1', '<w:pStyle w:val="Rubrik"/>'),
        lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="Under"/>'),
      ) +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lista"/></w:abstractNum>' +
      num(1, 1) +
      num(2, 2);
    const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
    const body = [p('a', style('Rubrik')), p('b', style('Under')), p('c', on(2)), p('d', style('Rubrik') + on(0))];
    expect(await text(body.join(''), { styles, numbering })).toBe('§ 1 a\n1.1 b\n§ 2 c\nd');
  });

  test('bullets are points, dashes, ticks', async () => {
    const font = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>';
    const bullet = (sign: string, more = '') =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/>${more}</w:lvl>`;
    const numbering =
      abstract(1, bullet('\uf0b7')) +
      abstract(2, bullet('-')) +
      abstract(3, bullet('\uf0fc', font)) +
      num(1, 1) +
      num(2, 2) +
      num(3, 3);
    expect(await text(p('a', on(1)) + p('b', on(2)) + p('c', on(3)), { numbering })).toBe('• a\n– b\n✓ c');
  });
});

describe('tables', () => {
  test('rows of people and of what is open are a line each; merged cells keep the columns', async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Båda')}`;
    const below = `<w:tcPr><w:vMerge/></w:tcPr><w:p/>`;
    const body = tbl(
      [p('Namn'), p('Förbund'), p('Närv.'), p('Frånv.')],
      [p('Ebba Ström'), `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Vision')}`, p(''), p('X')],
      [p('Love Hed'), below, p('X'), p('')],
      [wide, p('1'), p('2')],
    );
    expect(await text(p('Före') + body + p('Efter'))).toBe(
      'Före\n\nNamn\tFörbund\tNärv.\tFrånv.\nEbba Ström\tVision\t\tX\nLove Hed\t\tX\nBåda\t\t1\t2\n\nEfter',
    );
  });

  test('a table for its layout keeps its lines', async () => {
    expect(await text(tbl([p('Första stycket.') + p('Andra stycket.')]))).toBe('Första stycket.\nAndra stycket.');
    expect(await text(tbl([p('Närvarande'), p('Ebba Ström, Vision') + p('Love Hed, Kommunal')]))).toBe(
      'Närvarande\tEbba Ström, Vision\n\tLove Hed, Kommunal',
    );
    const [left, right] = [p('Arbetsgivare') + p('Ebba Ström'), p('Arbetstagare') + p('Love Hed') + p('Ida Alm')];
    expect(await text(tbl([left, right]))).toBe('Arbetsgivare\tArbetstagare\nEbba Ström\tLove Hed\n\tIda Alm');
  });

  test('paragraphs of a cell in the middle are one; a table in a cell is lines', async () => {
    expect(await text(tbl([p('1'), p('Rektor berättade.') + p('Frågan är öppen.'), p('Bordläggs')]))).toBe(
      '1\tRektor berättade. Frågan är öppen.\tBordläggs',
    );
    const inner = tbl([p('a'), p('b')]);
    expect(await text(tbl([p('Ärende'), inner + p('slut')]))).toBe('Ärende\na\tb\nslut');
  });
});

describe('what stands in a paragraph', () => {
  const run = (xml: string) => `<w:p><w:r>${xml}</w:r></w:p>`;
  test('tabs, breaks, hyphens, letters in fonts of signs', async () => {
    expect(await text(run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>'))).toBe(
      'a\tb\nc-d',
    );
    const signs = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>x\uf0fc</w:t>';
    expect(await text(run(signs))).toBe('☒✓');
  });

  test('of fields the result, of forms what is chosen', async () => {
    const field = (code: string, result: string, data = '') =>
      `<w:fldChar w:fldCharType="begin">${data}</w:fldChar><w:instrText>${code}</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>${result}</w:t><w:fldChar w:fldCharType="end"/>`;
    expect(await text(run(field('DATE', '3 mars') + '<w:t>.</w:t>'))).toBe('3 mars.');
    const inner = `<w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText>${field('PAGE', '2')}<w:fldChar w:fldCharType="separate"/><w:t>ja</w:t><w:fldChar w:fldCharType="end"/>`;
    expect(await text(run(inner))).toBe('ja');
    const box = (on_: string) => `<w:ffData><w:checkBox><w:default w:val="0"/>${on_}</w:checkBox></w:ffData>`;
    expect(await text(run(field('FORMCHECKBOX', '', box('<w:checked/>')) + field('FORMCHECKBOX', '', box(''))))).toBe(
      '☒☐',
    );
    const words =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="nej"/><w:listEntry w:val="ja"/></w:ddList></w:ffData>';
    expect(await text(run(field('FORMDROPDOWN', '', words)))).toBe('ja');
    expect(await text('<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>1 maj</w:t></w:r></w:fldSimple></w:p>')).toBe(
      '1 maj',
    );
  });

  test('content controls give their text, but not what asks for it', async () => {
    const control = (settings: string, content: string) =>
      `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const asked = control('<w:showingPlcHdr/>', '<w:r><w:t>Klicka här</w:t></w:r>');
    const ticked = control('', '<w:r><w:t>☒</w:t></w:r>');
    expect(await text(`<w:p>${asked}${ticked}<w:hyperlink><w:r><w:t> länk</w:t></w:r></w:hyperlink></w:p>`)).toBe(
      '☒ länk',
    );
  });

  test('a paragraph whose end is deleted goes on in the next and has its number', async () => {
    const numbering = abstract(1, lvl(0, 'decimal', '%1.')) + num(1, 1);
    const deleted = `${on(1)}<w:rPr><w:del/></w:rPr>`;
    expect(await text(p('Mötet ', deleted) + p('öppnas', on(1)) + p('slut', on(1)), { numbering })).toBe(
      '1. Mötet öppnas\n2. slut',
    );
  });

  test('notes stand last, comments nowhere', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="4">${p('Bilaga 2.')}</w:footnote>`;
    const body = '<w:p><w:r><w:t>Beslut</w:t><w:footnoteReference w:id="4"/><w:commentReference w:id="0"/></w:r></w:p>';
    expect(await text(body + p('Slut'), { footnotes })).toBe('Beslut¹\nSlut\n\n¹ Bilaga 2.');
  });
});

describe('gaps and pages', () => {
  const spaced = (after: number) => `<w:spacing w:after="${after}"/>`;
  test('an empty line stands where more space is left than usual', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const heading = p('Rubrik', '<w:pStyle w:val="H"/>');
    expect(await text(p('a') + heading + p('b') + p('c', spaced(240)) + p('d'), { styles })).toBe(
      'a\n\nRubrik\nb\nc\n\nd',
    );
    expect(await text([1, 2, 3, 4].map((n) => p(`${n}`, spaced(160))).join(''))).toBe('1\n2\n3\n4');
    expect(await text(p('a') + p('') + p('') + p('b'))).toBe('a\n\nb');
  });

  test('pages begin at breaks, before paragraphs that ask for it, and at most new sections', async () => {
    const section = (type: string) => `<w:sectPr>${type && `<w:type w:val="${type}"/>`}</w:sectPr>`;
    const body =
      p('a', section('')) + p('b', section('continuous')) + p('c', '<w:pageBreakBefore/>') + p('d') + section('');
    expect(await text(body)).toBe('a\nb\fc\nd');
    expect(await text(p('a', section('')) + p('b', section('nextPage')) + p('c') + section(''))).toBe('a\fb\fc');
  });

  test("the first page's header stands first", async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>';
    expect(await text(p('Text') + section, { header1: p('Kommunen\tProtokoll') })).toBe('Kommunen Protokoll\nText');
  });
});
