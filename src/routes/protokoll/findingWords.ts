import type { Finding } from '$lib/analysis/protocols/findingsIn.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

/** The side or the organisation that speaks, in words; empty where nobody is named. */
export function whoSays({ kind, side, organisation }: Finding, t: Text): string {
  if (organisation !== null) return organisation;
  if (kind === 'statement') return side === 'employer' ? t.protocols.findings.employer : t.protocols.findings.unions;
  return '';
}

/** What a finding is called in the margin and in the list: "Fråga · Vision". */
export function findingWords(finding: Finding, t: Text): string {
  const { kind, detail, number } = finding;
  const known =
    kind === 'statement'
      ? t.values.statement[detail ?? '']
      : // A yrkande is a statement too: the demand in the same words has a name of its own.
        kind === 'demand' && detail !== 'yrkande'
        ? t.values.demand[detail ?? '']
        : t.protocols.findings.kind[kind];
  const rest = kind === 'case' ? number : whoSays(finding, t);
  return [known ?? t.protocols.findings.kind[kind], rest].filter((part) => part).join(' · ');
}

/** The same for those who hear it apart from what stands around: an item with its number and heading. */
export const spokenWords = (finding: Finding, t: Text): string =>
  finding.kind === 'item' ? `${findingWords(finding, t)} ${itemWords(finding)}` : findingWords(finding, t);

/** An item by its number and heading: "§ 4 Ekonomi". */
export const itemWords = ({ number, label }: Pick<Finding, 'number' | 'label'>): string =>
  `${number === null ? '' : `§ ${number} `}${label}`;
