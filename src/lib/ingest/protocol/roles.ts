import { remember } from '../swedish/remember.ts';
import { latin } from '../swedish/latin.ts';

const OFFICES =
  'chef|chefen|direktör|direktören|rektor|rektorn|ombud|ombudet|ordförande|ordföranden|sekreterare|sekreteraren|handläggare|specialist|strateg|strategen|samordnare|ekonom|controller|ledare|ledaren|konsult|konsulten|utvecklare|administratör|partner|assistent|lärare|sköterska|jurist|kommunikatör|utredare|koordinator|vaktmästare|ledamot|ersättare|suppleant|föredragande|representant|företrädare|stöd|revisor|arkivarie|bibliotekarie|pedagog|psykolog|kurator|ingenjör|brandman|biträde|terapeut|läkare|tandläkare|planerare|analytiker|praktikant|rådgivare|förhandlare|intendent|föreståndare|facilitator|moderator|sakkunnig|tekniker|registrator|nämndsekreterare|justerare|beredskapssamordnare|chaufför|barnskötare|kock|byrådirektör|projektör';
const OFFICE = latin(new RegExp(`^(?:[\\p{L}-]*(?:${OFFICES}))$`, 'iu'));
const OFFICE_WORD = latin(
  /^(?:HR|HR-\p{L}+|tf\.?|t\.f\.|vik\.?|vikarierande|tillförordnad|biträdande|bitr\.?|vice|v\.|stf|stf\.|ställföreträdande|enhets\p{L}*|verksamhets\p{L}*|avdelnings\p{L}*|förvaltnings\p{L}*|IT-\p{L}+|ordf\.?|HSO|SO)$/iu,
);

/** True for a word that names an office or a task: "HR-chef", "huvudskyddsombud", "rektor", "tf". */
export const isOfficeWord: (word: string) => boolean = remember((word) => OFFICE.test(word) || OFFICE_WORD.test(word));

const EMPLOYER =
  /chef|direktör|rektor(?!s?assistent)|\bHR\b|HR-|arbetsgiv|personal(?:chef|strateg|specialist|konsult|sekreterare)|ledare|förhandl|controller|ekonom|strateg|områdes/i;
const UNION =
  /skyddsombud|\bHSO\b|facklig|\bfack|ombudsman|klubbordförande|sektionsordförande|lokalombud|arbetsplatsombud|skolombud/i;
const OTHER =
  /sekreterare|protokollförare|gäst|inbjud|adjungerad|föredragande|företagshälsov|feelgood|previa|avonova|revisor|konsult från/i;

/** The side that an office belongs to when nothing else tells; null if it does not tell either. A mere secretary is of neither side. */
export function sideOfRole(role: string): 'employer' | 'union' | 'other' | null {
  if (UNION.test(role)) return 'union';
  if (/^(?:(?:mötes)?sekreterare|sekr\.?|protokollförare|antecknare)$/i.test(role.trim())) return 'other';
  if (EMPLOYER.test(role)) return 'employer';
  return OTHER.test(role) ? 'other' : null;
}
