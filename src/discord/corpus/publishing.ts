import type { ChangeReport } from '../../curation/report.ts';
import type { Fault } from '../../domain/corpus.ts';
import { ExpectedError } from '../../domain/errors.ts';
import { curationWordingOf } from '../../wording/curation.ts';
import { corpusWordingOf } from '../../wording/discord-corpus.ts';
import { LiveMessage } from '../live.ts';
import { ACCENT, notice } from '../render/components.ts';
import type { Paged } from './memory.ts';
import { pagedMessage } from './paged.ts';
import { type CorpusComponent, deferReply, deferUpdate, type Step, show } from './step.ts';
import { tellLog } from './tell.ts';

/** Checks the working copy, telling where it is, and shows what publishing would change, or everything that is wrong. */
export async function refresh(step: Step): Promise<void> {
  // In the open: other moderators may want to see it, and to decide.
  await deferReply(step, false);
  const { keeping, language, memory } = step;
  const live = new LiveMessage((components) => show(step, components));
  const { stage } = curationWordingOf(language);
  const result = await examined(
    keeping.curation.publishing.refresh((at) => live.offer(notice(stage[at], ACCENT.lookUp))),
  );
  await live.finish(await pagedMessage(memory.keepPaged(result), 0, step));
}

/** Faults are a result, too: the list of what is to be mended. */
async function examined(report: Promise<ChangeReport>): Promise<Paged> {
  try {
    return { kind: 'report', report: await report };
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== 'CORPUS_FAULTY') throw error;
    return { kind: 'faults', faults: error.context['faults'] as readonly Fault[] };
  }
}

export async function publish(step: Step<CorpusComponent>, candidate: string): Promise<void> {
  await deferUpdate(step);
  const { hash } = await step.keeping.curation.publishing.publish(step.by, candidate);
  await show(step, notice(corpusWordingOf(step.language).publishedNow(hash), ACCENT.answer));
  await tellLog(step);
}

export async function discard(step: Step<CorpusComponent>, candidate: string): Promise<void> {
  await deferUpdate(step);
  await step.keeping.curation.publishing.discard(step.by, candidate);
  await show(step, notice(curationWordingOf(step.language).discarded, ACCENT.lookUp));
  await tellLog(step);
}
