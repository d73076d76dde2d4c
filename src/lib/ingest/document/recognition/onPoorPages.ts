import type { Issue } from '../../../model/issue.ts';

/** The issues; those about words on a page that was poorly recognised say how sure its recognition is, in their values: `confidence`, 0–100. */
export function onPoorPages(issues: readonly Issue[]): Issue[] {
  const poor = issues.flatMap(({ rule, place, values }) =>
    rule === 'recognition-poor' && place?.span ? [{ span: place.span, confidence: values['confidence']! }] : [],
  );
  if (poor.length === 0) return [...issues];
  return issues.map((issue) => {
    const at = issue.place?.span?.[0];
    const page = at === undefined ? undefined : poor.find(({ span: [start, end] }) => start <= at && at < end);
    if (!page || issue.rule === 'recognition-poor') return issue;
    return { ...issue, values: { ...issue.values, confidence: page.confidence } };
  });
}
