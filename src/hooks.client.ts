import { z } from 'zod';

// zod's compiled parsers need `new Function`, which the content policy forbids.
z.config({ jitless: true });
