import type { Demand } from '../../model/record.ts';
import { findUnions } from './organisations.ts';
import type { Paragraph } from './paragraphs.ts';
import { speakerOf } from './statements.ts';
import type { Said } from './turns.ts';
import { latin } from '../swedish/latin.ts';

const REJECTED = latin(
  /(?:avslås|avslogs?|avslår|avslagit|avslag|avvisas?|bifalls inte|(?:inte|ej) (?:kan )?(?:bifalla?s?|beviljas?|tillmötesgås?|godtas?)(?!\p{L})|kan (?:inte|ej) (?:bifallas?|beviljas?|godtas?)|kan inte tillmötesgå|avstyrk|lämnas? (?:\p{L}+ )?utan (?:bifall|åtgärd)|(?:inte|ej) (?:\p{L}+ )?bifall|nej till (?:yrkandet|begäran|kravet))/iu,
);
const GRANTED = latin(
  /(?:bifall(?:s|er|en|it)?|biföll?s?|tillstyrk|beviljas?|tillmötesgå(?:s|tt|r)|godkän(?:ns|ner|des|de)\s+(?:yrkandet|begäran)|(?:yrkandet|begäran)\s+(?:godkän|bifall)|åtgärda(?:s|t|des)|godto[gk]|godtar|godtagit|gått med på|(?:går|gick) med på|ja till (?:yrkandet|begäran|kravet)|tillgodos\p{L}+)/iu,
);
/** A request under the law is met by measures, whatever they are called. */
const MET = /(?:har beslutat|beslutar|beslutade) att|har åtgärdat|åtgärdar|vidtar|har vidtagit/i;
const DEFERRED =
  /(?:bordlägg|bordlades|skjuts upp|återkommer|återkom|tas? med|återupptas|bereds vidare|hänskjuts|utreds)/i;

/** Some of what was demanded is a yes. */
const PARTLY = latin(
  /(?:bif[aö]ll\p{L}*|tillmötesg\p{L}+|tillgodos\p{L}+)\s+(?:\p{L}+\s+)?delvis|delvis\s+(?:bif|tillmötes|tillgodos)/iu,
);
/** A stop that was lifted was met if the text tells what was done about the danger. */
const LIFTED = /stoppet[^.]{0,60}\bhäv|häv[^.]{0,30}(?:skydds)?stoppet/iu;
const CURED =
  /åtgärd|bytt|byttes|byts|installera|(?:sedan|efter att|när) (?:arbetsgivaren|förvaltningen|chefen|nya?|en|larm|fel)|reparera|lagats?\b|lagad|lagade|tagits fram|infört|införde|inför[dt]|dubbel|ersatt|utrusta|iordning|avhjälp/iu;
const ABOUT = /yrkande|begäran|skyddsstopp|stoppet|framställan|beslut|kravet|kraven/iu;
/** More than one demand is answered at once. */
const ALL = latin(/yrkandena|(?:båda|samtliga|alla|övriga) (?:\p{L}+ )?yrkanden|kraven|dessa yrkanden/iu);

/** The demands with what became of them: the first answer in the same matter that is given to each. */
export function withOutcomes(
  demands: readonly Demand[],
  paragraphs: readonly Paragraph[],
  statements: readonly Said[],
): Demand[] {
  const outcomes = new Map<Demand, Demand['outcome']>();
  const cured = paragraphs.some((p) => p.end > demands[0]!.span[0] && CURED.test(p.text));
  for (const paragraph of paragraphs) {
    for (const { text, start } of paragraph.sentences) {
      const at = paragraph.start + start;
      if (at < demands[0]!.span[0]) continue;
      const byEmployer = speakerOf(statements, at)?.side === 'employer';
      const made = demands.filter((d) => d.kind !== 'reservation' && (byEmployer ? d.span[0] <= at : d.span[1] <= at));
      if (made.length === 0 || !(byEmployer || ABOUT.test(text))) continue;
      const about = answered(text, made);
      for (const demand of about) {
        const outcome = outcomes.has(demand) ? null : verdict(text, demand, at >= demand.span[1], cured);
        if (outcome) outcomes.set(demand, outcome);
      }
    }
  }
  return demands.map((demand) => ({ ...demand, outcome: outcomes.get(demand) ?? null }));
}

/** Those that a sentence is about: the union's that it names, all of them, or the last. */
function answered(text: string, made: readonly Demand[]): readonly Demand[] {
  const named = new Set(
    findUnions(text.replace(/(?<=\p{L})s(?=\s+(?:yrkande|begäran|krav|framställan))/giu, ' ')).map((u) => u.name),
  );
  const theirs = made.filter((d) => d.organisation !== null && named.has(d.organisation));
  if (theirs.length > 0) return theirs;
  return ALL.test(text) ? made : made.slice(-1);
}

function verdict(text: string, { kind }: Demand, afterwards: boolean, cured: boolean): Demand['outcome'] {
  if (PARTLY.test(text)) return 'granted';
  if (REJECTED.test(text)) return 'rejected';
  if (GRANTED.test(text) || (kind === '6:6a' && afterwards && MET.test(text))) return 'granted';
  if (kind === '6:7' && LIFTED.test(text)) return cured ? 'granted' : null;
  return DEFERRED.test(text) ? 'deferred' : null;
}
