import { z } from 'zod';
import { Desk } from './desk.ts';
import { documentEffects } from './documents.ts';
import type { Ask } from './messages.ts';

// zod's compiled parsers need `new Function`, which the content policy forbids.
z.config({ jitless: true });

const desk = new Desk((message, transfer = []) => self.postMessage(message, { transfer }), documentEffects);
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => desk.hear(data));
