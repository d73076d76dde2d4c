/** The source of a regular expression for the systems that incidents are reported in. */
export const SYSTEMS = 'LISA|KIA|IA|Stella|Agera|Stratsys|Synergi|Platina|Flexite|MedControl(?: PRO)?|DF Respons';
/** One of them as a word. */
export const SYSTEM = new RegExp(`(?<![\\p{L}\\d])(${SYSTEMS})(?=$|[^\\p{L}]|-anm|-ären)`, 'u');

/** The values of `incidents.type`. */
export type IncidentType = 'accident' | 'commuting-accident' | 'illness' | 'near-miss' | 'risk-observation' | 'other';

const TYPES: readonly [IncidentType, RegExp][] = [
  ['commuting-accident', /färdolyck/i],
  ['near-miss', /tillbud|nästan-?olyck/i],
  ['risk-observation', /riskobs|iakttagelse|^risker/i],
  ['illness', /arbetssjukdom/i],
  ['accident', /olyck/i],
];

/** The type that a word for incidents means; null for words that hold several ("anmälningar", "arbetsskador"). */
export const incidentType = (word: string): IncidentType | null =>
  TYPES.find(([, sign]) => sign.test(word))?.[0] ?? null;
