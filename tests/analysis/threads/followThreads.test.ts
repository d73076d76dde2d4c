import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOverdue } from '../../../src/lib/analysis/threads/followCommitments.ts';
import { followThreads } from '../../../src/lib/analysis/threads/followThreads.ts';
import { rowSchema, type Row } from '../../../src/lib/model/tables.ts';
import { list, question, reply, rowsOf, type Minutes } from './protocols.ts';

const threadsOf = (minutes: readonly Minutes[], kind?: Row<'threads'>['kind'], asOf: string | null = null) => {
  const { threads, thread_items } = followThreads(rowsOf(minutes), asOf);
  return threads
    .filter((thread) => !kind || thread.kind === kind)
    .map((thread) => ({
      ...thread,
      items: thread_items
        .filter(({ thread_id }) => thread_id === thread.thread_id)
        .map(({ item_id, why }) => [item_id, why]),
    }));
};
const meeting = (date: string | null, ...items: Minutes['items']): Minutes => ({ date, items });

describe('balanslista', () => {
  const lokaler = 'Uppföljning av lokaler på Björkgatan.';
  const polis = 'Fråga om att polisanmälan bör göras av skolan och inte av lärare.';
  test('a point is followed from list to list; open on the latest, closed when it is gone', () => {
    const found = threadsOf([
      meeting('2025-01-15', list(lokaler, polis)),
      meeting('2025-02-12', list('Uppfö1jning av lokalerna på Björkgatan', polis)),
      meeting('2025-03-12', list('Lokaler på Björkgatan (uppföljning)')),
    ]);
    expect(found).toEqual([
      {
        thread_id: 'action:m0/0:0',
        kind: 'action',
        title: lokaler,
        body: 'FSG',
        unit_id: null,
        opened: '2025-01-15',
        last_seen: '2025-03-12',
        meetings: 3,
        state: 'open',
        last_text: 'Lokaler på Björkgatan (uppföljning)',
        items: [
          ['m0/0', 'raised'],
          ['m1/0', 'carried'],
          ['m2/0', 'carried'],
        ],
      },
      expect.objectContaining({ title: polis, last_seen: '2025-02-12', meetings: 2, state: 'closed' }),
    ]);
  });
  test('missing from one list in between: the same matter; from three: a new one', () => {
    const gap = (...between: Minutes[]) =>
      threadsOf([meeting('2025-01-15', list(lokaler)), ...between, meeting('2025-08-20', list(lokaler))]);
    expect(gap(meeting('2025-02-12', list(polis))).filter(({ title }) => title === lokaler)).toHaveLength(1);
    const three = ['2025-02-12', '2025-03-12', '2025-04-09'].map((date) => meeting(date, list(polis)));
    expect(
      gap(...three)
        .filter(({ title }) => title === lokaler)
        .map(({ state }) => state),
    ).toEqual(['closed', 'open']);
  });
  test('a meeting without a list changes nothing; a list without points closes all', () => {
    const without = meeting('2025-02-12', { title: 'Nästa möte' });
    const empty = meeting('2025-02-12', { title: 'Balanslista', text: 'Inga punkter.' });
    expect(threadsOf([meeting('2025-01-15', list(lokaler)), without])[0]).toMatchObject({ state: 'open' });
    expect(threadsOf([meeting('2025-01-15', list(lokaler)), empty])[0]).toMatchObject({ state: 'closed' });
  });
  test('a point that the list says is struck is closed, and is no new matter', () => {
    const struck = 'Punkten ”Uppföljning av lokaler på Björkgatan” är klar och stryks.';
    expect(threadsOf([meeting('2025-01-15', list(lokaler)), meeting('2025-02-12', list(struck))])).toMatchObject([
      {
        state: 'closed',
        last_seen: '2025-02-12',
        items: [
          ['m0/0', 'raised'],
          ['m1/0', 'struck'],
        ],
      },
    ]);
    expect(threadsOf([meeting('2025-01-15', list(struck))])).toEqual([]);
  });
  test('two places, two matters; two matters at one place too', () => {
    const found = threadsOf([
      meeting('2025-01-15', list('Ventilationen på Ekskolan.', 'Buller på Förskolan Myran.')),
      meeting('2025-02-12', list('Ventilationen på Tallskolan.', 'Arbetskläder på Förskolan Myran.')),
    ]);
    expect(found.map(({ meetings }) => meetings)).toEqual([1, 1, 1, 1]);
  });
  test('another group has a list of its own', () => {
    const found = threadsOf([
      { date: '2025-01-15', body: 'FSG', unit: 'skola', items: [list(lokaler)] },
      { date: '2025-02-12', body: 'FSG', unit: 'vård', items: [list(lokaler)] },
      { date: '2025-03-12', body: 'FSG', unit: 'skola', items: [list(polis)] },
    ]);
    expect(found.map(({ unit_id, state }) => [unit_id, state])).toEqual([
      ['skola', 'closed'],
      ['vård', 'open'],
      ['skola', 'open'],
    ]);
  });
  test('a group that one protocol abbreviates and another writes out, its place not stated, is one', () => {
    const found = threadsOf([
      { date: '2019-05-16', body: 'FVG', organisation: 'Parkförvaltningen', items: [list(lokaler, polis)] },
      { date: '2019-09-19', body: 'förvaltningsgruppen', items: [list(lokaler)] },
    ]);
    expect(found).toMatchObject([
      { title: lokaler, meetings: 2, state: 'open' },
      { title: polis, state: 'closed' },
    ]);
  });
});

