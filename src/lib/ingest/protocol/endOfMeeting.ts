import { isHeading, isPoint } from './headings.ts';
import type { Layout, Line } from './layout.ts';

const SIGNATURE =
  /^(?:vid protokollet|underskrift(?:er)?|signatur(?:er)?|signerat|justeras|justerat|justeringar|justerare|protokollet (?:justeras|är justerat|har justerats)|(?:protokollet )?(?:digitalt|elektroniskt) (?:signerat|justerat)|ort och datum|[_.]{8,})/i;
const ADJUSTING = /\bjustera[rs] (?:protokollet|anteckningarna)|^justeringsda[gt]/i;
const ATTACHMENT = /^(?:bilaga|bilagor|appendix)\b(?!.{0,40}\bprotokoll \d)/i;
const CLOSING_TITLE = /nästa (?:möte|samverkan|sammanträde)|avslut|övrig/i;
const CLOSING =
  /(?:tackade? för|avsluta(?:r|de|des|s)?\b.{0,30}mötet|mötet (?:avsluta|förklara)|förklara(?:r|de|s|des) mötet (?:för )?avslutat|äger rum|vid nästa möte)/i;

/**
 * Where the meeting's own text ends after its last heading: at the signatures, at an attachment, or (after a closing matter) at a
 * new page or new heading. Line numbers; `attachments` is the number of lines if there are none.
 */
export function endOfMeeting(
  layout: Layout,
  from: number,
  title: string | null,
): { signature: number; attachments: number } {
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

const isAttachment = (layout: Layout, line: Line) =>
  ATTACHMENT.test(line.text) &&
  line.text.length <= 100 &&
  !/[.,]$/.test(line.text) &&
  (isHeading(layout, line.index) || /^bilag(?:a|or)\s*\d*\s*:/i.test(line.text)) &&
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
