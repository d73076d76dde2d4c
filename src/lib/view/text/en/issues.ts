import type { issues as source } from '../sv/issues.ts';

export const issues: typeof source = {
  title: '',
};
