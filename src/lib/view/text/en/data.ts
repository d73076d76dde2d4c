import type { data as source } from '../sv/data.ts';

export const data: typeof source = {
  title: 'Get your files in, and trust them',
  seeWhatWasRead: 'See what was read',
  job: {
    read: (name) => `${name} has been read.`,
    unreadable: (name) => `${name} could not be read. The Data page says why.`,
    same: (name) => `${name} is here already, with the same content. It is not added again.`,
    cancelled: (name) => `The reading of ${name} was stopped. Nothing of it was taken.`,
    'too-large': (name) => `${name} is larger than 200 MB and is not read. Split it into smaller parts.`,
    failed: (name) => `${name} could not be opened. It may have been moved or changed.`,
  },
};
