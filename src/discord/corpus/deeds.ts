import { payload } from '../client.ts';
import type { DeedName } from './ids.ts';
import { pagedMessage } from './paged.ts';
import { discard, publish, refresh } from './publishing.ts';
import { approveRest, decide, openMending, openReview, rejectRest, takeMended } from './reviewing.ts';
import type { CorpusComponent, Step } from './step.ts';
import { cancel, correct, renew, takeCorrection, takeIn, takePasted } from './taking-in.ts';

type Deed = (step: Step<CorpusComponent>, ...args: readonly string[]) => Promise<void>;

/** What each button and modal does; the arguments are those of its custom id. */
export const DEEDS: { [Name in DeedName]: Deed } = {
  page: turnPage,
  refresh,
  publish: (step, candidate = '') => publish(step, candidate),
  discard: (step, candidate = '') => discard(step, candidate),
  pasted: takePasted,
  add: takeIn,
  renew,
  correct: (step, id) => correct(step, 'correct', id),
  more: (step, id) => correct(step, 'more', id),
  corrected: takeCorrection,
  cancel,
  review: openReview,
  approve: (step, key, number) => decide(step, { kind: 'approve' }, key, number),
  reject: (step, key, number) => decide(step, { kind: 'reject' }, key, number),
  mend: openMending,
  mended: takeMended,
  approveRest,
  rejectRest,
};

export function isDeed(name: string): name is DeedName {
  return Object.hasOwn(DEEDS, name);
}

async function turnPage(step: Step<CorpusComponent>, id = '', page = ''): Promise<void> {
  const { interaction, acknowledge } = step;
  if (interaction.isModalSubmit()) return;
  const components = await pagedMessage(id, Number(page) || 0, step);
  await acknowledge('replied', () => interaction.update(payload(components)));
}
