import { parentPort } from 'node:worker_threads';
import type { Reply, Request } from '../../src/serving/messages.ts';

/** A worker that answers one call, and breaks down over it. */
const say = (reply: Reply): void => parentPort?.postMessage(reply);

parentPort?.on('message', (request: Request) => {
  if (!('call' in request)) return;
  say({ call: request.call, result: {} });
  setImmediate(() => {
    throw new Error('doomed');
  });
});
say({ ready: true });
