// Serves what is built already, without installing or building: for the browser tests.
import { serve } from './lib/serve.mjs';

console.log(await serve(Number(process.env.PORT ?? 4173)));
