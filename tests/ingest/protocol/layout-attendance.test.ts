import { expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';

const read = (list: string) =>
  readProtocol(`Protokoll FSG Vägnämnden
Datum: 2024-03-12
Tid: kl. 9-11
Plats: Rådhuset

${list}

1. Mötets öppnande
Mötet öppnades.

2. Ekonomi
Utfallet visades.

3. Nästa möte
Bestäms senare.
`);

/** A list as it is written, and those in it: side, union, attendance, in any order. */
test.each([
  [
    '                              Närv.   Frånv.\nARBETSGIVAREN\nRektor Torhild Ekmark            X\nEkonom Nils Alm                          X\n\nKOMMUNAL\nBo Ek, skyddsombud               X\n\nVISION (TJÄNSTEMÄN)\nGreta Snöberg                            X\n',
    ['employer||present', 'employer||absent', 'union|Kommunal|present', 'union|Vision|absent'],
  ],
  [
    'Närvarande\nOrdförande: Torhild Ekmark\nHR-chef: Nils Alm\nHuvudskyddsombud: Greta Snöberg, Vision\n',
    ['employer||present', 'employer||present', 'union|Vision|present'],
  ],
  [
    'Närvarande:\nTorhild Ekmark - enhetschef\nGreta Snöberg - Vision\nBo Ek - skyddsombud Kommunal\n',
    ['employer||present', 'union|Vision|present', 'union|Kommunal|present'],
  ],
  [
    '| Namn | Roll | Närvarande |\n|---|---|---|\n| Torhild Ekmark | enhetschef | X |\n| Bo Ek | Kommunal | – |\n| Greta Snöberg | Vision | X (Zoom) |\n',
    ['employer||present', 'union|Kommunal|absent', 'union|Vision|present'],
  ],
  [
    '\tNärvarande\tFrånvarande\nTorhild Ekmark, enhetschef\tx\t\nBo Ek, Kommunal\t\tx\nGreta Snöberg, Vision\tx\t\n',
    ['employer||present', 'union|Kommunal|absent', 'union|Vision|present'],
  ],
  [
    'Närvarande för facken:\nVision – Greta Snöberg, Ada Björk\nKommunal – Bo Ek\n',
    ['union|Vision|present', 'union|Vision|present', 'union|Kommunal|present'],
  ],
  [
    'Fackliga företrädare: Vision: Greta Snöberg och Ada Björk. Kommunal: Bo Ek\n',
    ['union|Vision|present', 'union|Vision|present', 'union|Kommunal|present'],
  ],
  [
    'Närvarande\nArbetsgivaren\nTorhild Ekmark, chef\nFackliga\nGreta Snöberg, Vision (ersättare för Ada Björk)\n',
    ['employer||present', 'union|Vision|present'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef, t.o.m. § 5\nVision: Greta Snöberg (från kl 10)\n',
    ['employer||partial', 'union|Vision|partial'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef, §§ 1-4\nVision: Greta Snöberg, fr.o.m. § 3\nKommunal: Bo Ek (lämnade 14.30)\nDIK: Ada Björk, anslöt 13.20\n',
    ['employer||partial', 'union|Vision|partial', 'union|Kommunal|partial', 'union|DIK|partial'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nVision: Greta Snöberg, deltar via Teams\nKommunal: Bo Ek (på länk)\n',
    ['employer||present', 'union|Vision|present', 'union|Kommunal|present'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nVision: Greta Snöberg\nInbjudna: Eva Lind, företagshälsovården\n',
    ['employer||present', 'union|Vision|present', 'other||present'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nVision: Greta Snöberg\nGäst: Eva Lind, ergonom, § 4\n',
    ['employer||present', 'union|Vision|present', 'other||partial'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nVision: Greta Snöberg\nÖvriga deltagare: Eva Lind, ekonom\n',
    ['employer||present', 'union|Vision|present', 'other||present'],
  ],
  [
    'Namn | Organisation | Närv./Frånv.\nTorhild Ekmark | Arbetsgivaren | Närv.\nGreta Snöberg | Vision | Frånv.\n',
    ['employer||present', 'union|Vision|absent'],
  ],
  [
    'Namn\tRoll\tN\tF\nTorhild Ekmark\tchef\tX\t\nGreta Snöberg\tVision\t\tX\n',
    ['employer||present', 'union|Vision|absent'],
  ],
  [
    '| Namn | Part | Närvarande |\n|---|---|---|\n| Torhild Ekmark, chef | AG | x |\n| Greta Snöberg | Vision | |\n',
    ['employer||present', 'union|Vision|absent'],
  ],
  [
    'Arbetsgivare                      Arbetstagarorganisationer\nTorhild Ekmark, chef              Greta Snöberg, Vision\nNils Alm, HR                      Bo Ek, Kommunal\n',
    ['employer||present', 'union|Vision|present', 'employer||present', 'union|Kommunal|present'],
  ],
  [
    'För arbetsgivaren\tFör arbetstagarna\nTorhild Ekmark, chef\tGreta Snöberg, Vision\nNils Alm, HR\tBo Ek, Kommunal\n',
    ['employer||present', 'union|Vision|present', 'employer||present', 'union|Kommunal|present'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nVision: Greta Snöberg\nFörhinder: Bo Ek, Kommunal; DIK\n',
    ['employer||present', 'union|Vision|present', 'union|Kommunal|absent', 'union|DIK|absent'],
  ],
  [
    'Närvarande\nTorhild Ekmark, chef\nGreta Snöberg, Vision\nBo Ek, Kommunal – förhindrad\nAda Björk, DIK (sjuk)\n',
    ['employer||present', 'union|Vision|present', 'union|Kommunal|absent', 'union|DIK|absent'],
  ],
  [
    'Närvarande: Torhild Ekmark (chef), Greta Snöberg (Vision)\nEj närvarande: Kommunal, Lärarnas Riksförbund\nSekreterare: Eva Lind\n',
    [
      'employer||present',
      'union|Vision|present',
      'union|Kommunal|absent',
      'union|Lärarnas Riksförbund|absent',
      'other||present',
    ],
  ],
  [
    'Närvarande: Torhild Ekmark, rektor, Greta Snöberg (V), Bo Ek (Kommunal), Ada Björk (SO, Sveriges Lärare)\n',
    ['employer||present', 'other||present', 'union|Kommunal|present', 'union|Sveriges Lärare|present'],
  ],
  [
    'Närvarande\n\nArbetsgivarrepresentanter:\n- Torhild Ekmark, chef\n- Nils Alm, HR-partner\n\nFackliga representanter:\n- Greta Snöberg, Vision\n- Bo Ek, Kommunal, distans\n',
    ['employer||present', 'employer||present', 'union|Vision|present', 'union|Kommunal|present'],
  ],
  [
    'AG: Torhild Ekmark, Nils Alm\nAT: Greta Snöberg (Vision), Bo Ek (Kommunal)\n',
    ['employer||present', 'employer||present', 'union|Vision|present', 'union|Kommunal|present'],
  ],
  [
    'Närvarande\nArbetsgivaren\nTorhild Ekmark, chef\nEva Lind, controller, närvarande under punkt 3\nArbetstagarna\nGreta Snöberg, Vision\n',
    ['employer||present', 'employer||partial', 'union|Vision|present'],
  ],
  [
    'Närvarande\nTorhild Ekmark, chef\nGreta Snöberg, Vision\n\nVid protokollet: Eva Lind\nJusterare: Greta Snöberg\n',
    ['employer||present', 'union|Vision|present', 'other||present'],
  ],
  [
    'Närvarande\nTorhild Ekmark, ordf.\nNils Alm, sekr.\nGreta Snöberg, Vision, justerare\n',
    ['employer||present', 'other||present', 'union|Vision|present'],
  ],
  [
    'Deltagare\nTorhild Ekmark, chef\nGreta Snöberg, Vision, deltog digitalt\nMeddelat förhinder\nBo Ek, Kommunal\n',
    ['employer||present', 'union|Vision|present', 'union|Kommunal|absent'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nFackliga organisationer:\nGreta Snöberg, Vision, ersätter Ada Björk\nBo Ek, Kommunal, ers. för Lars Ohlin\n',
    ['employer||present', 'union|Vision|present', 'union|Kommunal|present'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nVision: -\nKommunal: Bo Ek\n',
    ['employer||present', 'union|Kommunal|present'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nVision: ingen representant\nKommunal: Bo Ek\n',
    ['employer||present', 'union|Vision|absent', 'union|Kommunal|present'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nKommunal: Bo Ek\nEj representerade: Vision och DIK\n',
    ['employer||present', 'union|Kommunal|present', 'union|Vision|absent', 'union|DIK|absent'],
  ],
  [
    'Närvarande\nArbetsgivaren: Torhild Ekmark, chef\nKommunal: Bo Ek\nVision (ej närvarande)\n',
    ['employer||present', 'union|Kommunal|present', 'union|Vision|absent'],
  ],
  [
    'För kommunen:       Torhild Ekmark, chef\n                    Nils Alm, ekonom\nFör Kommunal:       Bo Ek\nFör Vision:         ingen närvarande\n',
    ['employer||present', 'employer||present', 'union|Kommunal|present', 'union|Vision|absent'],
  ],
  [
    'Närvarande: Torhild Ekmark, chef; Bo Ek, Kommunal\nFrånvarande: Nils Alm, prefekt; Vision\n',
    ['employer||present', 'union|Kommunal|present', 'employer||absent', 'union|Vision|absent'],
  ],
  [
    'Närvarande\n- Torhild Ekmark, chef\n- Bo Ek, Kommunal\n\nEj närvarande\n- Vision\n- Nils Alm, verksamhetschef\n',
    ['employer||present', 'union|Kommunal|present', 'employer||absent', 'union|Vision|absent'],
  ],
  [
    'Närvarande: Eva (enhetschef), Kommunal - Bo + Ada, Vision - Greta\nFrånvarande: Vårdförbundet\n',
    [
      'employer||present',
      'union|Kommunal|present',
      'union|Kommunal|present',
      'union|Vision|present',
      'union|Vårdförbundet|absent',
    ],
  ],
  [
    'Vilka: Torhild Ekmark (driftchef), Bo Ek (Kommunal), Greta Snöberg (Vision, på Teams)\nInte på plats: Ledarna\nPenna: Eva Lind\n',
    ['employer||present', 'union|Kommunal|present', 'union|Vision|present', 'union|Ledarna|absent', 'other||present'],
  ],
  [
    'Från bolaget: Torhild Ekmark (vd)\nFrån facken: Seko: Bo Ek, Unionen: Ada Bergh\nFörhinder: Ledarna\n',
    ['employer||present', 'union|Seko|present', 'union|Unionen|present', 'union|Ledarna|absent'],
  ],
  [
    'Med på mötet var Torhild Ekmark (förvaltningschef), jag själv (HR), Greta Snöberg (Vision) och Bo Ek\n(Kommunal, på Teams). Ledarna hade lämnat återbud.\n',
    ['employer||present', 'union|Vision|present', 'union|Kommunal|present', 'union|Ledarna|absent'],
  ],
])('%j', (list, people) => {
  const found = read(list).participants.map((p) => [p.side, p.organisation ?? '', p.attendance].join('|'));
  expect(found.sort()).toEqual([...people].sort());
});

test('who came in another’s stead stands in the table’s own column', () => {
  const { participants } = read(
    'Namn\tOrganisation\tNärvarande\tErsättare\nTorhild Ekmark, chef\tArbetsgivaren\tNej\tNils Alm\nGreta Snöberg\tVision\tNej\tAda Björk\nBo Ek\tKommunal\tJa\t\n',
  );
  expect(participants.map((p) => [p.name, p.organisation, p.side, p.attendance])).toEqual([
    ['Torhild Ekmark', null, 'employer', 'absent'],
    ['Nils Alm', null, 'employer', 'present'],
    ['Greta Snöberg', 'Vision', 'union', 'absent'],
    ['Ada Björk', 'Vision', 'union', 'present'],
    ['Bo Ek', 'Kommunal', 'union', 'present'],
  ]);
});

test.each([
  'Antecknade: Eva Lind',
  'Vid pennan: Eva Lind',
  'Anteckningar förda av: Eva Lind',
  'Protokollsekreterare Eva Lind',
])('%s is the secretary', (line) => {
  const { participants } = read(`Närvarande\nVision: Greta Snöberg\nFrånvarande\nBo Ek, Kommunal\n\n${line}`);
  expect(participants.find((p) => p.name === 'Eva Lind')).toMatchObject({ side: 'other', attendance: 'present' });
});

test('who stands for nobody by name gives no role to another', () => {
  const { participants } = read(
    'Med på mötet var Torhild Ekmark (förvaltningschef), jag själv (HR) och Bo Ek (Kommunal).\n',
  );
  expect(participants.map((p) => p.role)).toEqual(['förvaltningschef', null]);
});
