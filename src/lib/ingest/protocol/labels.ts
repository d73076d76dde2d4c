import { findUnions } from './organisations.ts';
import { distance } from '../swedish/distance.ts';
import { fold } from '../swedish/fold.ts';
import { remember } from '../swedish/remember.ts';
import { latin } from '../swedish/latin.ts';

/** What a label of the front matter announces. `ignore`: something that the record does not hold, which ends what came before. */
export type LabelKey =
  | 'when'
  | 'time'
  | 'place'
  | 'timeAndPlace'
  | 'people'
  | 'secretary'
  | 'chair'
  | 'adjuster'
  | 'adjusted'
  | 'next'
  | 'number'
  | 'ignore';

/** A label, the side and attendance that its words give to the people after it, and what stands after it on the line. */
export interface Label {
  key: LabelKey;
  side: 'employer' | 'union' | 'other' | null;
  attendance: 'present' | 'absent' | null;
  /** The union that the people after it are of: "Närvarande för Saco-S:". */
  organisation?: string;
  value: string;
  /** Where the value begins in the text given. */
  at: number;
}

const PHRASES: Partial<Record<LabelKey, string>> = {
  when: 'datum|dag|mötesdatum|mötesdag|sammanträdesdatum|sammanträdesdag|datum och tid|datum tid|dag och tid|tid och datum|tidpunkt|när|datum för möte|mötesdatum och tid|datum kl|datum för mötet|mötesdatum tid|datum och klockslag|dag och datum|möte den|mötet hölls|möte hållet',
  time: 'tid|mötestid|klockslag|klockan|kl|sammanträdestid|start och sluttid|starttid|sluttid|mötet startade|mötet började|mötet slutade|mötet avslutades|mötestid kl|tid för möte|tid för mötet|mötets längd|start|slut',
  timeAndPlace:
    'tid och plats|plats och tid|tid plats|plats tid|tid och lokal|datum och plats|tid samt plats|datum tid och plats',
  place:
    'plats|lokal|mötesplats|sammanträdesplats|mötesrum|rum|var|plats för möte|plats för mötet|mötesform|möteslokal|lokal för mötet|platsen|sal',
  secretary:
    'sekreterare|protokollförare|vid protokollet|mötessekreterare|sekr|antecknat av|vid anteckningarna|anteckningar förda av|antecknare|protokollant|sekreterare för mötet|protokollet fört av|antecknade|antecknat|nedtecknat av|nedtecknade|vid pennan|penna|vid tangenterna|anteckningarna fördes av|skribent|protokoll fört av|protokoll av|protokoll fördes av|antecknare för mötet|vid protokollet sekreterare|för anteckningarna|anteckningsförare|protokollsekreterare|protokollssekreterare',
  chair: 'ordförande|mötesordförande|mötesledare|ordf',
  adjuster:
    'justerare|justeras|justeras av|justering|justeringsman|justeringsmän|justeringsperson|justeringspersoner|utses att justera|att justera|att justera protokollet|protokolljusterare|justerande',
  adjusted:
    'justerat|justerat den|justeringsdag|justeringsdatum|justeringsdagen|justeras senast|justerad|justeringens plats och tid|justering senast|datum för justering|justeras den|justering den|protokollet justerades|protokollet justeras|protokollet justerat|justeringsdatum senast|sista justeringsdag|tid för justering|justering klar|justering av protokoll',
  next: 'nästa möte|nästa gång|nästa samverkansmöte|nästkommande möte|nästa samverkan|nästa sammanträde|kommande möte|nästa lsg|nästa fsg|nästa fvg|nästa vsg|nästa svg|nästa csg|nästa cesam|nästa avg|nästa träff|tid för nästa möte|datum för nästa möte|nästa mötestid|nästa mötesdatum|nästa samverkansgrupp|nästa ordinarie möte|nästa sammanträdesdag|nästa samverkansmöte äger rum',
  number:
    'protokoll nr|protokollsnummer|nr|nummer|protokoll nummer|dnr|diarienummer|diarienr|mötesnummer|mötesnr|möte nr|protokoll',
  ignore:
    'dagordning|bilagor|bilaga|distribution|kopia till|kopia|delges|sändlista|paragrafer|paragraf|omfattning|underskrifter|underskrift|signatur|upprättad|upprättad av|utskriftsdatum|version|sida|sid|handläggare|telefon|e post|ärende|ärenden|ärendelista|föredragningslista|kallade|kontakt|dokument|dokumenttyp|status|beslutsunderlag',
};

