import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asParts, deflatedZip } from '../../deflatedZip.ts';
import { readFileWhole, toldInSheet } from '../../readRows.ts';
import { writeXlsx, xlsxParts, type SheetSpec } from '../../writeXlsx.ts';

const header = ['Enhet', 'Månad', 'Antal anställda'];
const staff: SheetSpec = { name: 'P', rows: [header, ['A', '2024-01', 5], ['B', '2024-01', 7]] };
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** A workbook whose one sheet is this XML. */
const withSheet = (xml: string) =>
  deflatedZip(
    asParts(xlsxParts({ sheets: [staff] }).set('xl/worksheets/sheet1.xml', `<worksheet ${main}>${xml}</worksheet>`)),
  );
const withPart = (path: string, xml: string) => deflatedZip(asParts(xlsxParts({ sheets: [staff] }).set(path, xml)));
const readRules = async (bytes: Uint8Array) => {
  const read = await readFileWhole('f.xlsx', bytes);
  expect(read.rows).toEqual({});
  return read.issues.map(toldInSheet).map((t) => t.trim());
};
const cells = (count: number, cell: string) => `<row r="1">${cell.repeat(count)}</row>`;
/** How much more memory a reading takes, at the most so far. */
const peak = () => process.resourceUsage().maxRSS * 1024;

test('a deflated workbook is read as a stored one', async () => {
  const read = await readFileWhole('f.xlsx', deflatedZip(asParts(xlsxParts({ sheets: [staff] }))));
  expect(read.rows.headcount?.map((r) => r.employees)).toEqual([5, 7]);
});

