import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byGroup } from '../../../src/lib/analysis/protocols/byGroup.ts';
import type { Finding } from '../../../src/lib/analysis/protocols/findingsIn.ts';
import { gapsOf } from '../../../src/lib/analysis/protocols/gapsOf.ts';
import { layOut } from '../../../src/lib/analysis/protocols/layOut.ts';
import type { MeetingRow } from '../../../src/lib/analysis/protocols/meetingList.ts';
import { unwrap } from '../../../src/lib/analysis/protocols/unwrap.ts';
import type { Passage } from '../../../src/lib/analysis/protocols/passagesOf.ts';

test('three whole months without a meeting are a gap, two are not', () => {
  expect(gapsOf(['2025-01-31', '2025-04-01', '2025-08-30'], null)).toEqual([
    { from: '2025-04-01', to: '2025-08-30', months: 3 },
  ]);
  expect(gapsOf(['2024-11-20', '2025-02-10'], null)).toEqual([]);
});

test('the silence after the last meeting counts to the day that the data speaks of, not its own month', () => {
  expect(gapsOf(['2025-01-10'], '2025-05-31')).toEqual([{ from: '2025-01-10', to: null, months: 3 }]);
  expect(gapsOf(['2025-01-10'], '2025-04-30')).toEqual([]);
  expect(gapsOf(['2025-01-10'], null)).toEqual([]);
  expect(gapsOf([], '2025-05-31')).toEqual([]);
});

const meeting = (id: string, group_name: string | null, depth: number | null, date: string | null): MeetingRow => ({
  ...{
    meeting_id: id,
    body: group_name,
    group_name,
    depth,
    date,
    source: 'a.txt',
    kind: 'protocol',
    number: null,
    unit_id: null,
  },
  ...{
    date_inferred: false,
    start_time: null,
    end_time: null,
    place: null,
    adjusted: null,
    next_date: null,
    attachments: 0,
  },
  ...{ warnings: 0, items: 0, statements: 0, cases: 0, actions: 0, commitments: 0 },
});

test('groups from the top of the organisation down, their meetings in order of time', () => {
  const rows = [
    meeting('4', 'VSG', 2, '2025-09-01'),
    meeting('3', null, null, '2025-01-01'),
    meeting('2', 'CESAM', 0, '2025-02-01'),
    meeting('1', 'CESAM', 0, '2025-01-01'),
    meeting('5', 'Aha', 2, '2025-08-01'),
    meeting('6', 'CESAM', 0, null),
  ];
  const groups = byGroup(rows, { asOf: '2025-09-30', unknown: 'Okänd', compare: (a, b) => (a < b ? -1 : 1) });
  expect(groups.map((g) => [g.name, g.meetings.map((m) => m.meeting_id), g.gaps.length])).toEqual([
    ['CESAM', ['1', '2'], 1],
    ['Aha', ['5'], 0],
    ['VSG', ['4'], 0],
    // A group's only protocol tells nothing of how often it meets.
    ['Okänd', ['3'], 0],
  ]);
});

const finding = (kind: Finding['kind'], span_start: number, span_end: number): Finding => ({
  ...{ id: `${kind} ${span_start} ${span_end}`, kind, span_start, span_end, detail: null, item_id: null, side: null },
  ...{ organisation: null, number: null, section: null, label: '', outcome: null, reply_to: null, due: null },
});
const passage = (ord: number, kind: string, span_start: number, text: string): Passage => ({
  ...{ ord, kind, span_start, text },
  span_end: span_start + text.length,
});

