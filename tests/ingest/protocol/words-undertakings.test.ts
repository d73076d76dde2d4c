import { describe, expect, test } from 'vitest';
import { readMatter } from './wordsMeeting.ts';

const found = (matter: string) => readMatter(matter).commitments.map((c) => [c.by, c.due]);

describe('an undertaking', () => {
  test.each<[string, string | null, string | null]>([
    ['Frågan återkommer på nästa möte.', null, '2024-04-16'],
    ['En handlingsplan ska tas fram till juni.', null, '2024-06'],
    ['HR får i uppdrag att se över rutinen.', 'HR', null],
    ['HR-avdelningen får uppdraget att ta fram ett förslag.', 'HR-avdelningen', null],
    ['Uppdrogs åt enhetschefen att kontakta leverantören.', 'Enhetschefen', null],
    ['Arbetsgivaren åtar sig att komplettera underlaget före den 2 maj.', 'Arbetsgivaren', '2024-05-02'],
    ['Rutinen ska vara klar senast den 30 april.', null, '2024-04-30'],
    ['Underlaget skickas ut direkt efter mötet.', null, null],
    ['Frågan tas upp på aprilmötet.', null, '2024-04-16'],
    ['Resultatet tas upp på mötet i april.', null, '2024-04-16'],
    ['Punkten kvarstår.', null, null],
    ['Arbetsgivaren besvarar framställan skriftligen.', 'Arbetsgivaren', null],
    ['Vi tittar på det till nästa gång.', null, '2024-04-16'],
    ['Uppdrag: HR tar fram en lathund.', 'HR', null],
    ['Att göra: gå igenom nyckellistan.', null, null],
    ['Åtgärd: Se över belysningen. Ansvarig: HR. Klart: 15/5', 'HR', '2024-05-15'],
    ['Se över belysningen vid entrén. Ansvarig: enhetschefen. Klart: 15/5', 'Enhetschefen', '2024-05-15'],
    ['Enhetschefen bokar in ett möte med skyddsombuden vecka 14.', 'Enhetschefen', '2024-04'],
    ['Torhild kollar upp vad som gäller och återkopplar.', 'HR-chef', null],
    ['Till nästa möte tar HR fram siffror per enhet.', 'HR', '2024-04-16'],
    ['Arbetsgivaren kommer att bjuda in företagshälsan till nästa möte.', 'Arbetsgivaren', '2024-04-16'],
    ['Skyddsombuden bjuds in till nästa träff.', null, '2024-04-16'],
    ['Frågan om bemanning kommer att utredas av ekonomienheten.', 'Ekonomienheten', null],
    ['Checklistan uppdateras inom två veckor.', null, '2024-03-26'],
    ['Ett nytt förslag presenteras på nästa FSG.', null, '2024-04-16'],
    ['Ärendet bordläggs till nästa möte.', null, '2024-04-16'],
    ['Förvaltningen för frågan vidare till fastighetskontoret.', 'Förvaltningen', null],
    ['HR sammanställer enkätsvaren under april.', 'HR', '2024-04'],
    ['Ledningen ser till att larmen testas.', 'Ledningen', null],
    ['HR-chefen lovade att återkomma i slutet av maj.', 'HR-chefen', '2024-05'],
    ['Beslut: En arbetsgrupp tar fram ett förslag till nästa möte.', 'Arbetsgrupp', '2024-04-16'],
    ['Chefen ska ringa leverantören före påsk.', 'Chefen', null],
    ['Kommunal återkommer med namn på ett nytt ombud.', 'Kommunal', null],
  ])('%s', (matter, by, due) => expect(found(matter)).toEqual([[by, due]]));

  test('in an answer needs neither a bearer nor a day of its own', () => {
    expect(found('Vision frågade om larmen. Arbetsgivaren svarade att nya larm köps in före sommaren.')).toEqual([
      ['Arbetsgivaren', null],
    ]);
    expect(found('Vision frågade om schemat. HR-chefen svarade att schemat justeras i april.')).toEqual([
      ['HR-chefen', '2024-04'],
    ]);
    expect(found('Vision frågade om kursen. HR-chefen svarade att en kurs ska hållas i april.')).toEqual([
      ['HR-chefen', '2024-04'],
    ]);
  });

  test('stands as a point below its heading', () => {
    expect(found('Åtgärder:\n- Montera belysning vid entrén\n- Märka om gångvägen')).toHaveLength(2);
    expect(found('Att göra:\n- Montera belysning (ansvarig: HR, klart: maj)')).toEqual([['HR', '2024-05']]);
  });
});

describe('no undertaking', () => {
  test.each([
    'Inflyttning ska ske i maj.',
    'Enkäten skickas ut i februari.',
    'Undersökningen genomförs under mars.',
    'Verksamheten startar den 1 oktober.',
    'Chefer ska ta fram en handlingsplan varje år.',
    'Varje enhet tar fram en egen plan senast i maj.',
    'Alla medarbetare ska anmäla tillbud.',
    'Rutinen togs fram under våren.',
    'HR har tagit fram en ny rutin.',
    'Planen är framtagen och har skickats ut.',
    'Vision anser att rutinen ska ses över till hösten.',
    'Kommunal vill att en plan tas fram före sommaren.',
    'Kommunal undrar om rutinen ska ses över.',
    'Ska rutinen ses över till nästa möte?',
    'Rutinen bör ses över.',
    'Rutinen behöver inte ses över före sommaren.',
    'Planen kan tas fram under våren.',
    'HR-chefen presenterar statistiken för 2023.',
    'HR redovisar sjukfrånvaron för januari.',
    'Enhetschefen går igenom budgeten.',
    'HR-chefen går igenom statistiken för perioden 1 januari–29 februari 2024.',
    'Utbildningen ska hållas på engelska.',
    'Leverantören tar fram en offert till maj.',
    'Nämnden fattar beslut i juni.',
    'Hyresvärden ska byta fönster före hösten.',
    'Vid förra mötet lovade arbetsgivaren att se över rutinen.',
    'Vid behov tas en ny riskbedömning fram.',
    'Om fler slutar görs en riskbedömning tillsammans med skyddsombuden.',
    'Åtgärder: Golvet torkades och skylten flyttades.',
    'Åtgärder: inga',
    'Problemet med larmen är återkommande.',
    'Delade turer kvarstår på fyra enheter.',
    'Arbetet med att ta fram en ny policy pågår.',
    'Systemet gör det möjligt att följa upp sjukfrånvaron.',
    'Det är viktigt att följa upp avvikelserna.',
    'Protokollet justeras senast den 20 mars.',
    'Semesteransökan ska vara inlämnad senast den 30 april.',
    'Nästa möte hålls den 16 april.',
    'En utvärdering gjordes i februari.',
    'Lönerna betalas ut den 25 mars.',
    'Kommunal frågade om hot. Arbetsgivaren svarade att rutinen säger att chefen gör polisanmälan.',
    'Nytt är att chefen ska kontakta den drabbade samma dag och göra polisanmälan.',
    'Nytt i rutinen är att en checklista ska gås igenom vid varje introduktion.',
  ])('%s', (matter) => expect(found(matter)).toEqual([]));
});
