import type { DatasetManifest } from '../../model/dataset.ts';
import type { Issue } from '../../model/issue.ts';

/** What stands where a value was. */
const untold = '…';

/**
 * The values of an issue that say how a source is made, or that the published tables say too. All others can be what a
 * cell held: a hidden figure, a sum that gives one away, a name in the wrong column.
 */
const open: ReadonlySet<string> = new Set([
  ...[
    'column',
    'columns',
    'headers',
    'table',
    'sheet',
    'as',
    'kind',
    'nearest',
    'missing',
    'of',
    'problem',
    'extension',
  ],
  ...['count', 'rows', 'read', 'page', 'pages', 'first', 'found', 'expected', 'most', 'levels', 'length'],
  ...['share', 'confidence', 'dropped', 'shared', 'changed', 'alone', 'newer', 'other', 'why', 'month', 'n', 'usual'],
  ...['unit', 'parent', 'group', 'role', 'invited', 'answered', 'from', 'to', 'date', 'stated', 'start', 'end'],
]);

/**
 * What a publication says of itself: no cell that the tables hide. An issue keeps its rule and place and loses the values that
 * could be a cell's; a source keeps neither its fingerprint, by which someone who knows the rest of a file could try
 * what a hidden cell held, nor its size, which tells how long its numbers are. Names that nobody has placed are told by the tables alone.
 */
export const withoutCells = (manifest: DatasetManifest): DatasetManifest => ({
  ...manifest,
  sources: manifest.sources.map((source) => ({ ...source, hash: '', bytes: 0 })),
  issues: manifest.issues.map(withoutValues),
});

const withoutValues = (issue: Issue): Issue => ({
  ...issue,
  values: Object.fromEntries(Object.entries(issue.values).map(([key, value]) => [key, open.has(key) ? value : untold])),
});
