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
    // Large arrays go to the old space at once. Small objects that all survive overrun the little that V8 still grants
    // when a worker is told to stop, and V8 then aborts the whole process.
    const hoard: number[][] = [];
    for (let index = 0; ; index += 1) hoard.push(Array.from<number>({ length: 1e5 }).fill(index));
  }
});
