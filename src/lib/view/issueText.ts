import type { Issue } from '../model/issue.ts';
import type { View } from './state/view.svelte.ts';

type Words = Pick<View['t'], 'issues' | 'data'>;

/** An issue as a sentence in the user's language; file and line are said by the caller. A rule without words of its own is named with its values. */
export function issueText({ rule, values }: Pick<Issue, 'rule' | 'values'>, t: Words): string {
  const words: Readonly<Record<string, (v: Issue['values']) => string>> = t.issues;
  const own = Object.hasOwn(words, rule) ? words[rule] : undefined;
  return own ? own(values) : t.data.otherIssue(rule, Object.entries(values));
}