describe('questions', () => {
  const asked = 'Vision undrade när personlarmen på Mottagningen byts ut.';
  const answer = 'Förvaltningen svarade att nya personlarm är beställda och byts ut på Mottagningen i januari.';
  const state = (...minutes: Minutes[]) => {
    const [thread, ...others] = threadsOf(minutes, 'question');
    expect(others).toEqual([]);
    return thread!;
  };
  test('answered where it was asked', () => {
    const item = { title: 'Arbetsmiljö', said: [question('Vision', asked), reply(answer, 0)] };
    expect(state(meeting('2025-01-15', item))).toMatchObject({
      state: 'answered',
      meetings: 1,
      last_text: answer,
      items: [['m0/0', 'answered']],
    });
  });
  test('no reply: unanswered', () => {
    expect(state(meeting('2025-01-15', { title: 'Arbetsmiljö', said: [question('Vision', asked)] }))).toMatchObject({
      state: 'unanswered',
      last_text: asked,
    });
  });
  test('put off, and nothing more: open', () => {
    const putOff = reply('Förvaltningen tar med sig frågan och återkommer vid nästa möte.', 0);
    expect(
      state(meeting('2025-01-15', { title: 'Arbetsmiljö', said: [question('Vision', asked), putOff] })),
    ).toMatchObject({
      state: 'open',
      items: [['m0/0', 'deferred']],
    });
  });
  test('referred', () => {
    const sent = reply('En genomgång av personlarmen hänvisas till verksamhetens egen grupp.', 0);
    expect(state(meeting('2025-01-15', { title: 'Arbetsmiljö', said: [question('Vision', asked), sent] })).state).toBe(
      'referred',
    );
  });
  test('asked three times and answered the third: one thread', () => {
    const again = 'Vision frågade på nytt när personlarmen på Mottagningen ska bytas ut.';
    expect(
      state(
        meeting('2024-09-10', { title: 'Hot och våld', said: [question('Vision', asked)] }),
        meeting('2024-10-08', { title: 'Föregående protokoll', said: [question('Vision', again)] }),
        meeting('2024-11-13', { title: 'Föregående protokoll', said: [question('Vision', again), reply(answer, 0)] }),
      ),
    ).toMatchObject({
      opened: '2024-09-10',
      last_seen: '2024-11-13',
      meetings: 3,
      state: 'answered',
      items: [
        ['m0/0', 'raised'],
        ['m1/0', 'repeated'],
        ['m2/0', 'answered'],
      ],
    });
  });
  test('answered at a later meeting without being asked again', () => {
    expect(
      state(
        meeting('2024-09-10', { title: 'Hot och våld', said: [question('Vision', asked)] }),
        meeting('2024-10-08', { title: 'Föregående protokoll', said: [reply(answer)] }),
      ),
    ).toMatchObject({ state: 'answered', meetings: 2 });
  });
  test('another matter, another place, another group: no answer', () => {
    const elsewhere = 'Förvaltningen svarade att nya personlarm är beställda till Ungdomsboendet Linden.';
    const first = meeting('2024-09-10', { title: 'Hot och våld', said: [question('Vision', asked)] });
    for (const text of [elsewhere, 'Förvaltningen svarade att budgeten för Mottagningen är i balans.'])
      expect(state(first, meeting('2024-10-08', { title: 'Övrigt', said: [reply(text)] })).state).toBe('unanswered');
    expect(
      state(first, { date: '2024-10-08', body: 'VSG', items: [{ title: 'Övrigt', said: [reply(answer)] }] }).state,
    ).toBe('unanswered');
  });
  test('put off with an undertaking that is kept: answered', () => {
    const promise = 'HR-chefen återkommer med besked om bemanningen på Gården i sommar.';
    expect(
      state(
        meeting('2025-04-08', {
          title: 'Sommaren',
          commitments: [{ text: promise, owner: 'HR-chefen' }],
          said: [question('Kommunal', 'Kommunal frågade vad som görs om vikarierna inte räcker.'), reply(promise, 0)],
        }),
        meeting('2025-05-13', {
          title: 'Föregående protokoll',
          text: 'HR-chefen återkom i frågan om bemanningen på Gården i sommar. Alla pass är tillsatta.',
        }),
      ),
    ).toMatchObject({ state: 'answered', last_seen: '2025-05-13' });
  });
});

