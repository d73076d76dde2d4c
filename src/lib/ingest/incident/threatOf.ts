import type { Row } from '../../model/tables.ts';
import { choiceOf } from '../table/choice.ts';
import { fold } from '../table/fold.ts';
import { readYes } from '../table/markers.ts';
import data from './values.json' with { type: 'json' };

export type Threat = Row<'incidents'>['threat'];
const toThreat = choiceOf(data.threat);
const threats = new Set(data.threat.threat.map(fold));
const violence = new Set(data.threat.violence.map(fold));

/**
 * A cell of a column for threats and violence. "Ja" is as much as the column's header says: `yes`. Null for a word that
 * is not understood; `unknown` for an empty cell.
 */
export function threatOf(text: string, yes: 'threat' | 'violence' | 'both'): Threat | null {
  if (text === '') return 'unknown';
  const named = toThreat(text) ?? threatNamedIn(text);
  if (named) return named;
  const said = readYes(text);
  if (said === null) return null;
  return said ? yes : 'none';
}

/** What a cause or a type names: "Hot från brukare", "Tillbud hot/våld". Null when it names neither. */
export function threatNamedIn(text: string): 'threat' | 'violence' | 'both' | null {
  const words = fold(text).split(' ');
  const threat = words.some((w) => threats.has(w));
  const hit = words.some((w) => violence.has(w));
  if (threat && hit) return 'both';
  if (threat) return 'threat';
  return hit ? 'violence' : null;
}

/** What two columns say together: what is named outweighs "no", and "no" outweighs an empty cell. */
export function bothThreats(a: Threat, b: Threat): Threat {
  if (a === b) return a;
  const named = [a, b].filter((t) => t !== 'none' && t !== 'unknown');
  if (named.length === 2) return 'both';
  return named[0] ?? 'none';
}
