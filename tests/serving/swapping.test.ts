import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { AnswerService, ServiceStatus } from '../../src/serving/service.ts';
import { createSwapping } from '../../src/serving/swapping.ts';

/** A service that answers when it is told to, and says what it went through. */
function scripted(version: string) {
  const log: string[] = [];
  const gate = Promise.withResolvers<void>();
  const service: AnswerService = {
    async answer() {
      await gate.promise;
      log.push('answered');
      return { answer: version } as Answer;
    },
    run: () => Promise.reject(new Error('not in this script')),
    status: async () => ({ version }) as ServiceStatus,
    isReady: () => true,
    async close() {
      log.push('closed');
    },
  };
  return { service, log, open: gate.resolve };
}

const QUESTION = { text: 'Who?', history: [] };

describe('an exchange of what serves', () => {
  it('lets answers in flight finish on the old one, which is ended only then', async () => {
    const [old, next] = [scripted('old'), scripted('next')];
    const service = createSwapping(old.service);
    const inFlight = service.answer(QUESTION);
    const swapped = service.swap(next.service);
    expect((await service.status()).version).toBe('next');
    expect(old.log).toEqual([]);

    old.open();
    expect((await inFlight).answer).toBe('old');
    await swapped;
    expect(old.log).toEqual(['answered', 'closed']);
  });

  it('asks the new one from then on', async () => {
    const [old, next] = [scripted('old'), scripted('next')];
    const service = createSwapping(old.service);
    await service.swap(next.service);
    next.open();
    expect((await service.answer(QUESTION)).answer).toBe('next');
  });

  it('takes nothing in once it is closed, and leaves nothing running', async () => {
    const [old, next] = [scripted('old'), scripted('next')];
    const service = createSwapping(old.service);
    await service.close();
    await expect(service.swap(next.service)).rejects.toMatchObject({ code: 'ANSWERING_STOPPED' });
    expect([old.log, next.log]).toEqual([['closed'], ['closed']]);
  });
});
