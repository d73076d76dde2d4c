import type { Statement } from '../../model/record.ts';

/** A verb of saying, asking, answering, demanding or undertaking: what kind of statement it makes, and where it ends. */
export interface Speech {
  kind: Statement['kind'];
  /** The speaker answers or undertakes: what makes an office-holder's words the employer's. */
  answers: boolean;
  end: number;
}

const VERBS: Record<'question' | 'reply' | 'undertaking' | 'demand' | 'opinion' | 'information', string> = {
  question:
    'frågar|frågade|undrar|undrade|efterfrågar|efterfrågade|(?:ställer|ställde)\\s+(?:sig\\s+)?(?:en\\s+|följande\\s+)?frågan?(?:r|rna)?|vill\\s+veta|ville\\s+veta|önskar\\s+(?:få\\s+)?veta|efterlyser|efterlyste|begär\\s+svar|(?:har|hade)\\s+(?:en\\s+|några\\s+|flera\\s+|följande\\s+)?(?:fråga|frågor)(?!\\p{L})',
  reply:
    'svarar|svarade|besvarar|besvarade|bemöter|bemötte|genmäler|avslår|avslog|bifaller|biföll|tillstyrker|avstyrker|godtar|hänvisar|hänvisade|medger|medgav|tillmötesgår',
  undertaking:
    '(?:tar|tog|ska\\s+ta|kommer\\s+att\\s+ta)\\s+(?:(?:detta|det|frågan|synpunkten|synpunkterna|den|dem|till)\\s+){0,2}(?:med\\s+sig|till\\s+sig|åt\\s+sig)|återkommer|återkom|(?:ska|kommer\\s+att)\\s+återkomma|åtar\\s+sig|åtog\\s+sig|lovar|lovade|(?:ska|kommer\\s+att)\\s+(?:se\\s+över|utreda|undersöka|återkoppla|ta\\s+fram|kontrollera)|återkopplar|ser\\s+över\\s+(?:frågan|det)|undersöker\\s+(?:frågan|saken|det)|(?:ser\\s+över|undersöker|utreder|kontrollerar|tar\\s+fram|kollar)\\s[^.;]{0,140}?\\såterkommer|lyfter\\s+(?:frågan|detta|denna\\s+fråga)\\s+(?:till|med|vidare)',
  demand:
    'yrkar|yrkade|kräver|krävde|begär|begärde|påkallar|påkallade|reserverar\\s+sig|reserverade\\s+sig|(?:lägger|lade|lägga)\\s+(?:ett\\s+)?skyddsstopp|(?:lämnar|lämnade|framställer|framställde)\\s+(?:en\\s+)?(?:begäran|yrkande|framställan|reservation)|anmäler\\s+reservation',
  opinion:
    'anser|ansåg|tycker|tyckte|påpekar|påpekade|framför|framförde|framhåller|framhöll|lyfter|lyfte|menar|menade|betonar|betonade|understryker|underströk|poängterar|poängterade|uttrycker|uttryckte|instämmer|instämde|stödjer|stöder|stödde|håller\\s+med|höll\\s+med|är\\s+(?:inte\\s+|mycket\\s+|dock\\s+)?(?:överens|enig(?:a)?|oenig(?:a)?|positiv(?:a|t)?|negativ(?:a|t)?|kritisk(?:a|t)?|orolig(?:a|t)?|nöjd(?:a)?|missnöjd(?:a)?|tveksam(?:ma)?)|ser\\s+(?:positivt|allvarligt|en\\s+risk|risker|det\\s+som|fram\\s+emot|gärna|behov|ett\\s+behov)|påtalar|påtalade|konstaterar|konstaterade|hävdar|hävdade|ifrågasätter|ifrågasatte|motsätter\\s+sig|motsatte\\s+sig|kommenterar|kommenterade|föreslår|föreslog|önskar|önskade|påminner|påminde|välkomnar|välkomnade|saknar|saknade|uppmärksammar|uppmärksammade|uppmanar|uppmanade|upplever|upplevde|befarar|befarade|noterar|noterade|reagerar|reagerade|invänder|invände|trycker\\s+på|tryckte\\s+på|beklagar|beklagade|oroas|oroades|bedömer|bedömde|tillägger|tillade|(?:har|hade)\\s+(?:inget|inga|ingenting)\\s+(?:att\\s+erinra|synpunkter|invändningar)|vill\\s+(?:att|lyfta|betona|framföra|uppmärksamma|påpeka|understryka|se|ha|veta|poängtera|påminna|trycka|föra|yrka|höra|få|ge)|ville\\s+(?:att|lyfta|betona|framföra|uppmärksamma|påpeka|se|ha|få)|(?:har|hade)\\s+(?:(?:även|också|inför\\s+mötet|tidigare|flera\\s+gånger)\\s+){0,2}(?:skickat\\s+in|inkommit\\s+med|lämnat\\s+in|lyft|påpekat|framfört|efterfrågat|frågat|yrkat|påtalat|uttryckt)',
  information:
    'informerar|informerade|berättar|berättade|presenterar|presenterade|redovisar|redovisade|meddelar|meddelade|upplyser|upplyste|rapporterar|rapporterade|förklarar|förklarade|redogör|redogjorde|uppger|uppgav|delger|delgav|lämnar\\s+en\\s+protokollsanteckning|lämnade\\s+en\\s+protokollsanteckning',
};

const ADVERB =
  '(?:(?:även|också|däremot|dock|vidare|därför|särskilt|sedan|här|nu|då|inte|tydligt|bland\\s+annat|samtidigt|gemensamt|å\\s+sin\\s+sida|i\\s+sin\\s+tur|i\\s+frågan|återigen|igen|ånyo|kommer|ytterligare|slutligen|åter|alltså|också\\s+att)\\s+){0,3}';
const compiled = (Object.entries(VERBS) as [keyof typeof VERBS, string][]).map(
  ([kind, source]) => [kind, new RegExp(`(?:${source})(?![\\p{L}])`, 'iuy')] as const,
);
const LEAD = new RegExp(`[\\s,]*(?:som\\s+svar\\s+)?${ADVERB}`, 'iuy');
/** A request under the law may come after a date: "har den 20 januari 2025 lämnat en begäran". */
const LATE =
  /[\s,]*(?:har|hade)\s+(?:[^\s.;:]+\s+){0,6}?(?:begärt|framställt|lämnat\s+(?:in\s+)?(?:en\s+)?(?:begäran|yrkande|framställan)|inkommit\s+med|yrkat|lagt\s+(?:ett\s+)?skyddsstopp)(?!\p{L})/iuy;

/** The verb of saying that follows at `at`, with adverbs before it; null if another verb does. */
export function speechAt(text: string, at: number): Speech | null {
  LEAD.lastIndex = at;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const found =
    verbAt(text, at + lead) ?? (lead > 0 ? verbAt(text, at + /^[\s,]*/.exec(text.slice(at, at + 8))![0].length) : null);
  if (found) return found;
  LATE.lastIndex = at;
  const late = LATE.exec(text);
  return late ? { kind: 'demand', answers: false, end: at + late[0].length } : null;
}

/** The verb of saying that stands exactly at `at`. */
export function verbAt(text: string, at: number): Speech | null {
  for (const [kind, pattern] of compiled) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (m)
      return {
        kind: kind === 'undertaking' ? 'reply' : kind,
        answers: kind === 'reply' || kind === 'undertaking',
        end: at + m[0].length,
      };
  }
  return null;
}
