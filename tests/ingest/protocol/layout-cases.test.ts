import { expect, test } from 'vitest';
import { findReferences } from '../../../src/lib/ingest/protocol/cases.ts';

const found = (text: string) => findReferences(text).map((r) => r.reference);

test.each([
  ['Dnr AMN 2019-0146-1.6', 'AMN 2019-0146-1.6'],
  ['Dnr 1.3-944/2024', '1.3-944/2024'],
  ['Inrättande av enhet (1.3-944/2024)', '1.3-944/2024'],
  ['Dnr 2.4.1-1830-2024', '2.4.1-1830-2024'],
  ['Dnr 1.3.2-2022-04417', '1.3.2-2022-04417'],
  ['Dnr: 2024:123', '2024:123'],
  ['D.nr 123/2024 behandlas', '123/2024'],
  ['Dnr 12-345-2024', '12-345-2024'],
  ['Dnr V 2023/45', 'V 2023/45'],
  ['Dnr: KS/2023:12', 'KS/2023:12'],
  ['Dnr STYR 2023/12-4', 'STYR 2023/12-4'],
  ['Diarienummer HSN 2024-0123', 'HSN 2024-0123'],
  ['Ärendenummer 2024-00123', '2024-00123'],
  ['ärendenr: 4711/2024', '4711/2024'],
  ['dnr LiU-2023-01234', 'LiU-2023-01234'],
  ['enligt Af-2023/0012 3456 ska', 'Af-2023/0012 3456'],
  ['remissen Ju2024/00123 besvaras', 'Ju2024/00123'],
])('%s names the case %s', (text, reference) => expect(found(text)).toEqual([reference]));

test.each([
  'ärende 3/24 och ärende 12/2024',
  'v. 12-14 2024',
  'perioden 1.3-31.5 2024',
  'kl. 10.30-12/2024',
  'prop. 2023/24:12',
  'GDPR-2016/679, EU-2016/679 och Lag-1977/1160',
  'HME-2023/2024 och LSS-2023',
  'Dnr saknas 2024',
  'siffror ur IA 2024-01-01',
  'Dnr 2024-03-12',
  'läsåret VT 2024/2025',
])('%s names none', (text) => expect(found(text)).toEqual([]));
