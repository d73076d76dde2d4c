import type { Demand } from '../../model/record.ts';
import { cue } from '../swedish/words.ts';
import { findUnions } from './organisations.ts';
import type { Paragraph } from './paragraphs.ts';
import { speakerOf, type Said } from './statements.ts';

const REQUEST = /6:6\s?a|6\s?kap\.?,?\s*(?:§\s*)?6\s?a(?:\s?§)?|6\s?kap\s*6\s?§\s?a|66a-|sex-sex-a/i;
const STOP = /skyddsstopp|6:7(?!\d)|6\s?kap\.?,?\s*(?:§\s*)?7(?:\s?§)/i;
const MADE =
  /beslutade om|beslutat om|beslutade den|begär|framställ|lämna|inkom|anmäl|lade|lagt|lagts|lades|inför|utfärda|häv|gäller|påkalla|skicka|rest\b/i;
const NONE = /\b(?:inga|inget|ingen|inte|utbildning|information om|rutin(?:en|er)? för|vid ett eventuellt|hur man)\b/i;
const RESERVES =
  /reserverar\s+sig|reserverade\s+sig|reservation(?:en)?\s+(?:från|av|lämna|anmäl)|(?:anmäl|lämna)\p{L}*\s+(?:en\s+)?reservation/iu;
const YRKANDE = /(?<!\p{L})(?:yrkar|yrkade|har yrkat|yrkande från\s|yrkande:)/iu;
/** Without one of these there is no demand. */
const ANY = cue((word) => /yrk|reserv|skyddsstopp/i.test(word));
const SECTION = /6:[67]|6\s?kap|66a/i;
/** "... flyttades till § 10": a demand dealt with elsewhere. */
const MOVED = /flytta|behandlas under|tas upp under|se §/i;

const REJECTED =
  /(?:avslås|avslogs?|avslår|avslagit|avslag|avvisas?|bifalls inte|(?:inte|ej) (?:kan )?(?:bifalla?s?|beviljas?|tillmötesgås?|godtas?)(?!\p{L})|kan (?:inte|ej) (?:bifallas?|beviljas?|godtas?)|kan inte tillmötesgå|avstyrk)/iu;
const GRANTED =
  /(?:bifall(?:s|er|en|it)?|biföll?s?|tillstyrk|beviljas?|tillmötesgå(?:s|tt|r)|godkän(?:ns|ner|des|de)\s+(?:yrkandet|begäran)|(?:yrkandet|begäran)\s+(?:godkän|bifall)|åtgärda(?:s|t|des)|stoppet\s+(?:häv|är hävt))/i;
/** A request under the law is met by measures, whatever they are called. */
const MET = /(?:har beslutat|beslutar|beslutade) att|har åtgärdat|åtgärdar|vidtar|har vidtagit/i;
const DEFERRED =
  /(?:bordlägg|bordlades|skjuts upp|återkommer|återkom|tas? med|återupptas|bereds vidare|hänskjuts|utreds)/i;

/** The demands under one matter that the employer must answer, each kind once a union, with their outcome. */
export function demandsIn(paragraphs: readonly Paragraph[], statements: readonly Said[], item: number): Demand[] {
  const found: Demand[] = [];
  for (const paragraph of paragraphs) {
    if (!(paragraph.cues & ANY) && !SECTION.test(paragraph.text)) continue;
    for (const { text, start, end } of paragraph.sentences) {
      const kind = kindOf(text, paragraph.heading);
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
      found.push({ kind, item, organisation: organisation ?? null, outcome: null, span: [at, paragraph.start + end] });
    }
  }
  found.forEach((demand, i) => (demand.outcome = outcomeOf(demand, found[i + 1], paragraphs, statements)));
  return found;
}

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

/** The answer in the same matter, after the demand and before the next one. */
function outcomeOf(
  demand: Demand,
  next: Demand | undefined,
  paragraphs: readonly Paragraph[],
  statements: readonly Said[],
): Demand['outcome'] {
  if (demand.kind === 'reservation') return null;
  const to = next && next.kind === demand.kind ? next.span[0] : Infinity;
  for (const paragraph of paragraphs) {
    for (const { text, start } of paragraph.sentences) {
      const at = paragraph.start + start;
      if (at < demand.span[0] || at >= to) continue;
      const ownWords = at < demand.span[1];
      const byEmployer = speakerOf(statements, at)?.side === 'employer';
      const about = byEmployer || (!ownWords && /yrkande|begäran|skyddsstopp|stoppet|framställan|beslut/i.test(text));
      if (!about) continue;
      if (REJECTED.test(text)) return 'rejected';
      if (GRANTED.test(text) || (demand.kind === '6:6a' && !ownWords && MET.test(text))) return 'granted';
      if (DEFERRED.test(text)) return 'deferred';
    }
  }
  return null;
}
