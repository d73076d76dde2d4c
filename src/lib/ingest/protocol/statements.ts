import { isSpaceCode } from '../swedish/letters.ts';
import type { Statement } from '../../model/record.ts';
import { attributionsIn } from './attributions.ts';
import type { Attribution } from './labelledSpeech.ts';
import { inTurn, opening, takingUp, type Said } from './turns.ts';
import type { Paragraph } from './paragraphs.ts';
import type { KnownPersons } from './knownPersons.ts';
import { latin } from '../swedish/latin.ts';

const LEAD = /^(?:[•·▪*–-]\s*)?/u;
/** Formulas that belong to nobody's statement, even right after one. */
const FORMULA = latin(
  /^(?:beslut|förslag|samverkansgruppen|förvaltningsgruppen|gruppen|ordförande|föregående|parterna|ärendet|punkten|informationen|protokollet|anteckningarna|minnesanteckningarna|inga |mötet|samverkan|förhandlingen|dnr|se bilaga|\p{L}*(?:chef|chefen|direktör|direktören|rektor|rektorn|strateg|strategen)\s)/iu,
);
/** A heading that gives what stands below it to the employer, as the answer to what stands above. */
const REPLY_HEADING =
  /^(?:(?:arbetsgivarens|förvaltningens|ledningens|AG:s)\s+(?:svar|kommentar|yttrande|ställningstagande|bemötande|inställning)|svar(?: från (?:arbetsgivaren|förvaltningen))?)\s*:?$/iu;
const GOES_ON = latin(
  /^(?:\p{Ll}|[•·▪*–-]|\d{1,2}[.)]|[a-h]\)|(?:Vidare|Dessutom|Därtill|Därutöver|Det|Detta|Dessa|De|Den|Därför|Samt|Däremot|Även|Genom|För)\s)/u,
);

/** What was said under one matter, in order; `first` is the index that the first will have in the record. */
export function statementsIn(
  paragraphs: readonly Paragraph[],
  item: number,
  persons: KnownPersons,
  first: number,
): Said[] {
  const said: Said[] = [];
  let heading = 0;
  let last: Last = { employer: -1, union: -1 };
  let open: Said | null = null;
  let answering = false;
  for (const paragraph of paragraphs) {
    if (paragraph.heading && REPLY_HEADING.test(paragraph.text)) {
      [answering, open] = [true, null];
      continue;
    }
    if (paragraph.heading) {
      answering = false;
      heading = said.length;
      last = { employer: -1, union: -1 };
      open = null;
      continue;
    }
    const attributed = opening(inTurn(attributionsIn(paragraph, persons), open));
    const opened = answering && attributed.length === 0 ? [answer(paragraph)] : attributed;
    answering = false;
    const goesOn: boolean = open !== null && continues(open, paragraph);
    if (opened.length === 0) {
      if (goesOn) open!.span = [open!.span[0], paragraph.end];
      else open = null;
      continue;
    }
    if (goesOn && opened[0]!.start > 0 && GOES_ON.test(paragraph.text))
      open!.span = [open!.span[0], paragraph.start + endBefore(paragraph.text, opened[0]!.start)];
    opened.forEach((attribution, i) => {
      const next = opened[i + 1]?.start ?? paragraph.text.length;
      const bar = paragraph.text.slice(attribution.start, next).indexOf('|');
      const end = endBefore(paragraph.text, bar >= 0 ? attribution.start + bar : next);
      const span: [number, number] = [paragraph.start + attribution.start, paragraph.start + end];
      open = toStatement(
        takingUp(attribution, paragraph.text),
        item,
        span,
        said.length > heading ? said.at(-1) : undefined,
        last,
        first,
      );
      last[open.side] = said.length;
      said.push(open);
    });
  }
  return said;
}

/** The employer's, by the heading above it. */
const answer = ({ text }: Paragraph): Attribution => ({
  speaker: { side: 'employer', organisation: null, kind: 'party', called: null, start: 0, end: 0 },
  kind: 'reply',
  answers: true,
  onlyAfter: false,
  explains: true,
  deed: false,
  label: true,
  start: LEAD.exec(text)![0].length,
});

function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Whether a paragraph without a speaker of its own still belongs to what was said before it. */
function continues(open: Said, paragraph: Paragraph): boolean {
  if (FORMULA.test(paragraph.text)) return false;
  return paragraph.point || GOES_ON.test(paragraph.text) || (open.answers && open.span[1] - open.span[0] > 200);
}

/** The index under the matter of what each side said last, since the last heading; -1 for nothing. */
type Last = Record<Statement['side'], number>;

function toStatement(
  a: Attribution,
  item: number,
  span: [number, number],
  before: Said | undefined,
  last: Last,
  first: number,
): Said {
  const { side, organisation, called } = a.speaker;
  const answered = last[side === 'union' ? 'employer' : 'union'];
  const direct = a.label && side === 'employer' && before?.side === 'union';
  const replies = (a.answers || direct) && answered >= 0;
  const kind =
    direct && !a.answers ? 'reply' : a.label && side === 'employer' && a.kind === 'opinion' ? 'information' : a.kind;
  return {
    item,
    side,
    organisation,
    kind,
    replyTo: replies ? first + answered : null,
    span,
    answers: a.answers || direct,
    label: a.label,
    called,
  };
}

/** The statement that a place lies in: they are in order and none overlap. */
export function speakerOf(statements: readonly Said[], at: number): Said | undefined {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.span[0] <= at) low = middle + 1;
    else high = middle;
  }
  const before = statements[low - 1];
  return before && at < before.span[1] ? before : undefined;
}
