import { expect, test } from 'vitest';
import { blankDraft, changed, draftOf, faultsOf, toValues } from '../../../src/lib/analysis/corrections/draft.ts';
import type { Anchor, Values } from '../../../src/lib/model/correction.ts';
import type { Finding } from '../../../src/lib/analysis/protocols/findingsIn.ts';

const finding = (change: Partial<Finding>): Finding => ({
  ...{ id: 'x', kind: 'item', detail: null, item_id: 'm#1', side: null, organisation: null, number: null },
  ...{ section: null, label: '', outcome: null, reply_to: null, due: null, span_start: 0, span_end: 9 },
  ...change,
});
const anchor = (start: number): Anchor => ({
  ...{ exact: 'ord', prefix: '', suffix: '', start, end: start + 3, nth: 0, of: 1 },
});
const anchors = (id: string): Anchor | null => (id === 's1' ? anchor(7) : null);

test('a finding goes through a form without a change', () => {
  const through = <K extends keyof Omit<Values, 'meeting' | 'attendance'>>(kind: K, change: Partial<Finding>) => {
    const draft = draftOf(finding({ kind, ...change }), 'orden');
    expect(faultsOf(kind, draft)).toEqual({});
    return toValues(kind, draft, anchors);
  };
  expect(through('item', { number: '4', label: 'Lokaler', section: 'Dialog', outcome: 'agreed' })).toEqual({
    ...{ number: '4', title: 'Lokaler', section: 'Dialog', outcome: 'agreed' },
  });
  expect(
    through('statement', { detail: 'reply', side: 'employer', reply_to: 's1', organisation: null, label: 'Svar: Ja.' }),
  ).toEqual({ side: 'employer', organisation: null, kind: 'reply', answers: anchor(7) });
  expect(through('case', { number: 'A 1', label: 'A 1' })).toEqual({ reference: 'A 1', title: null });
  expect(through('case', { number: 'A 1', label: 'Tak' })).toEqual({ reference: 'A 1', title: 'Tak' });
  expect(through('demand', { detail: '6:7', organisation: 'Vision', outcome: 'granted' })).toEqual({
    ...{ kind: '6:7', organisation: 'Vision', outcome: 'granted' },
  });
  expect(through('action', { label: 'Taket' })).toEqual({});
  expect(through('commitment', { organisation: 'HR', due: '2026-06' })).toEqual({ owner: 'HR', due: '2026-06' });
});

test('what is wrong is said by field', () => {
  const of = (kind: 'item' | 'case' | 'commitment', change: object) =>
    faultsOf(kind, { ...blankDraft('orden'), ...change });
  expect(of('item', { title: ' ', words: '' })).toEqual({ title: 'missing', words: 'missing' });
  expect(of('item', { number: '1'.repeat(41) })).toEqual({ number: 'long' });
  expect(of('case', { reference: '' })).toEqual({ reference: 'missing' });
  for (const due of ['juni', '2026-13', '2026-02-30', '2026-6'])
    expect(of('commitment', { due })).toEqual({ due: 'due' });
  for (const due of ['', '2026-06', '2026-06-30']) expect(of('commitment', { due })).toEqual({});
});

test('words that are chosen as a heading are taken apart', () => {
  expect(blankDraft('§ 12.  Lokaler i\nsöder')).toMatchObject({ number: '12', title: 'Lokaler i söder' });
  expect(blankDraft('Lokaler')).toMatchObject({ number: '', title: 'Lokaler', reference: 'Lokaler', words: 'Lokaler' });
});

test('only what is another counts as changed; one place is one, whatever stands around it', () => {
  const was = { side: 'union', organisation: 'Vision', answers: anchor(7) } as const;
  expect(changed<object>(was, { ...was, answers: { ...anchor(7), prefix: 'annat' } })).toEqual({});
  expect(changed<object>(was, { side: 'employer', organisation: null, answers: null })).toEqual({
    ...{ side: 'employer', organisation: null, answers: null },
  });
});

test('the employer has no union', () => {
  const draft = { ...blankDraft('ord'), side: 'employer', organisation: 'Vision' };
  expect(toValues('statement', draft, anchors).organisation).toBeNull();
});
