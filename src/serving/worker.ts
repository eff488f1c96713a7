import { parentPort, workerData } from 'node:worker_threads';
import type { Drafter, Rewriter } from '../answering/drafting/port.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import type { ModelSettings } from '../model/settings.ts';
import { clearUp } from './clear-up.ts';
import { serveInProcess } from './in-process.ts';
import { type Call, failureOf, type Reply, type Request, type WorkerStart } from './messages.ts';
import { openFolder, openVersion } from './open-snapshot.ts';
import type { AnswerService, ArgumentsOf } from './service.ts';

/** Only run as a worker: holds a snapshot and answers by message, so that nothing else stands still meanwhile. */
const say = (reply: Reply): void => parentPort?.postMessage(reply);
const running = new Map<number, AbortController>();

try {
  const service = await open(workerData as WorkerStart);
  parentPort?.on('message', (request: Request) => {
    if ('ping' in request) say({ pong: true });
    else if ('abort' in request) running.get(request.abort)?.abort();
    else void respond(service, request.call, request.of);
  });
  clearUp();
  say({ ready: true });
} catch (error) {
  say({ refused: failureOf(error) });
}

async function open({ dir, isVersion, model }: WorkerStart): Promise<AnswerService> {
  const snapshot = isVersion ? await openKept(dir) : await openFolder(dir);
  const drafter = model && (await connect(model));
  // Every question brings its own day along.
  return serveInProcess(snapshot, { today: () => '', ...(drafter && { model: drafter }) });
}

async function openKept(dir: string): Promise<Snapshot> {
  const { snapshot, found, save } = await openVersion(dir);
  if (found !== undefined) say({ snapshot: found });
  // At once, though it takes a thirtieth of what the making took: a candidate is only asked for a moment.
  await save?.().then(
    () => say({ snapshot: 'saved' }),
    () => say({ snapshot: 'not saved' }),
  );
  return snapshot;
}

/** The SDK is loaded only where it is used. */
async function connect(settings: ModelSettings): Promise<Drafter & Rewriter> {
  const { connectClaude } = await import('../model/claude.ts');
  return connectClaude(settings, { onCall: (modelCall) => say({ modelCall }) });
}

async function respond(service: AnswerService, call: number, of: Call): Promise<void> {
  const controller = new AbortController();
  running.set(call, controller);
  try {
    say({ call, result: await perform(service, call, of, controller.signal) });
  } catch (error) {
    say({ call, failure: failureOf(error) });
  } finally {
    running.delete(call);
  }
}

function perform(service: AnswerService, call: number, of: Call, signal: AbortSignal): Promise<unknown> {
  if (of.kind === 'status') return service.status();
  if (of.kind === 'run') return service.run(of.name, of.args as ArgumentsOf<typeof of.name>);
  const audience = {
    onSentence: (sentence: Extract<Reply, { sentence: unknown }>['sentence']) => say({ call, sentence }),
    onWithdraw: () => say({ call, withdrawn: true }),
  };
  return service.answer(of.question, { ...of.options, audience, signal });
}
