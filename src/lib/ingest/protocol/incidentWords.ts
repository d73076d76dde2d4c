import words from './figureWords.json' with { type: 'json' };
import { latin } from '../swedish/latin.ts';

/** The source of a regular expression for the systems that incidents are reported in. */
export const SYSTEMS = words.systems.join('|');
/** One of them as a word. */
export const SYSTEM = latin(new RegExp(`(?<![\\p{L}\\d])(${SYSTEMS})(?=$|[^\\p{L}]|-anm|-ären)`, 'u'));

/** The values of `incidents.type`. */
export type IncidentType = 'accident' | 'commuting-accident' | 'illness' | 'near-miss' | 'risk-observation' | 'other';

const KINDS = words.kinds.map(([, source]) => source).join('|');
const OF_SYSTEM = `(?:${SYSTEMS})-?\\s?(?:anm[äa]lning|ärende|rapport|händelse)(?:ar|arna|en|er|erna|r|rna)?`;
/** The source of a regular expression for a word that counts incidents: by its type, or of any. */
export const INCIDENTS = `(?:${OF_SYSTEM}|(?:${KINDS}|${words.counted.join('|')})(?![\\p{L}-]))`;
/** What may stand between the number and that word. */
export const REPORTED = `(?:(?:${words.reported})\\s+){0,2}`;

const TYPES = words.kinds.map(
  ([type, source]) => [type as IncidentType, latin(new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'))] as const,
);
const ANY = latin(new RegExp(`(?<!\\p{L})${INCIDENTS}`, 'iu'));
const CAUSE = latin(new RegExp(`^(?:${words.causes})(?!\\p{L})`, 'iu'));
const FOREIGN = latin(new RegExp(`(?<![\\p{L}\\d])(?:${words.foreign})(?!\\p{L})`, 'iu'));
const TOTAL = latin(new RegExp(`^(?:${words.total})(?!\\p{L})`, 'iu'));

/** The type that words for incidents mean; null for words that hold several ("anmälningar", "tillbud och olycksfall"). */
export function incidentType(text: string): IncidentType | null {
  let rest = text;
  const found = new Set<IncidentType>();
  for (const [type, sign] of TYPES)
    if (sign.test(rest)) {
      found.add(type);
      rest = rest.replace(sign, '');
    }
  return found.size === 1 ? [...found][0]! : null;
}

/** True for a text that names incidents, of a type or of any. */
export const namesIncidents = (text: string): boolean => ANY.test(text);
/** "Hot och våld", "Fall": why something happened, never where. */
export const isCause = (text: string): boolean => CAUSE.test(text);
/** Words of other matters that are counted in tables: sick leave, budgets, indexes. */
export const isForeign = (text: string): boolean => FOREIGN.test(text);
/** "Totalt", "Hela förvaltningen": adds up others. */
export const isTotal = (text: string): boolean => TOTAL.test(text);