describe('undertakings', () => {
  const made = (
    due: string | null = null,
    text = 'HR-direktören återkommer med en kartläggning av ensamarbete nattetid.',
  ) =>
    meeting('2024-06-11', {
      title: 'Ensamarbete',
      text: 'Ärendet föredrogs.',
      commitments: [{ text, owner: 'HR-direktören', due }],
    });
  const followed = (asOf: string | null, ...minutes: Minutes[]) => threadsOf(minutes, 'commitment', asOf);
  const other = meeting('2024-09-17', { title: 'Budget', text: 'Ekonomichefen redogjorde för utfallet.' });

  test('never spoken of again: open, and overdue when its day is past', () => {
    expect(followed('2025-12-31', made('2024-09-30'), other)).toMatchObject([
      { state: 'open', meetings: 1, items: [['m0/0', 'overdue']] },
    ]);
    expect(followed('2024-09-30', made('2024-09-30'), other)[0]!.items).toEqual([['m0/0', 'promised']]);
    expect(followed(null, made('2024-09-30'), other)[0]!.items).toEqual([['m0/0', 'promised']]);
  });
  test('spoken of later: closed, with the passage that does', () => {
    const kept = 'HR-direktören redovisade kartläggningen av ensamarbete nattetid.';
    const later = meeting('2024-09-17', {
      title: 'Föregående protokoll',
      text: `Protokollet lades till handlingarna.\n\n${kept}`,
    });
    expect(followed('2025-12-31', made('2024-09-30'), later)).toMatchObject([
      {
        state: 'closed',
        last_seen: '2024-09-17',
        last_text: kept,
        items: [
          ['m0/0', 'promised'],
          ['m1/0', 'followed-up'],
        ],
      },
    ]);
  });
  test('words of it scattered over an item about many matters do not keep it', () => {
    const scattered =
      'En kartläggning av städningen pågår.\n\nNattetid är dörrarna låsta.\n\nEnsamarbete är vanligt i parkerna.';
    expect(followed('2025-12-31', made(), meeting('2024-09-17', { title: 'Övrigt', text: scattered }))[0]!.state).toBe(
      'open',
    );
  });
  test('promised once more: one thread, still open, the later day counts', () => {
    const again = meeting('2024-09-17', {
      title: 'Ensamarbete',
      commitments: [
        {
          text: 'HR-direktören återkommer med kartläggningen av ensamarbete nattetid i december.',
          owner: 'HR-direktören',
          due: '2024-12',
        },
      ],
    });
    expect(followed('2024-12-15', made('2024-09-30'), again)).toMatchObject([
      {
        state: 'open',
        meetings: 2,
        items: [
          ['m0/0', 'promised'],
          ['m1/0', 'promised'],
        ],
      },
    ]);
    expect(followed('2025-01-01', made('2024-09-30'), again)[0]!.items[0]).toEqual(['m0/0', 'overdue']);
  });
  test('a month is due at its end', () => {
    expect(isOverdue('2025-06', '2025-06-30')).toBe(false);
    expect(isOverdue('2025-06', '2025-07-01')).toBe(true);
    expect(isOverdue('2025-06-30', '2025-06-30')).toBe(false);
    expect(isOverdue(null, '2025-07-01')).toBe(false);
  });
});

