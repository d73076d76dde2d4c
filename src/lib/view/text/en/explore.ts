import type { explore as source } from '../sv/explore.ts';

export const explore: typeof source = {
  title: '',
};
