import type { Issue } from '../../model/issue.ts';
import type { SourceFile } from '../../model/source.ts';
import { decodeText } from '../text/decode.ts';
import type { Document } from './Document.ts';
import { normaliseText } from './normaliseText.ts';

/**
 * A text file as a document; null with an issue where it is no text (`file-empty`, `file-binary`). Characters that could not
 * be read are kept as U+FFFD and told of (`characters-unreadable`).
 */
export function fromText(file: SourceFile): { document: Document | null; issues: Issue[] } {
  const decoded = decodeText(file.bytes);
  const issue = (rule: string, severity: Issue['severity'], values: Issue['values'] = {}): Issue => ({
    source: file.name,
    place: null,
    rule,
    severity,
    values,
  });
  if ('problem' in decoded) return { document: null, issues: [issue(`file-${decoded.problem}`, 'error')] };
  const text = normaliseText(decoded.text);
  const pages = [0];
  for (let i = text.indexOf('\f'); i >= 0; i = text.indexOf('\f', i + 1)) pages.push(i + 1);
  return {
    document: { name: file.name, text, pages, furniture: [] },
    issues: decoded.replaced > 0 ? [issue('characters-unreadable', 'warning', { count: decoded.replaced })] : [],
  };
}