const phrases = new Map<string, LabelKey>();
for (const [key, list] of Object.entries(PHRASES))
  for (const phrase of list.split('|')) phrases.set(phrase, key as LabelKey);

/** The words that labels of lists of people are made of. */
const ABSENT = latin(/^(?:frånvar\p{L}*|förhinder|förhindrad\p{L}*|frånv|återbud)$/u);
const PRESENT = latin(
  /^(?:närvar\p{L}*|deltagare|deltagande|deltog|deltar|beslutande|närv|mötesdeltagare|deltagarlista)$/u,
);
const EMPLOYER = latin(/^(?:arbetsgiv\p{L}*|ag|arbetsgivarsida\p{L}*|chefer|ledning\p{L}*|arbetsgivarpart\p{L}*)$/u);
const UNION = latin(
  /^(?:arbetstagar\p{L}*|facklig\p{L}*|facken|facket|fack|fackförbund\p{L}*|personalorganisation\p{L}*|personalföreträdare|personalrepresentant\p{L}*|huvudskyddsombud|skyddsombud|arbetstagarna|at|medarbetarrepresentanter)$/u,
);
const OTHER = latin(/^(?:övriga|övrig|adjungera\p{L}*|inbjud\p{L}*|gäst\p{L}*|föredragande|dessutom)$/u);
const FILLER = latin(
  /^(?:för|från|de|den|det|av|och|samt|ej|inte|anmält|anmäld|anmälda|meddelat|representant\p{L}*|företräda\p{L}*|företrädare|part|parten|parter|sida|sidan|organisation\p{L}*|ombud|närmare|vid|mötet|ledamöter|ordinarie|personer|med|till|personal\p{L}*|som|lämnat|utan|närvaro\p{L}*|lista|delar|tjänsten)$/u,
);

/** What notes among colleagues say instead. */
const PLAIN =
  /^(?:(?:med på mötet|på plats|med var|vilka var med|vilka|vi som var med|följande deltog)|(ej med|inte med|inte på plats|ej på plats|kunde inte vara med|borta|saknades|tackat nej))$/u;
/** The employer by another name: only after "närvarande" or "för", for alone it heads something else. */
const EMPLOYING =
  /^(?:(?:förvaltning|myndighet|kommun|region|skol|bolag|verk|stad|högskol)(?:en|et|an)|universitetet)$/u;

/** Misread letters in a label's words forgiven. */
const VOCABULARY = [
  'närvarande',
  'frånvarande',
  'förhinder',
  'arbetsgivaren',
  'arbetstagarna',
  'fackliga',
  'sekreterare',
  'ordförande',
  'justerare',
  'tidpunkt',
  'anmält',
  'arbetsgivare',
  'arbetstagare',
  'organisationer',
  'företrädare',
];

/** The label that a cell of the front matter is or begins with; null if none. */
export const labelOf: (text: string) => Label | null = remember(readLabel, 4000);

function readLabel(text: string): Label | null {
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= 70) {
    const label = readHead(text.slice(0, colon));
    if (label) return withValue(label, text, colon + 1);
  }
  if (text.length <= 60) {
    const whole = readHead(text);
    if (whole) return withValue(whole, text, text.length);
  }
  return listInProse(text) ?? leading(text);
}

/** "Med på mötet var Eva Ek (Vision), Bo Al (Kommunal)": a sentence that lists those present. */
const IN_PROSE =
  /^(?:(?:med på mötet|på plats|på mötet|vid mötet|närvarande|deltagare)\s+(?:var|deltog|fanns|är)|(?:på|vid) (?:mötet|dagens möte) (?:deltog|närvarade)|(?:deltog|närvarade) gjorde)\s+(?=\p{Lu}\p{Ll})/iu;

