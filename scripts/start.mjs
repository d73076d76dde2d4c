// npm start: installs, builds and serves, from nothing but Node and npm. The second time it only serves.
import { build, install, makeDataset } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';

install();
makeDataset();
build();
const port = Number(process.env.PORT ?? 4173);
const address = await serve(port).catch((cause) => {
  console.error(
    cause.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT=5000 npm start` : cause.message,
  );
  process.exit(1);
});
console.log(`Samsyn is on ${address}`);
