import type { Agenda } from './agenda.ts';
import { labelOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { findUnions, GROUP } from './organisations.ts';

/** How like a samverkan protocol a text is. `foreign`: another kind of text; `doubtful`: read, with a warning. */
export type Likeness = 'protocol' | 'doubtful' | 'foreign';

const GROUPS = new RegExp(GROUP, 'giu');
const MATTER =
  /samverka|skyddsombud|skyddskommitt|(?<!\p{L})(?:de\s+)?fackliga|arbetstagar|personalorganisation|(?<!\p{L})MBL(?!\p{L})|medbestämmande|samverkansavtal|arbetsgivaren\s+(?:svarar|svarade|informera|tar\s+med|redovisa|återkommer)|förvaltningens\s+svar|balanslist|personalföreträdare/giu;
const FORM =
  /protokoll|minnesanteckning|mötesanteckning|(?<!\p{L})justera|dagordning|föregående\s+(?:protokoll|möte)|nästa\s+(?:möte|samverkan)|mötets?\s+öppna|vid\s+protokollet/giu;
/** What boards and councils of politicians have and samverkan has not. */
const POLITICAL =
  /\((?:S|M|C|V|L|KD|MP|SD)\)|(?:^|\n)\s*(?:beslutande|ledamöter|ersättare)\b|proposition(?:sgång|sordning)|votering|bifall till (?:nämnd|förvaltningen|eget)|nämnden\s+(?:beslutar|godkänner)|fullmäktige\s+beslutar|sammanträdesprotokoll/gi;

/**
 * Judged by its form (a protocol's words, labels, an agenda) and its matter (groups, unions, what samverkan speaks of), so that a
 * board's protocol fails by the one and a novel by both.
 */
export function likeness(layout: Layout, agenda: Agenda): Likeness {
  const text = layout.flow.slice(0, 400_000);
  const form =
    Math.min(4, count(text, FORM)) + labels(layout) + (agenda.numbered ? 2 : agenda.matters.length >= 3 ? 1 : 0);
  const matter =
    Math.min(6, count(text, MATTER) * 0.7) +
    Math.min(4, count(text, GROUPS) * 1.5) +
    Math.min(3, new Set(findUnions(text).map((u) => u.name)).size);
  const political = count(text, POLITICAL);
  if (form < 2 || matter < 1.5 || political > 2 * matter) return 'foreign';
  return form < 3 || matter < 3 || political > matter ? 'doubtful' : 'protocol';
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const found of text.matchAll(pattern)) n += found.length > 0 ? 1 : 0;
  return n;
}

/** Labels of a protocol's front: those present by side weigh most. */
function labels(layout: Layout): number {
  const keys = new Set<string>();
  for (const line of layout.lines.slice(0, 60)) {
    const label = line.text && line.text.length < 120 ? labelOf(line.text) : null;
    if (label && label.key !== 'ignore') keys.add(label.side ?? label.key);
  }
  return Math.min(4, keys.size);
}
