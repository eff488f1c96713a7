import { describe, expect, it } from 'vitest';
import { createLimits } from '../src/limits/limits.ts';
import { LIMITS } from '../src/limits/settings.ts';
import { openProposer } from '../src/open-proposer.ts';
import { openSqliteStore } from '../src/store/sqlite.ts';
import { errorReply, type Reply, scriptedReply } from './fakes/anthropic/replies.ts';
import { settings } from './model/fixtures.ts';
import { fakeService } from './model/setup.ts';

const service = fakeService();
const REQUEST = {
  document: { title: 'Luzhou', published: '2024', language: 'en', body: 'Output reached 12.5 billion yuan.' },
  indicators: [],
  terms: [],
};

async function proposerWith(reply: Reply, limits: Partial<typeof LIMITS> = {}) {
  const requests = service.play([reply]);
  const store = await openSqliteStore(':memory:');
  const { budget } = createLimits({ ...LIMITS, ...limits }, store);
  const ask = openProposer(settings(), async () => ({ store, budget, log: { info() {}, warn() {} } }));
  const used = async () => (await store.usage(new Date().toISOString().slice(0, 10), 'g')).here;
  return { ask, used, requests };
}

describe('the proposer', () => {
  it('books what a document took on the budget of the server whose moderator asks', async () => {
    const reply = scriptedReply(['{"rows": []}'], { usage: { input: 3000, output: 200 } });
    const { ask, used } = await proposerWith(reply);
    expect(await ask(REQUEST, 'g')).toMatchObject({ rows: [] });
    expect(await used()).toBe(3200);
  });

  it('asks nothing where the budget is used up', async () => {
    const { ask, requests } = await proposerWith(scriptedReply([]), { serverTokens: 10_000 });
    expect(await ask(REQUEST, 'g')).toEqual({ failed: 'budget' });
    expect(requests).toHaveLength(0);
  });

  it('says why the model failed, and books what that took', async () => {
    const { ask, used } = await proposerWith(errorReply(401, 'authentication_error'));
    expect(await ask(REQUEST, 'g')).toEqual({ failed: 'bad-key' });
    expect(await used()).toBe(0);
  });

  it('reads a long text up to the end of a line, and says how far', async () => {
    const body = 'All is well in the city.\n'.repeat(4000);
    const { ask, requests } = await proposerWith(scriptedReply(['{"rows": []}']));
    const answer = await ask({ ...REQUEST, document: { ...REQUEST.document, body } });
    expect(answer).toMatchObject({ read: 39_999 });
    expect(JSON.stringify(requests[0]?.body).length).toBeLessThan(60_000);
  });
});
