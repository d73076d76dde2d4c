import type { events as source } from '../sv/events.ts';

export const events: typeof source = {
  title: '',
};