function listInProse(text: string): Label | null {
  const m = text.length > 24 && /[,(]/.test(text) ? IN_PROSE.exec(text) : null;
  return m && { key: 'people', side: null, attendance: 'present', value: text.slice(m[0].length), at: m[0].length };
}

type Head = Pick<Label, 'key' | 'side' | 'attendance' | 'organisation'>;

function withValue(head: Head, text: string, from: number): Label {
  const rest = text.slice(from);
  const value = rest.trim();
  return { ...head, value, at: value ? from + rest.indexOf(value) : text.length };
}

function readHead(text: string): Head | null {
  const folded = fold(text);
  if (!folded || folded.length > 70) return null;
  const key = phrases.get(folded);
  if (key) return { key, side: null, attendance: null };
  const plain = PLAIN.exec(folded);
  if (plain) return { key: 'people', side: null, attendance: plain[1] ? 'absent' : 'present' };
  return readPeopleHead(folded.split(' ').map(mend)) ?? readUnionHead(text) ?? readMended(folded);
}

/** "Närvarande för Saco-S": those present of one union. */
function readUnionHead(text: string): Head | null {
  const m =
    /^(\p{L}+(?: \p{L}+)?) (?:för|från) (\p{Lu}.{1,40})$/u.exec(text.trim()) ??
    /^(För) (\p{Lu}.{1,40})$/u.exec(text.trim());
  if (!m) return null;
  const head: Head | null =
    m[1] === 'För' ? { key: 'people', side: null, attendance: null } : readPeopleHead(fold(m[1]!).split(' ').map(mend));
  const union = head && (m[1] === 'För' || head.attendance) ? findUnions(m[2]!)[0] : undefined;
  return union && union.start === 0 && union.end === m[2]!.length
    ? { ...head!, side: 'union', organisation: union.name }
    : null;
}

/** Once more, with the misread words mended. */
function readMended(folded: string): Head | null {
  const key = phrases.get(folded.split(' ').map(mend).join(' '));
  return key ? { key, side: null, attendance: null } : null;
}

function readPeopleHead(words: string[]): Head | null {
  if (words.length > 9) return null;
  const is = (pattern: RegExp) => words.some((w) => pattern.test(w));
  const employing =
    words.length > 1 &&
    words.some((w) => EMPLOYING.test(w)) &&
    (is(PRESENT) || is(ABSENT) || (words.length === 2 && /^(?:för|från)$/.test(words[0]!)));
  const known = [ABSENT, PRESENT, EMPLOYER, UNION, OTHER, FILLER];
  if (!words.every((w) => known.some((p) => p.test(w)) || (employing && EMPLOYING.test(w)))) return null;
  const negated = words.some(
    (w, i) => (w === 'ej' || w === 'inte' || w === 'utan') && /^(?:närvar|delt|repr|närv)/.test(words[i + 1] ?? ''),
  );
  const attendance = is(ABSENT) || negated ? 'absent' : is(PRESENT) ? 'present' : null;
  const side = is(UNION) ? 'union' : is(EMPLOYER) || employing ? 'employer' : is(OTHER) ? 'other' : null;
  return attendance || side ? { key: 'people', side, attendance } : null;
}

const mend = remember((word) => {
  if (word.length < 6 || word.length > 16 || VOCABULARY.includes(word)) return word;
  const limit = word.length >= 10 ? 2 : 1;
  return VOCABULARY.find((v) => distance(v, word, limit) <= limit) ?? word;
});

/** "Ordförande Anna Berg förklarade mötet för": a sentence, no label. */
const PROSE = latin(
  /(?<!\p{L})(?:förklara|öppna|hälsa|avsluta|inled|tacka|välj|valdes|utses|utsågs|är|var|informera|redovisa)\p{L}*/iu,
);
const CLOCK_OR_DATE = /^(?:kl|den|mån|tis|ons|tor|fre|\d)/i;

/** "Plats Stadshuset", "Tid kl. 9", "Sekreterare Anna Berg": a label and its value without a colon. */
function leading(text: string): Label | null {
  const m = /^(\p{Lu}[\p{L}/]*(?: (?:och|nr|möte|gång|den|senast|protokollet) ?[\p{L}]*)?)\s+(\S.*)$/u.exec(text);
  if (!m) return null;
  const tail = text.length - m[2]!.length;
  const key = phrases.get(fold(m[1]!));
  if (!key || key === 'ignore') return null;
  const value = m[2]!;
  const isNamed = /^\p{Lu}/u.test(value) && value.length < 100 && !/[.]$/.test(value) && !PROSE.test(value);
  const fits: Record<LabelKey, boolean> = {
    when: CLOCK_OR_DATE.test(value),
    time: CLOCK_OR_DATE.test(value),
    timeAndPlace: true,
    place:
      /^(?:plats|mötesplats|sammanträdesplats)$/i.test(m[1]!) &&
      /^[\p{Lu}\d]/u.test(value) &&
      value.length < 80 &&
      !/\bkl\b/.test(m[1]!),
    secretary: isNamed,
    chair: isNamed,
    adjuster: isNamed,
    adjusted: CLOCK_OR_DATE.test(value),
    next: CLOCK_OR_DATE.test(value),
    number: /^(?:nr\.? ?)?\d/.test(value),
    people: false,
    ignore: false,
  };
  return fits[key] ? { key, side: null, attendance: null, value, at: tail } : null;
}
