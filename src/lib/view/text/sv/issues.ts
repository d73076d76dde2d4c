import type { TableName } from '../../../model/tables.ts';
import { formats } from '../../format.ts';
import { readableFormat } from '../../readableFormat.ts';
import { data } from './data.ts';
import { tables } from './tables.ts';
import { values as words } from './values.ts';

/** What an issue's words are made of: its values. */
export type IssueValues = Readonly<Record<string, string | number>>;
/** The words of an issue; file and line are said beside them. */
export type IssueWords = (values: IssueValues) => string;

const f = formats('sv');
/** A value as it is said: whole numbers grouped, days in words. */
const said = (value: string | number | undefined): string => {
  if (typeof value === 'number') return f.number(value);
  return /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? f.day(String(value)) : (value ?? '');
};
const count = (value: string | number | undefined, one: string, many: string): string =>
  Number(value) === 1 ? `1 ${one}` : `${said(Number(value ?? 0))} ${many}`;
const role = (value: string | number | undefined): string => (value ? ` (${words.role[value] ?? value})` : '');
const column = (v: IssueValues): string => (v['column'] ? `Kolumnen ${v['column']}` : 'En kolumn');
/** A column of ours, given as `incidents.type`. */
const ours = (value: string | number | undefined): string => {
  const [kind = '', column = ''] = String(value ?? '').split('.');
  const of: Readonly<Record<string, Readonly<Record<string, string>>>> = tables.columns;
  return (of[kind]?.[column] ?? column).toLowerCase();
};
/** What a meeting's day was inferred from. */
const from: Readonly<Record<string, string>> = {
  'file-name': 'filens namn',
  adjusting: 'justeringsdagen',
};

