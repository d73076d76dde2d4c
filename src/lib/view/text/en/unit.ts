import type { unit as source } from '../sv/unit.ts';

export const unit: typeof source = {
  title: '',
};
