import type { Issue } from '$lib/model/issue.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

type Words = (values: Issue['values']) => string;

/** An issue as a sentence; its rule's name where no words are known for it. */
export function issueWords(issue: Issue, t: Text): string {
  const known = (t.issues as Readonly<Record<string, unknown>>)[issue.rule];
  return typeof known === 'function' ? (known as Words)(issue.values) : t.protocols.issues.other(issue.rule);
}