describe('what would fill the memory is refused with one issue', () => {
  test('a sheet that is a thousand times the file', async () => {
    const parts = asParts(xlsxParts({ sheets: [staff] }));
    const rows = (count: number) => `<worksheet ${main}><sheetData>${'<row/>'.repeat(count)}</sheetData></worksheet>`;
    parts.set('xl/worksheets/sheet1.xml', { content: rows(1000), size: 1e9 });
    expect(await readRules(deflatedZip(parts))).toEqual(['file-bomb -']);
    // One that says that it is small is read no further than it says.
    const before = peak();
    parts.set('xl/worksheets/sheet1.xml', { content: rows(5_000_000), size: 1000 });
    expect(await readRules(deflatedZip(parts))).toEqual(['P: sheet-too-large - P']);
    expect(peak() - before).toBeLessThan(0.5e9);
  });

  test('columns beyond what Excel has', async () => {
    expect(await readRules(withSheet(cells(1_000_000, '<c><v>1</v></c>')))).toEqual(['P: sheet-broken - P']);
    expect(await readRules(withSheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'))).toEqual(['P: sheet-broken - P']);
  });

  test('columns beyond what a table has', async () => {
    expect(
      await readRules(withSheet(`<sheetData>${cells(16_000, '<c t="str"><v>Enhet</v></c>')}</sheetData>`)),
    ).toEqual(['P: table-too-wide 1 16000 1000']);
  });

  test('rows beyond what Excel has; what a sheet claims to span says nothing', async () => {
    expect(await readRules(withSheet('<row r="1000000000"><c><v>1</v></c></row>'))).toEqual(['P: sheet-broken - P']);
    const claims = { sheets: [{ ...staff, dimension: 'A1:XFD1000000000' }] };
    const read = await readFileWhole('f.xlsx', writeXlsx(claims));
    expect(read.rows.headcount?.length).toBe(2);
  });

  test('few rows that reach far: cells that are not there take no memory', async () => {
    const far = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="ALL${i + 1}"><v>1</v></c></row>`);
    expect(await readRules(withSheet(`<sheetData>${far.join('')}</sheetData>`))).toEqual(['P: sheet-too-large - P']);
  });

  test('a cell of ten million characters', async () => {
    const long = 'x'.repeat(10_000_000);
    expect(await readRules(withSheet(cells(1, `<c t="str"><v>${long}</v></c>`)))).toEqual(['P: sheet-too-large - P']);
    expect(await readRules(withPart('xl/sharedStrings.xml', `<sst ${main}><si><t>${long}</t></si></sst>`))).toEqual([
      'file-bomb -',
    ]);
    const split = `<![CDATA[${'x'.repeat(1_000_000)}]]>`.repeat(10);
    expect(await readRules(withSheet(cells(1, `<c t="str"><v>${split}</v></c>`)))).toEqual(['P: sheet-too-large - P']);
  });

  test('one long text that all cells point to', async () => {
    const rows = Array.from({ length: 1000 }, () => '<row><c t="s"><v>0</v></c></row>').join('');
    const parts = xlsxParts({ sheets: [staff] })
      .set('xl/sharedStrings.xml', `<sst ${main}><si><t>${'x'.repeat(4_000_000)}</t></si></sst>`)
      .set('xl/worksheets/sheet1.xml', `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`);
    expect(await readRules(deflatedZip(asParts(parts)))).toEqual(['P: sheet-too-large - P']);
  });

  test('merged cells over everything, many times', async () => {
    const rows = Array.from({ length: 2_000 }, () => '<row><c t="str"><v>A</v></c><c><v>1</v></c></row>').join('');
    const merged = '<mergeCell ref="A1:A1048576"/>'.repeat(20_000);
    expect(await readRules(withSheet(`<sheetData>${rows}</sheetData><mergeCells>${merged}</mergeCells>`))).toEqual([
      'P: sheet-too-large - P',
    ]);
  });

  test('entities that expand, and documents that nest', async () => {
    const dtd = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(100)}">]>`;
    expect(await readRules(withPart('xl/workbook.xml', `${dtd}<workbook ${main}/>`))).toEqual(['file-broken -']);
    expect(await readRules(withSheet('<a>'.repeat(1000) + '</a>'.repeat(1000)))).toEqual(['P: sheet-too-large - P']);
  });
});

test('the sheets before and after one that is damaged are read', async () => {
  const parts = xlsxParts({ sheets: [staff, { ...staff, name: 'Q' }, { ...staff, name: 'R' }] });
  parts.set('xl/worksheets/sheet2.xml', '<worksheet');
  const read = await readFileWhole('f.xlsx', deflatedZip(asParts(parts)));
  expect(read.rows.headcount?.length).toBe(4);
  expect(read.issues.map(toldInSheet)).toEqual(['Q: sheet-broken - Q']);
});

test('formulas, tags and words of the language are texts', async () => {
  const names = [
    '=HYPERLINK("http://x.invalid")',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    '\ud800',
    'a\0b',
  ];
  const rows = [['__proto__', ...header], ...names.map((name) => [name, name, '2024-01', 5])];
  const read = await readFileWhole('<script>.xlsx', writeXlsx({ sheets: [{ name: '__proto__', rows }] }));
  expect(read.rows.headcount?.map((r) => r.unit_id)).toEqual([
    'hyperlink http x invalid',
    'script alert 1 script',
    'proto',
    'constructor',
    'a b',
  ]);
  expect(read.units.map((u) => u.name).slice(0, 4)).toEqual(names.slice(0, 4));
});

describe('no file throws', () => {
  const whole = writeXlsx({ sheets: [staff, { ...staff, name: 'Q', merges: ['A2:A3'] }] });

  test('cut off anywhere', async () => {
    for (let length = 0; length < whole.length; length += 7) {
      const read = await readFileWhole('f.xlsx', whole.slice(0, length));
      expect(read.issues.length).toBe(1);
    }
  });

  test('flipped bytes and any bytes', async () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(damage, async (flips) => {
        const bytes = whole.slice();
        for (const [at, byte] of flips) bytes[at] = byte;
        await readFileWhole('f.xlsx', bytes);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for (const name of ['f.xlsx', 'f.csv', 'f.tsv']) await readFileWhole(name, bytes);
        await readFileWhole('f.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
      }),
      { numRuns: 300 },
    );
  });

  test('elements in any order, with any attributes', async () => {
    const name = fc.constantFrom('row', 'c', 'v', 't', 'is', 'f', 'rPh', 'sheetData', 'mergeCell', 'col', 'x');
    const attribute = fc.constantFrom(
      'r="A1"',
      'r="2"',
      't="s"',
      't="b"',
      't="e"',
      's="1"',
      's="x"',
      'ref="A1:B9"',
      'hidden="1"',
      'min="1"',
      '',
    );
    const { element } = fc.letrec<{ element: string; child: string }>((tie) => ({
      child: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('1', 'x', '', '45000.5') }, tie('element')),
      element: fc
        .tuple(name, attribute, fc.array(tie('child'), { maxLength: 4 }))
        .map(([tag, a, inner]) => `<${tag} ${a}>${inner.join('')}</${tag}>`),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 8 }), async (elements) => {
        await readFileWhole('f.xlsx', withSheet(elements.join('')));
      }),
      { numRuns: 500 },
    );
  });
});
