import { createSnapshot, type Snapshot } from './answering/snapshot.ts';
import { BUILT_IN_CORPUS } from './corpus/built-in.ts';
import { loadCheckedCorpus } from './corpus/check-corpus.ts';

/**
 * Opens a corpus folder, the project's own unless another is named, ready to be asked.
 * @throws ExpectedError CORPUS_UNREADABLE, CORPUS_FAULTY
 */
export async function openCorpus(dir: string = BUILT_IN_CORPUS): Promise<Snapshot> {
  const { corpus, gazetteer } = await loadCheckedCorpus(dir);
  return createSnapshot(corpus, gazetteer);
}
