import { isHeading, isPoint } from './headings.ts';
import type { Layout, Line } from './layout.ts';
import { signaturesBefore } from './signatures.ts';
import { latin } from '../swedish/latin.ts';

const SIGNATURE = latin(
  /^(?:vid protokollet|underskrift(?:er)?|signatur(?:er)?|signerat|justeras|justerat|justeringar|justerare|protokollet (?:justeras|är justerat|har justerats)|(?:protokollet )?(?:digitalt|elektroniskt) (?:signerat|justerat)|ort och datum|[_.]{8,}|(?:antecknat|nedtecknat) av|vid (?:pennan|anteckningarna|tangenterna)|(?:mvh|(?:med )?vänlig(?:a)? hälsning(?:ar)?|(?:bästa |soliga |glada )?hälsningar|hälsar)(?!\p{L}).{0,30}$|\/ ?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$)/iu,
);
const ADJUSTING = /\bjustera[rs] (?:protokollet|anteckningarna)|^justeringsda[gt]/i;
const ATTACHMENT = /^(?:bilaga|bilagor|appendix)\b(?!.{0,40}\bprotokoll \d)/i;
const CLOSING_TITLE = /nästa (?:möte|samverkan|sammanträde)|avslut|övrig/i;
const CLOSING =
  /(?:tackade? för|avsluta(?:r|de|des|s)?\b.{0,30}mötet|mötet (?:avsluta|förklara)|förklara(?:r|de|s|des) mötet (?:för )?avslutat|äger rum|vid nästa möte)/i;

/**
 * Where the meeting's own text ends after its last heading: at the signatures, at an attachment, or (after a closing matter) at a
 * new page or new heading. Line numbers; `attachments` is the number of lines if there are none.
 */
export function endOfMeeting(layout: Layout, from: number, title: string | null): End {
  const end = announcedEnd(layout, from, title);
  if (title === null || end.signature < end.attachments) return end;
  return { ...end, signature: signaturesBefore(layout, from, end.attachments) };
}

/** The first line of the signatures and of the attachments. */
interface End {
  signature: number;
  attachments: number;
}

/** The end as headings and the words of signing tell it. */
function announcedEnd(layout: Layout, from: number, title: string | null): End {
  const { lines } = layout;
  const mayClose = title !== null && CLOSING_TITLE.test(title);
  let signature = lines.length;
  let closed = false;
  let afterFurniture = false;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.text) continue;
    if (!line.furniture) {
      const breaks = line.opensPage || afterFurniture;
      if (signature < i && opensDocument(layout, line)) return { signature, attachments: i };
      if (isAttachment(layout, line) || (mayClose && closed && startsAnew(layout, line, breaks))) {
        return { signature: Math.min(signature, i), attachments: i };
      }
      const signed = SIGNATURE.test(line.text) || ADJUSTING.test(paragraphAt(lines, i));
      if (title !== null && signed && signature === lines.length && !isPoint(line.text)) signature = i;
      closed ||= CLOSING.test(line.text);
    }
    afterFurniture = line.furniture;
  }
  return { signature, attachments: lines.length };
}

const DOCUMENT = latin(
  /^(?:särskilt )?(?:yttrande|yrkande|reservation|skrivelse|protokollsanteckning|skriftlig\p{L}*|presentation|handlingsplan|åtgärdsplan|risk-? ?(?:och )?konsekvens\p{L}*|riskbedömning|enkät(?:resultat)?|resultat(?:et)? av|svarsfrekvens|svar på|begäran om|medarbetar(?:enkät|undersökning)\p{L}*|sammanställning|statistik|underlag|tidplan|budget|remiss|policy|riktlinje\p{L}*|rutin|handling till|agenda för|checklista|årshjul)(?!\p{L})/iu,
);
const SIGNER = latin(
  /\b(?:ordförande|sekreterare|justerare|justeras|justerat|signera\p{L}*|bankid|transaktion\p{L}*|ip-?adress|chef|rektor|direktör|protokollförare|för arbetsgivaren|ombud\p{L}*|datum|ort)\b|\d{4}-\d\d-\d\d|@|_{4,}|\.{6,}/iu,
);

/** After the signatures: a document of its own under its heading, which stands alone above a text. */
function opensDocument(layout: Layout, line: Line): boolean {
  const above = layout.lines[line.index - 1];
  if ((above?.text && !above.furniture && !line.opensPage) || !isHeading(layout, line.index)) return false;
  if (DOCUMENT.test(line.text)) return true;
  if (SIGNER.test(line.text) || (line.heading === null && !line.opensPage)) return false;
  const text = layout.lines.slice(line.index + 1, line.index + 12).filter((l) => l.text && !l.furniture);
  return text.some((l) => l.text.length > 60 && /[.!?]$/.test(l.text) && !SIGNER.test(l.text));
}

const isAttachment = (layout: Layout, line: Line) =>
  ATTACHMENT.test(line.text) &&
  line.text.length <= 100 &&
  !/[.,]$/.test(line.text) &&
  (isHeading(layout, line.index) || /^bilag(?:a|or)\s*(?:\d*|[A-Z])\s*:/i.test(line.text)) &&
  !/^bilagor?:\s/i.test(line.text);

function paragraphAt(lines: readonly Line[], index: number): string {
  if (lines[index - 1]?.text) return '';
  const next = lines[index + 1];
  return `${lines[index]!.text} ${next?.text ?? ''}`;
}

/** After the closing words of a closing matter, a line on a new page or after the initials, or a marked heading, is an attachment's. */
function startsAnew(layout: Layout, line: Line, breaks: boolean): boolean {
  if (SIGNATURE.test(line.text) || CLOSING.test(line.text) || line.text.length > 100 || /[.,;]$/.test(line.text))
    return false;
  if (line.heading !== null) return !/nästa/i.test(line.text);
  return breaks && (isHeading(layout, line.index) || line.opensPage);
}
