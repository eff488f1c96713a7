import type { Random } from '../bench/random.ts';
import {
  errorReply,
  hostileReply,
  quotingReply,
  type Reply,
  slowReply,
  stoppedReply,
  TRICKS,
} from '../fakes/anthropic/replies.ts';
import { startAnthropic } from '../fakes/anthropic/server.ts';

const PAUSE_MS = 40;
const WELL = quotingReply(3);
/** What a hostile model says, before it is bent. */
const LIE = { text: 'The output value of the power battery industry in Yibin reached 88.9 billion yuan in 2022. ' };

/** How the model is, one state after another; what trips the breaker comes last. */
const MOODS: readonly ((random: Random) => Reply)[] = [
  () => WELL,
  () => slowReply(WELL, PAUSE_MS),
  (random) => hostileReply([{ ...LIE, cites: [{ result: 0, from: 0 }] }], random.pick(Object.values(TRICKS))),
  () => errorReply(529, 'overloaded_error'),
  (random) => stoppedReply(WELL, random.below(6), random.next() < 0.5 ? 'cut' : 'hang'),
];

/**
 * A model that is well, slow, hostile, overloaded and down, each for as long as the others; `share` tells how much of
 * the time has passed, from 0 to 1.
 */
export async function startMoodyModel(random: Random, share: () => number) {
  return await startAnthropic(() => {
    const mood = MOODS[Math.min(MOODS.length - 1, Math.floor(share() * MOODS.length))];
    return mood?.(random) ?? WELL;
  });
}
