import { expect, test } from 'vitest';
import { kindOf } from '../../../src/lib/ingest/table/kindOf.ts';
import { data as en } from '../../../src/lib/view/text/en/data.ts';
import { data as sv } from '../../../src/lib/view/text/sv/data.ts';

test.each([...sv.forms, ...en.forms])('the heading that the page gives for $kind is read as that: $header', (form) => {
  const { kind, ...rest } = kindOf(form.header.split(';'), []);
  expect({ kind, ...('unread' in rest ? { unread: rest.unread } : rest) }).toEqual({ kind: form.kind, unread: [] });
});

test('both languages speak of the same kinds', () => {
  expect(en.forms.map((f) => f.kind)).toEqual(sv.forms.map((f) => f.kind));
});
