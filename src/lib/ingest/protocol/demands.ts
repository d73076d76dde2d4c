import type { Demand } from '../../model/record.ts';
import { cue } from '../swedish/words.ts';
import { withOutcomes } from './demandOutcomes.ts';
import { findUnions } from './organisations.ts';
import type { Paragraph } from './paragraphs.ts';
import { speakerOf } from './statements.ts';
import type { Said } from './turns.ts';
import { DIGIT } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';

const REQUEST = latin(
  /begär(?:an|de|t|)\s+(?:\p{L}+\s+){0,3}?(?:om\s+)?åtgärder\s+(?:från|av|enligt|med stöd av|mot)|6:6\s?a|6\s?kap\.?,?\s*(?:§\s*)?6\s?a(?:\s?§)?|6\s?kap\s*6\s?§\s?a|66a-|sex-sex-a/iu,
);
const STOP = latin(
  /skyddsstopp|skyddsombudsstopp|stopp(?:ade|at|ar)?\s+(?:arbetet|allt arbete|ensamarbete\p{L}*)|6:7(?!\d)|6\s?kap\.?,?\s*(?:§\s*)?7(?:\s?§)/iu,
);
const MADE =
  /beslutade om|beslutat om|beslutade den|begär|framställ|lämna|inkom|anmäl|lade|lagt|lagts|lades|inför|utfärda|häv|gäller|påkalla|skicka|rest\b/i;
const NONE = /\b(?:inga|inget|ingen|inte|utbildning|information om|rutin(?:en|er)? för|vid ett eventuellt|hur man)\b/i;
const RESERVES = latin(
  /(?:reserverar|reserverade|reserverat)\s+(?:sig|oss|mig)|reservation(?:en|er)?\s+(?:från|av|lämna|anmäl|inlämna|till protokollet)|(?:anmäl|lämna|inkom|avge|avgav|inge|ingav)\p{L}*\s+(?:(?:in|med|till protokollet|en|sin|skriftlig|muntlig|gemensam)\s+){0,3}reservation(?!\s+mot\s+att)/iu,
);
const YRKANDE = latin(
  /(?<!\p{L})(?:yrkar|yrkade|(?:har|hade) (?:\p{L}+ ){0,2}?yrkat|yrkande från\s|yrkande:|(?:framställer|framställde|lägger|lade|ställer|ställde|lämnar|lämnade|inkom\p{L}*)\s+(?:\p{L}+\s+){0,3}?yrkande\p{L}*)/iu,
);
/** Without one of these there is no demand. */
const ANY = cue((word) => /yrk|reserv|skydds\p{L}*stopp|^stopp|^begär/iu.test(word));
const SECTION = /6:[67]|6\s?kap|66a/i;
/** "... flyttades till § 10": a demand dealt with elsewhere. */
const MOVED = /flytta|behandlas under|tas upp under|se §/i;

/** The demands under one matter that the employer must answer, each kind once a union, with their outcome. */
export function demandsIn(
  paragraphs: readonly Paragraph[],
  statements: readonly Said[],
  item: number,
  title: string,
): Demand[] {
  const titled = kindOfTitle(title);
  const found: Demand[] = [];
  let headed: Demand | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.heading) headed = null;
    else if (headed) headed = namedBelow(headed, paragraph, statements);
    if (!(paragraph.cues & ANY) && !(paragraph.signs & DIGIT && SECTION.test(paragraph.text))) continue;
    for (const { text, start, end } of paragraph.sentences) {
      const kind = kindOf(text, paragraph.heading) ?? (titled && !paragraph.heading && ASKS.test(text) ? titled : null);
      if (!kind) continue;
      const at = paragraph.start + start;
      const organisation = ownerOf(text, statements, at);
      if (organisation === undefined && (kind === 'yrkande' || kind === 'reservation')) continue;
      if (
        found.some(
          (d) =>
            d.kind === kind &&
            (d.organisation === (organisation ?? null) || organisation === undefined || d.organisation === null),
        )
      )
        continue;
      const demand: Demand = {
        kind,
        item,
        organisation: organisation ?? null,
        outcome: null,
        span: [at, paragraph.start + end],
      };
      found.push(demand);
      if (paragraph.heading && organisation === undefined) headed = demand;
    }
  }
  return found.length > 0 ? withOutcomes(found, paragraphs, statements) : found;
}

/** "b) Begäran enligt 6:6a" heads the demand of the union that is named first below it. Null once one is. */
function namedBelow(demand: Demand, { sentences, start: from }: Paragraph, statements: readonly Said[]): Demand | null {
  for (const { text, start } of sentences) {
    demand.organisation = ownerOf(text, statements, from + start) ?? null;
    if (demand.organisation !== null) return null;
  }
  return demand;
}

/** "Begäran enligt 6 kap. 6 a §" as a matter's title tells what the text only calls a request. */
const kindOfTitle = (title: string): Demand['kind'] | null =>
  REQUEST.test(title) && !NONE.test(title) ? '6:6a' : null;
const ASKS = latin(/(?<!\p{L})(?:begär(?:t|de|an|er)?|framställ(?:t|de|an|ning))(?!\p{L})/iu);

function kindOf(text: string, heading: boolean): Demand['kind'] | null {
  const none = NONE.test(text);
  if (!none && REQUEST.test(text) && (MADE.test(text) || heading)) return '6:6a';
  if (!none && STOP.test(text) && (MADE.test(text) || heading)) return '6:7';
  if (RESERVES.test(text)) return 'reservation';
  return YRKANDE.test(text) && !MOVED.test(text) ? 'yrkande' : null;
}

/** The union that makes the demand: the speaker, or the one named; null for the unions jointly or a safety representative; undefined for nobody. */
function ownerOf(text: string, statements: readonly Said[], at: number): string | null | undefined {
  const speaker = speakerOf(statements, at);
  if (speaker?.side === 'union') return speaker.organisation;
  const named = findUnions(text.replace(/s(?= (?:lokala |huvud)?(?:skydds)?ombud)/g, ' '))[0];
  if (named) return named.name;
  return /skyddsombud|fackliga|facken/i.test(text) ? null : undefined;
}
