import { z } from 'zod';
import { BrowserStore } from './BrowserStore.ts';
import { databaseName } from './database.ts';
import { Desk } from './desk.ts';
import { documentEffects } from './documents.ts';
import type { Ask } from './messages.ts';

// zod's compiled parsers need `new Function`, which the content policy forbids.
z.config({ jitless: true });

const desk = new Desk((message, transfer = []) => self.postMessage(message, { transfer }), documentEffects, {
  store: (place, cleared) => new BrowserStore(databaseName(place), cleared),
  reader: __SAMSYN_READER__,
  app: __SAMSYN_VERSION__,
});
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => void desk.hear(data));
