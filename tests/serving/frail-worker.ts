import { parentPort } from 'node:worker_threads';
import type { Request } from '../../src/serving/messages.ts';

/** A worker that some questions are too much for. */
await import('../../src/serving/worker.ts');

parentPort?.on('message', (request: Request) => {
  if (!('of' in request) || request.of.kind !== 'answer') return;
  const { text } = request.of.question;
  if (text === 'throw') throw new Error('out of bounds');
  if (text === 'exit') process.exit(1);
  if (text === 'loop') for (;;);
  if (text === 'fill') {
    const hoard: { index: number }[][] = [];
    for (;;) hoard.push(Array.from({ length: 1e5 }, (_, index) => ({ index })));
  }
});
