import { describe, expect, it, vi } from 'vitest';
import { MODEL_DEFAULTS } from '../../../src/model/settings.ts';
import { stoppedReply } from '../../fakes/anthropic/replies.ts';
import { startAnthropic } from '../../fakes/anthropic/server.ts';
import { ask, claude, GOOD, QUESTION, watching, writing } from '../asking.ts';

describe('a connection that', () => {
  it('stays silent is given up, and the planned answer stands in', async () => {
    await using server = await startAnthropic(() => stoppedReply(writing(GOOD), 3, 'hang'));
    vi.stubEnv('ANTHROPIC_BASE_URL', server.url);

    const answer = await ask(QUESTION, { model: claude({ draft: { ...MODEL_DEFAULTS.draft, timeLimitMs: 60 } }) });

    expect(answer.notices[0]).toContain('too long');
    expect(answer.sentences).toEqual((await ask(QUESTION)).sentences);
  });

  it('breaks behind a verified sentence makes it void', async () => {
    const { told, audience } = watching();
    const three = writing(GOOD, ['The city is striving for more.', 'striving to achieve'], GOOD);
    await using server = await startAnthropic(() => stoppedReply(three, 30, 'cut'));
    vi.stubEnv('ANTHROPIC_BASE_URL', server.url);

    const answer = await ask(QUESTION, { model: claude(), audience });

    expect(told).toEqual([GOOD[0], 'withdrawn']);
    expect(answer.notices[0]).toContain('broke off');
  });

  it('is given up by the asker leaves the planned answer', async () => {
    const { told, audience } = watching();
    await using server = await startAnthropic(() => stoppedReply(writing(GOOD), 3, 'hang'));
    vi.stubEnv('ANTHROPIC_BASE_URL', server.url);

    const answer = await ask(QUESTION, { model: claude(), audience, signal: AbortSignal.timeout(40) });

    expect(answer.work?.standIn).toBe(true);
    expect(told).toEqual([]);
  });
});
