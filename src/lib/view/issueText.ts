import type { Issue } from '../model/issue.ts';
import type { View } from './state/view.svelte.ts';

type Words = Pick<View['t'], 'issues' | 'data'>;

/** An issue as a sentence in the user's language; file and line are said by the caller. A rule without words of its own is named with its values. */
export function issueText({ rule, values }: Pick<Issue, 'rule' | 'values'>, t: Words): string {
  const words: Readonly<Record<string, (v: Issue['values']) => string>> = t.issues;
  const own = Object.hasOwn(words, rule) ? words[rule] : undefined;
  const text = own ? own(values) : t.data.otherIssue(rule, Object.entries(values));
  const { confidence } = values;
  const doubtful = typeof confidence === 'number' && !ownConfidence.has(rule);
  return doubtful ? `${text} ${t.data.onPoorPage(confidence)}` : text;
}

/** The rules about recognition itself say its confidence in their own words. */
const ownConfidence = new Set(['text-recognised', 'recognition-poor']);