test('a line is cut where marks begin and end, the innermost wins, and findings stand on the line of their words', () => {
  const text = '§ 1 Larm\n\n\nVision: När? Den 3 maj.\n';
  const found = [finding('item', 10, 10 + text.length), finding('statement', 19, 34), finding('commitment', 29, 33)];
  const [section] = layOut([passage(0, 'item', 10, text)], found);
  expect(
    section!.lines.map((l) => [
      l.start,
      l.heading,
      l.begins.map((f) => f.kind),
      l.segments.map((s) => [s.text, s.mark?.kind]),
    ]),
  ).toEqual([
    [10, true, ['item'], [['§ 1 Larm', undefined]]],
    [19, false, [], []],
    [
      21,
      false,
      ['statement', 'commitment'],
      [
        ['Vision: ', 'statement'],
        ['När?', 'commitment'],
        [' ', 'statement'],
        ['Den 3 maj.', undefined],
      ],
    ],
    [45, false, [], []],
  ]);
});

test('words that several findings share are marked by all of them; a page header among them by none', () => {
  const text = 'Arbetsgivaren återkommer i maj. ';
  const header = 'Sida 2 av 3\n';
  const end = text.length + header.length + 4;
  const found = [finding('statement', 0, end), finding('commitment', 0, end), finding('case', 0, 13)];
  const sections = layOut(
    [passage(0, 'item', 0, text), passage(1, 'furniture', text.length, header), passage(2, 'item', end - 4, 'Kl 9')],
    found,
  );
  expect(
    sections.flatMap((s) => s.lines.flatMap((l) => l.segments.map((x) => [x.text, x.mark?.kind, x.others.length]))),
  ).toEqual([
    ['Arbetsgivaren', 'case', 2],
    [' återkommer i maj. ', 'statement', 1],
    ['Sida 2 av 3', undefined, 0],
    ['Kl 9', 'statement', 1],
  ]);
});

test('a label and the row of a table begin lines of their own', () => {
  const text = [
    'Arbetsgivaren: förvaltningschefen (ordförande), ekonomichefen, biträdande rektor',
    'Sveriges Lärare: två ombud',
    'HR-partner                                                       X',
    'Huvudskyddsombud                          X',
    '_______________                                 _________________________',
    'förvaltningschef, ordförande              Kommunal',
  ].join('\n');
  expect(unwrap(text)).toBe(text);
});

test("breaks from a page's margin become spaces, those of the writer stay, and no offset moves", () => {
  const text = [
    'Projektledaren informerade om ombyggnaden vid enheten. Under byggtiden',
    'används tillfälliga lokaler. Första etappen beräknas vara klar enligt',
    'Stadsbyggnadskontoret i oktober.',
    '- Fråga om bullret',
    'Vision: När?',
    'nu',
  ].join('\n');
  expect(unwrap(text).split('\n')).toEqual([
    'Projektledaren informerade om ombyggnaden vid enheten. Under byggtiden används tillfälliga lokaler. Första etappen beräknas vara klar enligt Stadsbyggnadskontoret i oktober.',
    '- Fråga om bullret',
    'Vision: När?',
    'nu',
  ]);
  expect(unwrap(text)).toHaveLength(text.length);
});

test('whatever the findings, the lines hold all of the text that is not white space, and every finding begins once', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\n', '§', '1') }), { maxLength: 6 });
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(texts, spans, (pieces, pairs) => {
      let at = 0;
      const passages = pieces.map((text, ord) => {
        const made = passage(ord, 'item', at, text);
        at += text.length;
        return made;
      });
      const found = pairs
        .map(([a, b], i) => ({
          ...finding(i % 2 ? 'statement' : 'case', Math.min(a, b), Math.max(a, b) + 1),
          id: `${i}`,
        }))
        .filter((f) => f.span_start < at);
      const sections = layOut(passages, found);
      const shown = sections.flatMap((s) => s.lines.flatMap((l) => l.segments.map((x) => x.text))).join('');
      expect(shown.replace(/\s/g, '')).toBe(pieces.join('').replace(/\s/g, ''));
      const begun = sections.flatMap((s) => s.lines.flatMap((l) => l.begins.map((f) => f.id)));
      expect(begun.sort()).toEqual(found.map((f) => f.id).sort());
    }),
  );
});
