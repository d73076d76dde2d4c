/** Whose events are counted: employees' (and those where nobody is told), the others', or all. */
export type Whom = 'employees' | 'others' | 'all';

const groups: Record<Whom, readonly string[]> = {
  employees: ['employee', 'unknown'],
  others: ['pupil', 'client', 'other'],
  all: ['employee', 'unknown', 'pupil', 'client', 'other'],
};

/** The choice that a page's setting names; employees unless it names another: exports mix them, and the law is about work. */
export const whomOf = (setting: string): Whom => (setting === 'others' || setting === 'all' ? setting : 'employees');

/** The values of `concerns` that are counted: marks chosen elsewhere come before the page's own choice. */
export const concernedBy = (whom: Whom, marks: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  marks['concerns'] ?? groups[whom];
