import { remembering } from '../../src/answering/remembering.ts';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import type { Subject } from '../../src/eval/run.ts';
import { openCorpus } from '../../src/open-corpus.ts';

const opened = remembering(openCorpus);

/** Opens a corpus folder, the project's own unless another is named, each of them once. */
export const openOnce: Subject['open'] = (folder = BUILT_IN_CORPUS) => opened(folder);