/** "Mars 2024", at the beginning of a sentence. */
const month = (value: string | number | undefined): string => {
  const text = /^\d{4}-\d\d$/.test(String(value)) ? f.month(String(value)) : 'En månad';
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** So many rows of a table: "3 indexvärden". */
const rowsOf = (table: string | number | undefined, n: string | number | undefined): string =>
  (data.counted[String(table) as TableName] ?? data.counted.incidents)(Number(n ?? 0), said(Number(n ?? 0)));

/** Why a name is taken for another's. */
const likeness: Readonly<Record<string, string>> = {
  form: 'samma namn, skrivet på annat sätt',
  short: 'det är dess kortnamn',
  spelling: 'samma namn utan prickar och ringar, eller särskrivet',
};

/** A sentence for every rule that a reader can give. */
export const issues = {
  // Whole files.
  'file-empty': () => 'Filen är tom.',
  'file-binary': () =>
    'Filen innehåller inte text, vad den än heter. Öppna den i det program som gjorde den och spara som text eller CSV.',
  'file-too-long': (v) =>
    `Texten är på ${count(v['length'], 'tecken', 'tecken')}. Så långt är inget protokoll, och den lästes inte. Dela den, eller ta bort bilagorna.`,
  'file-encrypted': () =>
    'Filen är skyddad med lösenord och kunde inte öppnas. Spara en kopia utan lösenord och lägg till den.',
  'file-broken': () =>
    'Filen är skadad och kunde inte läsas. Öppna den i det program som gjorde den, spara den på nytt och lägg till den igen.',
  'file-not-docx': () =>
    'Filen är inget Word-dokument, fast den heter .docx. Öppna den i det program som gjorde den och spara den som Word-dokument eller PDF.',
  'file-old-word': () =>
    'Filen är i Words äldre format, fast den heter .docx. Öppna den i Word och spara den som Word-dokument (.docx).',
  'file-bomb': () =>
    'Filen rymmer orimligt mycket uppackad och lästes inte, för att inte fylla datorns minne. Lita inte på den förrän du vet varifrån den kommer.',
  'file-not-pdf': () =>
    'Filen är ingen PDF, fast den heter .pdf. Öppna den i det program som gjorde den och spara den som PDF.',
  'file-without-text': () =>
    'Filen innehåller ingen text, bara bilder eller tomma sidor, och texten i dem gick inte att känna igen. Lägg till originalet, eller en skannad kopia som är tydligare.',
  'file-cut': () =>
    'Filen slutar mitt i, som om den inte hade hämtats färdigt. Det som gick att läsa är med. Hämta den igen och lägg till den på nytt.',
  'page-without-text': (v) =>
    `${Number(v['count']) === 1 ? `Sida ${said(v['pages'])} är en bild utan text och är` : `Sidorna ${said(v['pages'])} är bilder utan text och är`} inte med. Resten av filen är läst.`,
  'picture-too-large': (v) =>
    `${count(v['count'], 'bild är', 'bilder är')} större än någon sida och inte med: vad ${Number(v['count']) === 1 ? 'den' : 'de'} visar är inte läst. Skanna om med 300 punkter per tum.`,
  'page-unreadable': (v) =>
    `${Number(v['count']) === 1 ? `Sida ${said(v['pages'])} är skadad och är` : `Sidorna ${said(v['pages'])} är skadade och är`} inte med. Resten av filen är läst.`,
  'pages-left-out': (v) =>
    `Bara de första ${count(v['read'], 'sidan', 'sidorna')} av ${said(v['pages'])} är lästa: så långt är inget protokoll. Dela filen om resten ska med.`,
  'pages-too-heavy': (v) =>
    `Sidan ${said(v['page'])} av ${said(v['pages'])} tar orimligt lång tid att läsa, eller orimligt mycket minne. Bara sidorna före den är lästa.`,
  'file-not-xlsx': () =>
    'Filen är ingen Excelfil, fast den heter .xlsx. Öppna den i det program som gjorde den och spara den som Excelarbetsbok eller CSV.',
  'file-old-excel': () =>
    'Filen är i Excels äldre format, fast den heter .xlsx. Öppna den i Excel och spara den som Excelarbetsbok (.xlsx).',
  'format-unknown': (v) => {
    const start = `${v['extension'] ? `Filer av typen .${said(v['extension'])} läses` : 'Filer utan filändelse läses'} inte.`;
    const other = readableFormat(String(v['extension']));
    if (other) return `${start} Öppna filen i det program som gjorde den och spara den som ${other}.`;
    return `${start} Det som läses är .pdf, .docx, .txt, .md, .png, .jpg, .webp, .xlsx, .csv och .tsv.`;
  },
  'not-read-again': () =>
    'Filen är sparad på den här datorn men är inte läst på nytt, antingen för att läsningen avbröts eller för att filen inte gick att öppna. Ladda om sidan för att försöka igen.',
  'corrections-refused': (v) =>
    v['problem'] === 'json'
      ? 'Filen säger att den innehåller rättelser, men den är skadad eller avkortad. Inget i den är med.'
      : v['problem'] === 'version'
        ? 'Rättelserna är sparade av en nyare Samsyn än den här. Inget i filen är med.'
        : `Filen säger att den innehåller rättelser, men ${said(v['where'])} är inte som det ska. Inget i den är med.`,
  'decisions-refused': (v) =>
    v['problem'] === 'json'
      ? 'Filen säger att den innehåller svar om hur tabeller ska läsas, men den är skadad eller avkortad. Inget i den är med.'
      : v['problem'] === 'size'
        ? 'Filen säger att den innehåller svar om hur tabeller ska läsas, men är orimligt stor. Inget i den är med.'
        : v['problem'] === 'version'
          ? 'Svaren om hur tabeller ska läsas är sparade av en nyare Samsyn än den här. Inget i filen är med.'
          : `Filen säger att den innehåller svar om hur tabeller ska läsas, men ${said(v['where'])} är inte som det ska. Inget i den är med.`,
  'characters-unreadable': (v) =>
    `${count(v['count'], 'tecken är skadat', 'tecken är skadade')} och visas som �. Resten av filen är läst.`,

  // Recognised text.
  'text-garbled': (v) =>
    `Texten på sidan ${said(v['page'])} är skadad: ungefär ${said(v['share'])} procent av den liknar inte ord. Jämför med originalet, eller lägg till en skannad kopia av det.`,
  'text-recognised': (v) =>
    `${Number(v['pages']) === 1 ? 'En sida är inskannad' : `${said(v['pages'])} sidor är inskannade`}, och texten är igenkänd ur bilden med ${said(v['confidence'])} procents säkerhet. Enstaka bokstäver kan vara fel.${
      Number(v['dropped']) > 0
        ? ` ${count(v['dropped'], 'märke', 'märken')} som inte liknar tryckt text är utelämnade.`
        : ''
    }`,
  'recognition-poor': (v) =>
    `Sidan ${said(v['page'])} är svår att läsa (${said(v['confidence'])} procents säkerhet). Jämför med originalet, eller skanna den igen med högre upplösning.`,
  'recognition-failed': (v) =>
    `${Number(v['count']) === 1 ? `Sidan ${said(v['pages'])}` : `Sidorna ${said(v['pages'])}`} är en bild som inte gick att läsa. Resten av filen är läst. Skanna om, eller lägg till texten som en egen fil.`,
  'recognition-unavailable': (v) =>
    `${Number(v['count']) === 1 ? `Sidan ${said(v['pages'])} är en bild` : `Sidorna ${said(v['pages'])} är bilder`}, och textigenkänningen gick inte att starta i den här webbläsaren. Resten av filen är läst. Ladda om sidan, eller pröva en annan webbläsare.`,

  // Tables.
  'table-unknown': (v) =>
    [
      'Det går inte att avgöra vad tabellen handlar om.',
      v['headers'] ? `Kolumnerna heter ${said(v['headers'])}.` : 'Inga rubriker hittades.',
      v['nearest'] && v['missing']
        ? `Mest liknar den ${(words.kind[v['nearest']] ?? said(v['nearest'])).toLowerCase()}, men då fattas ${said(v['missing'])}.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  'table-omitted': () => 'Tabellen läses inte, så som du har svarat.',
  'column-by-values': (v) => `Kolumnen ${said(v['column'])} är tagen för ${ours(v['as'])}, efter vad som står i den.`,
  'mapping-misfit': (v) =>
    `${
      v['problem'] === 'values'
        ? `Ditt svar om hur tabellen ska läsas passar inte längre: ”${said(v['value'])}” i kolumnen ${said(v['column'])} går inte att läsa som ${ours(v['as'])}.`
        : `Ditt svar om hur tabellen ska läsas passar inte längre: kolumnen för ${ours(v['as'])} fattas.`
    } Svaret är inte använt. Ändra det, eller ta bort det.`,
  'table-too-wide': (v) =>
    `Tabellen har ${count(v['columns'], 'kolumn', 'kolumner')}, och fler än ${said(v['most'])} har ingen tabell av det här slaget. Den lästes inte.`,
  'table-empty': () => 'Tabellen har rubriker men inga rader.',
  'workbook-without-table': () => 'Arbetsboken innehåller ingen tabell.',
  'sheet-hidden': (v) =>
    `Bladet ${said(v['sheet'])} är dolt i Excel och läses inte. Visa det och spara om det ska med.`,
  'sheet-parts-hidden': (v) =>
    `Dolt i Excel men läst: ${[
      Number(v['rows']) > 0 ? count(v['rows'], 'rad', 'rader') : '',
      v['columns'] ? `kolumnen ${said(v['columns'])}` : '',
    ]
      .filter(Boolean)
      .join(' och ')}.`,
  'sheet-broken': (v) =>
    `Bladet ${said(v['sheet'])} är skadat och är inte med, helt eller delvis. Resten av filen är läst.`,
  'sheet-too-large': (v) =>
    `Bladet ${said(v['sheet'])} rymmer orimligt mycket och är inte med, för att inte fylla datorns minne.`,
  'columns-unread': (v) =>
    Number(v['count']) === 1
      ? `Kolumnen ${said(v['columns'])} används inte.`
      : `${said(v['count'])} kolumner används inte: ${said(v['columns'])}.`,
  'line-broken': (v) =>
    `Raden har ${count(v['found'], 'fält', 'fält')} men rubriken ${said(v['expected'])}. Den är inte med; resten av filen är läst.`,
  'line-quote-open': () => 'Ett citattecken på raden avslutas aldrig. Raden är inte med; resten av filen är läst.',
  'total-rows': (v) =>
    Number(v['count']) === 1
      ? 'En summarad räknas inte med, eftersom den räknar samman de andra.'
      : `${said(v['count'])} summarader räknas inte med, eftersom de räknar samman de andra.`,
  'total-differs': (v) =>
    `Summan i kolumnen ${said(v['column'])} är ${said(v['said'])}, men raderna ger ${said(v['sum'])}. Raderna gäller.`,
  'second-table': (v) =>
    `Här börjar en annan tabell, med kolumnerna ${said(v['headers'])}. Den är inte läst. Lägg den i ett eget blad eller en egen fil.`,
  'names-carried': (v) =>
    `Tomma celler i kolumnen ${said(v['column'])} är lästa som namnet ovanför: summaraderna visar att de hör dit.`,
  'row-aside': () => 'Raden har bara en ifylld cell. Den är ingen rad i tabellen och är inte med.',
  'row-incomplete': (v) => `${column(v)} är tom eller går inte att läsa, så raden är inte med.`,
  'row-invalid': () => 'Raden strider mot vad tabellen kan innehålla och är inte med.',
  'value-not-understood': (v) =>
    v['value'] === undefined
      ? `Värdet i kolumnen ${said(v['column'])} går inte att tolka och är utelämnat.`
      : `”${v['value']}” i kolumnen ${said(v['column'])} går inte att tolka och är utelämnat.`,
  'more-alike': (v) => `Samma sak på ${count(v['count'], 'rad', 'rader')} till. Den första av dem är den här.`,

  // Surveys.
  'response-impossible': (v) =>
    `${said(v['group'])}${role(v['role'])}: ${said(v['answered'])} svar av ${said(v['invited'])} är omöjligt. Paret visas men räknas inte in i någon summa.`,
  'response-none-invited': (v) =>
    `${said(v['group'])}${role(v['role'])}: ingen har fått frågan, så det finns ingen svarsfrekvens.`,
  'response-side-unknown': (v) =>
    `${said(v['group'])}: det framgår inte om siffrorna gäller de fackliga eller cheferna. De visas som okänd sida och räknas inte in i någon summa.`,
  'answer-not-on-scale': (v) =>
    `Ett svar på ”${said(v['question'])}” är inget steg på en skala och räknas inte. Fritext visas aldrig, så svaret står inte här.`,
  'date-from-period': (v) => `Datumet är bara ”${v['value']}”. Undersökningen läggs på ${said(v['day'])}.`,

  // Incidents.
  'incident-undated': () => 'Raden har varken dag eller period. Den räknas, men syns inte i någon månad.',
  'closed-before-occurred': (v) =>
    `Avslutad ${said(v['closed'])}, före händelsen ${said(v['occurred'])}. Båda dagarna står kvar.`,
  'reported-before-occurred': (v) =>
    `Rapporterad ${said(v['reported'])}, före händelsen ${said(v['occurred'])}. Båda dagarna står kvar.`,
  'near-miss-injury': (v) =>
    v['count'] === undefined
      ? 'Tillbud med frånvaro eller skada på raden: kontrollera om det är ett olycksfall.'
      : `${said(v['count'])} tillbud har frånvaro eller skada på raden: kontrollera om de är olycksfall.`,
  'near-miss-serious': (v) =>
    v['count'] === undefined
      ? 'Tillbudet är märkt som allvarligt. Kontrollera om någon skadades: då är det ett olycksfall. Innebar det allvarlig fara för liv eller hälsa ska det anmälas till Arbetsmiljöverket.'
      : `${said(v['count'])} tillbud är märkta som allvarliga. Kontrollera om någon skadades: då är det ett olycksfall. Innebar det allvarlig fara för liv eller hälsa ska det anmälas till Arbetsmiljöverket.`,
  'type-missing': () => 'Händelsetyp saknas. Händelsen räknas som övrigt.',
  'type-unknown': (v) => `Händelsetypen ”${v['value']}” är okänd. Händelsen räknas som övrigt.`,
  'threat-contradicts': (v) =>
    `Hot och våld står som nej, men orsaken eller typen säger ${(words.threat[v['named'] ?? ''] ?? said(v['named'])).toLowerCase()}. Det senare gäller.`,
  'id-repeated': (v) =>
    `Id ${v['id']} har redan förekommit i filen. Båda händelserna är med; är det samma, ta bort den ena.`,
  'free-text-left-out': (v) => `Fri text i kolumnen ${said(v['column'])} tas inte med: den kan handla om en person.`,
  'empty-is-not-sent': (v) =>
    `Kolumnen ${said(v['column'])} har bara datum. Där den är tom räknas händelsen som inte skickad till Försäkringskassan.`,

  // Indexes and staff.
  'instrument-unknown': () =>
    'Det framgår inte vilket index det är. Lägg till en kolumn instrument, eller skriv HME eller AMI i filens namn.',
  'hme-incomplete': (v) =>
    `Alla nio påståenden är inte besvarade ${said(v['year'])}. En del av HME som saknar ett av sina tre påståenden räknas inte, och då inte heller hela indexet.`,
  'rounds-by-point': (v) =>
    `Varje rad är en punkt i en checklista. ${said(v['points'])} punkter räknas som ${said(v['rounds'])} ronder: en per enhet, dag och typ.`,
  'index-out-of-range': (v) => `Värdet ${said(v['value'])} ligger utanför skalan 0–100. Det står kvar.`,
  'percent-out-of-range': (v) =>
    `${said(v['value'])} i kolumnen ${said(v['column'])} är ingen möjlig andel i procent. Värdet står kvar.`,

  // The organisation.
  'unit-cycle': (v) =>
    `${said(v['unit'])} ligger under ${said(v['parent'])}, som i sin tur ligger under ${said(v['unit'])}. ${said(v['unit'])} har ställts överst.`,
  'unit-too-deep': (v) =>
    `${said(v['unit'])} ligger djupare än ${count(v['levels'], 'nivå', 'nivåer')} och har ställts överst.`,
  'unit-parents-differ': (v) =>
    `${said(v['unit'])} läggs under ${v['parent'] ? said(v['parent']) : 'ingen'}, men här står ${v['other'] ? said(v['other']) : 'ingen'} som överordnad.`,

  'unit-is-sum': (v) =>
    `${said(v['unit'])} är summan av ${count(v['count'], 'enhet', 'enheter')} i siffrorna, och läggs över dem. Är det fel, placera dem under Enheter att placera.`,
  'unit-joined': (v) =>
    `”${said(v['name'])}” räknas som ${said(v['unit'])}: ${likeness[String(v['why'])] ?? ''}. ${count(v['rows'], 'rad berörs', 'rader berörs')}. Är det två enheter går det att säga under Enheter att placera.`,
  'unit-likely': (v) =>
    `”${said(v['name'])}” är troligen ${said(v['unit'])}, men räknas tills vidare för sig (${count(v['rows'], 'rad', 'rader')}). Svara under Enheter att placera.`,
  'unit-unknown': (v) =>
    `”${said(v['name'])}” finns inte i organisationens egen tabell över enheter (${count(v['rows'], 'rad', 'rader')}). Placera den under Enheter att placera.`,
  'unit-became': (v) =>
    `${said(v['name'])} är ${said(v['unit'])} från och med ${said(v['from'])}. Det som är äldre står kvar under ${said(v['name'])}, som nu ligger under ${said(v['unit'])}: en trend för ${said(v['unit'])} lägger ihop dem.${
      Number(v['rows']) > 0
        ? ` ${count(v['rows'], 'senare rad', 'senare rader')} med det gamla namnet har flyttats.`
        : ''
    }`,

  // What is odd in a table that is read.
  'row-repeated': (v) => `Raden är densamma som rad ${said(v['first'])}, cell för cell. Den räknas en gång.`,
  'row-alike': (v) =>
    `Raden är densamma som rad ${said(v['first'])}, cell för cell, men utan id går det inte att veta om det är två händelser. Båda räknas.`,
  'key-repeated': (v) =>
    `Raden gäller samma sak som ${Number(v['first']) > 0 ? `rad ${said(v['first'])}` : 'en rad före'}, men säger något annat. Båda är kvar; är den ena fel, ta bort den ur filen.`,
  'day-ahead': (v) => `${column(v)} har ${said(v['day'])}, som inte har varit än. Dagen står kvar.`,
  'day-too-old': (v) => `${column(v)} har ${said(v['day'])}, som är orimligt länge sedan. Dagen står kvar.`,
  'number-negative': (v) => `${column(v)} har ${said(v['value'])}: så få kan det inte vara. Talet står kvar.`,
  'month-missing': (v) =>
    `${month(v['month'])} saknas helt, fast månaderna omkring finns. ${v['table'] === 'incidents' ? `En vanlig månad har ${count(v['usual'], 'händelse', 'händelser')}.` : `Annars finns ${count(v['usual'], 'enhet', 'enheter')}.`}`,
  'month-incomplete': (v) =>
    v['table'] === 'incidents'
      ? `${month(v['month'])} ser ofullständig ut: ${count(v['n'], 'händelse', 'händelser')}, mot ${said(v['usual'])} i en vanlig månad. Filen kan ha tagits ut innan månaden var slut.`
      : `${month(v['month'])} ser ofullständig ut: ${count(v['n'], 'enhet', 'enheter')}, mot ${said(v['usual'])} annars.`,

  // Several files.
  'overlap-newer': (v) =>
    `${rowsOf(v['table'], v['shared'])} finns också i ${said(v['newer'])}, som är nyare: det som står där gäller.${
      Number(v['changed']) > 0 ? ` ${count(v['changed'], 'rad säger', 'rader säger')} något annat där.` : ''
    }${Number(v['alone']) > 0 ? ` ${count(v['alone'], 'rad finns', 'rader finns')} bara här och räknas med.` : ''}`,
  'overlap-replaced': (v) =>
    `Filen är ersatt av ${said(v['newer'])}, som du har bestämt: inget av ${rowsOf(v['table'], Number(v['shared'] ?? 0) + Number(v['alone'] ?? 0))} räknas.`,
  'overlap-both': (v) =>
    `${rowsOf(v['table'], v['shared'])} har en motsvarighet i ${said(v['newer'])}, men räknas som andra: alla i båda filerna är med.`,
  'sums-beside-events': (v) =>
    `${count(v['count'], 'rad är ett antal', 'rader är antal')} för en tid då ${said(v['other'])} har händelserna var för sig. De kan vara samma: antalen visas för sig och läggs aldrig ihop med dem.`,

  // Protocols.
  'not-a-protocol': () =>
    'Texten liknar inte ett protokoll från samverkan. Kontrollera det som lästes ur den, eller ta bort filen.',
  'agenda-not-found': () => 'Ingen dagordning hittades. Texten är kvar, men inget är läst som ärenden.',
  'numbering-gap': (v) =>
    `Numreringen hoppar från ${said(v['from'])} till ${said(v['to'])}: ${said(v['missing'])} saknas. Texten hör till ärendet före.`,
  'date-inferred': (v) =>
    v['date']
      ? `Mötesdagen står inte i texten. ${said(v['date'])} är sluten av ${from[String(v['from'])] ?? 'annat i texten'}.`
      : 'Mötesdagen står inte i texten och går inte att sluta sig till.',
  'date-contradicts': (v) =>
    `Mötesdagen står som ${said(v['stated'])} på ett ställe och ${said(v['other'])} på ett annat. Den första gäller.`,
  'date-unlabelled': (v) => `${said(v['date'])} står för sig själv och har tagits för mötesdagen.`,
  'weekday-contradicts': (v) => `${said(v['date'])} är inte den veckodag som texten säger.`,
  'times-contradict': (v) =>
    `Mötet slutar ${said(v['end'])}, innan det börjar ${said(v['start'])}. Båda tiderna står kvar.`,
  'personal-number': () =>
    'Texten innehåller ett personnummer. Ärenden om enskilda hör inte hemma i samverkan: ta bort det ur protokollet.',
  'individual-case': () => 'Texten verkar handla om en enskild person. Sådana ärenden hör inte hemma i samverkan.',
} satisfies Record<string, IssueWords>;
