import type { Snapshot } from '../src/answering/snapshot.ts';
import { openCorpus } from '../src/open-corpus.ts';

let opened: Promise<Snapshot> | undefined;

/** The project's own corpus: immutable, so opened once for all tests of a process. */
export function ownCorpus(): Promise<Snapshot> {
  opened ??= openCorpus();
  return opened;
}