describe('diarienummer', () => {
  const item = (reference: string, outcome: Row<'items'>['outcome'] = null) => ({
    title: 'Nämndärenden',
    outcome,
    cases: [{ reference, title: 'Tertialrapport' }],
  });
  test('at two meetings, in two groups, spaced otherwise: one thread', () => {
    expect(
      threadsOf([
        meeting('2025-01-15', item('KS 2025/10')),
        { date: '2025-02-12', body: 'CESAM', items: [item('ks  2025/10')] },
      ]),
    ).toMatchObject([
      { thread_id: 'case:KS2025/10', kind: 'case', meetings: 2, state: 'closed', title: 'Tertialrapport' },
    ]);
  });
  test('dealt with at once: none; put off: open', () => {
    expect(threadsOf([meeting('2025-01-15', item('KS 2025/10', 'agreed'))])).toEqual([]);
    expect(threadsOf([meeting('2025-01-15', item('KS 2025/10', 'deferred'))])).toMatchObject([{ state: 'open' }]);
  });
});

test('no rows, and rows that point nowhere', () => {
  expect(followThreads({}, null)).toEqual({ threads: [], thread_items: [] });
  const { actions, cases, commitments, statements } = rowsOf([meeting('2025-01-15', list('Buller.'))]);
  expect(followThreads({ actions, cases, commitments, statements }, null)).toEqual({ threads: [], thread_items: [] });
});
test('a meeting without a date comes before the others and gives no day', () => {
  const found = threadsOf([
    meeting('2025-01-15', list('Buller på Myran.')),
    meeting(null, list('Buller på Myran.', 'Larm i receptionen.')),
  ]);
  expect(found.map(({ title, opened, meetings, state }) => [title, opened, meetings, state])).toEqual([
    ['Larm i receptionen.', null, 1, 'closed'],
    ['Buller på Myran.', '2025-01-15', 2, 'open'],
  ]);
});

test('any minutes: rows keep their schemas, each thread has items, the order of the rows does not matter', () => {
  const words = fc.array(
    fc.constantFrom('lokaler', 'Björkgatan', 'larm', 'återkommer', 'schema', 'Vision', '2025', 'hot', 'och', '\n', '.'),
    { maxLength: 12 },
  );
  const text = words.map((list) => list.join(' '));
  const side = fc.constantFrom(question('Vision', ''), question('SACO', ''), reply(''));
  const minutes = fc.record({
    date: fc.option(fc.constantFrom('2025-01-15', '2025-02-12', '2025-03-12')),
    body: fc.option(fc.constantFrom('FSG', 'VSG', 'förvaltningssamverkansgruppen')),
    items: fc.array(
      fc.record({
        title: text,
        text,
        actions: fc.array(text, { maxLength: 3 }),
        said: fc.array(
          fc.tuple(side, text).map(([by, said]) => ({ ...by, text: said })),
          { maxLength: 3 },
        ),
        commitments: fc.array(fc.record({ text, due: fc.option(fc.constantFrom('2025-02', '2025-02-20')) }), {
          maxLength: 2,
        }),
      }),
      { maxLength: 4 },
    ),
  });
  const thread = rowSchema('threads');
  fc.assert(
    fc.property(fc.array(minutes, { maxLength: 6 }), (all) => {
      const rows = rowsOf(all);
      const { threads, thread_items } = followThreads(rows, '2025-03-31');
      const ids = threads.map(({ thread_id }) => thread_id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(thread_items.map(({ thread_id }) => thread_id))).toEqual(new Set(ids));
      for (const row of threads) expect(thread.safeParse(row).success).toBe(true);
      expect(
        followThreads({ ...rows, meetings: rows.meetings.toReversed(), items: rows.items.toReversed() }, '2025-03-31'),
      ).toEqual({
        threads,
        thread_items,
      });
    }),
  );
});
