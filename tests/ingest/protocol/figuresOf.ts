import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';

/** A meeting of 9 October 2024 with one matter. */
const meeting = (title: string, matter: string) => `Protokoll FSG 2024-10-09
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg
Kommunal: Börje Lindsten

1. Öppnande
Mötet öppnades.

2. ${title}
${matter}

3. Nästa möte
Bestäms senare.
`;

/** The sums that the matter gives, in short: "system unit type count from/to", or "group role answered/invited". */
export function figuresOf(matter: string, title = 'Tillbud och arbetsskador'): string[] {
  return readProtocol(meeting(title, matter)).figures.map((f) =>
    f.kind === 'response'
      ? `${f.group} ${f.role ?? '-'} ${f.answered}/${f.invited}`
      : `${f.system ?? '-'} ${f.unit ?? '-'} ${f.type ?? '-'} ${f.count} ${f.from ?? ''}/${f.to ?? ''}`,
  );
}

/** The codes of the warnings about sums. */
export const warningsOf = (matter: string, title: string): string[] =>
  readProtocol(meeting(title, matter))
    .warnings.map((w) => w.code)
    .filter((code) => code.startsWith('response'));
