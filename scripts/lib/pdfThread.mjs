import { parentPort } from 'node:worker_threads';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// pdfjs's own half, in a thread of Node's (see documents.ts): it is given a port for each document.
parentPort.on('message', (port) => {
  WorkerMessageHandler.initializeFromPort(port);
  port.start();
});
