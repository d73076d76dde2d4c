import type { Agenda } from './agenda.ts';
import { ofWords } from '../swedish/lexicon.ts';
import { cue } from '../swedish/words.ts';
import { labelOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { BEGINS_UNION, GROUP, unionAt } from './organisations.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

/** How like a samverkan protocol a text is. `foreign`: another kind of text; `doubtful`: read, with a warning. */
export type Likeness = 'protocol' | 'doubtful' | 'foreign';

/** What a word is worth for the form of a protocol, for the matter of samverkan, and for a body of politicians. */
interface Worth {
  form: number;
  matter: number;
  group: boolean;
  political: number;
}

const GROUP_WORD = new RegExp(`^${GROUP}$`, 'iu');
const MATTER = latin(
  /^(?:samverka\p{L}*|(?:huvud)?skyddsombud\p{L}*|skyddskommitt\p{L}*|fackliga?|arbetstagar\p{L}*|personalorganisation\p{L}*|mbl|medbestämmande\p{L}*|balanslista\p{L}*|personalföreträdare)$/iu,
);
const FORM = latin(
  /^(?:protokoll(?:et)?|minnesanteckningar(?:na)?|mötesanteckningar(?:na)?|justera\p{L}*|justerings?\p{L}*|dagordning(?:en)?|sekreterare)$/iu,
);
const POLITICAL =
  /^(?:beslutande|ledamöter|ersättare|votering|proposition(?:sgång|sordning)?|fullmäktige|kommunfullmäktige|sammanträdesprotokoll|nämnden|tjänstgörande)$/iu;
const PARTIES = /\((?:S|M|C|V|L|KD|MP|SD)\)/g;
/** How much of a text is looked at. */
const SAMPLE = 30_000;

const worthOf = ofWords((word): Worth | null => {
  const employer = /^(?:arbetsgivaren|förvaltningens)$/i.test(word);
  const worth = {
    form: FORM.test(word) ? 1 : 0,
    matter: MATTER.test(word) ? 0.7 : employer ? 0.3 : 0,
    group: GROUP_WORD.test(word),
    political: POLITICAL.test(word) ? 1 : 0,
  };
  return worth.form + worth.matter + worth.political > 0 || worth.group ? worth : null;
});
const WEIGHS = cue((word) => worthOf(word, 0) !== null);

/**
 * Judged by its form (a protocol's words, labels, an agenda) and its matter (groups, unions, what samverkan speaks of), so that a
 * board's protocol fails by the one and a novel by both.
 */
export function likeness(layout: Layout, agenda: Agenda): Likeness {
  const text = layout.flow.slice(0, SAMPLE);
  const total = { form: 0, matter: 0, groups: 0, political: matchesOf(text, PARTIES).length };
  const unions = new Set<string>();
  const { count, starts, cues } = layout.words;
  let named = 0;
  for (let i = 0; i < count && starts[i]! < SAMPLE; i++) {
    const worth = cues[i]! & WEIGHS ? worthOf(text, starts[i]!) : null;
    if (worth) {
      total.form += worth.form;
      total.matter += worth.matter;
      total.political += worth.political;
      if (worth.group) total.groups++;
    }
    const union = cues[i]! & BEGINS_UNION && starts[i]! >= named ? unionAt(text, starts[i]!) : null;
    if (union) [named] = [union.end, unions.add(union.name)];
  }
  const agendaForm = agenda.numbered ? 2 : agenda.matters.length >= 3 ? 1 : 0;
  const form = Math.min(4, total.form) + labels(layout) + agendaForm;
  const matter = Math.min(6, total.matter) + Math.min(4, total.groups * 1.5) + Math.min(3, unions.size);
  const { political } = total;
  if (form < 2 || matter < 1.5 || political > 2 * matter) return 'foreign';
  return form < 3 || matter < 3 || political > matter ? 'doubtful' : 'protocol';
}

/** Labels of a protocol's front: those present by side weigh most. */
function labels(layout: Layout): number {
  const keys = new Set<string>();
  for (const line of layout.lines.slice(0, 60)) {
    const label = line.text && line.text.length < 120 ? labelOf(line.text) : null;
    if (label && label.key !== 'ignore') keys.add(label.side ?? label.key);
    if (keys.size === 4) break;
  }
  return keys.size;
}
