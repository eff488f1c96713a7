import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RETENTION, type Store } from '../../src/store/store.ts';
import { ALICE, BOB, conversation, NOW, stored } from './samples.ts';

/** What every implementation of the port must do. `open` gives a new, empty store. */
export function describeStore(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('answers', () => {
    it('come back whole, with their evidence', async () => {
      const answer = stored('a1', { guild: 'g', question: 'm1', replies: ['r1', 'r2'], visibleTo: 'asker' });
      await store.saveAnswer(answer);
      expect(await store.answer('a1')).toEqual(answer);
    });

    it('are undefined under an id that was never given', async () => {
      expect(await store.answer('nobody')).toBeUndefined();
      expect(await store.answerToMessage('nobody')).toBeUndefined();
      expect(await store.answerInMessage('nobody')).toBeUndefined();
    });

    it('are found by the message that asked and by each message that shows them', async () => {
      await store.saveAnswer(stored('a1', { question: 'm1' }));
      await store.setReplies('a1', ['r1', 'r2']);
      expect((await store.answerToMessage('m1'))?.id).toBe('a1');
      expect((await store.answerInMessage('r2'))?.replies).toEqual(['r1', 'r2']);
    });

    it('tell what they rest on, one after another', async () => {
      const ids = Array.from({ length: 120 }, (_, index) => `a${index}`);
      for (const id of ids) await store.saveAnswer(stored(id, {}));
      const told: { id: string; facts: readonly unknown[] }[] = [];
      for await (const one of store.statedFacts()) told.push(one);
      expect(told.map(({ id }) => id).sort()).toEqual(ids.sort());
      expect(told[0]?.facts).toEqual(stored('a0', {}).answer.facts);
    });

    it('show only the messages that were set last', async () => {
      await store.saveAnswer(stored('a1', { replies: ['r1', 'r2'] }));
      await store.setReplies('a1', ['r1']);
      expect(await store.answerInMessage('r2')).toBeUndefined();
      await store.setReplies('a1', []);
      expect((await store.answer('a1'))?.replies).toEqual([]);
    });

    it('let a message move to the answer that is shown in it now', async () => {
      await store.saveAnswer(stored('a1', { replies: ['r1'] }));
      await store.saveAnswer(stored('a2', { replies: ['r1'] }));
      expect((await store.answerInMessage('r1'))?.id).toBe('a2');
      expect((await store.answer('a1'))?.replies).toEqual([]);
    });

    it('do nothing when messages are set for one that has gone', async () => {
      await store.setReplies('gone', ['r1']);
      expect(await store.answerInMessage('r1')).toBeUndefined();
    });

    it('are replaced by another of the same id, which keeps the feedback', async () => {
      await store.saveAnswer(stored('a1', { text: 'old' }));
      await store.saveFeedback({ answer: 'a1', user: BOB, verdict: 'up', text: '', at: NOW });
      await store.saveAnswer(stored('a1', { text: 'new', guild: 'g' }));
      expect((await store.answer('a1'))?.answer.answer).toBe('new');
      expect(await store.feedbackOn('a1')).toHaveLength(1);
    });

    it('are replaced by another to the same message', async () => {
      await store.saveAnswer(stored('a1', { question: 'm1' }));
      await store.saveAnswer(stored('a2', { question: 'm1' }));
      expect(await store.answer('a1')).toBeUndefined();
      expect((await store.answerToMessage('m1'))?.id).toBe('a2');
    });

    it('take their feedback and messages along when they are deleted', async () => {
      await store.saveAnswer(stored('a1', { replies: ['r1'] }));
      await store.saveFeedback({ answer: 'a1', user: BOB, verdict: 'up', text: '', at: NOW });
      await store.deleteAnswer('a1');
      expect(await store.answer('a1')).toBeUndefined();
      expect(await store.answerInMessage('r1')).toBeUndefined();
      expect(await store.feedbackOn('a1')).toEqual([]);
    });

    it('are not changed by what the caller does to its own copy', async () => {
      const replies = ['r1'];
      await store.saveAnswer(stored('a1', { replies }));
      replies.push('r2');
      expect((await store.answer('a1'))?.replies).toEqual(['r1']);
    });
  });

  describe('conversations', () => {
    it('keep who opened them, and note when they were last used', async () => {
      await store.touchConversation(conversation('t1', { guild: 'g', usedAt: NOW }));
      await store.touchConversation(conversation('t1', { owner: BOB, usedAt: NOW + 1 }));
      expect(await store.conversation('t1')).toEqual(conversation('t1', { guild: 'g', usedAt: NOW + 1 }));
      expect(await store.conversation('t2')).toBeUndefined();
    });

    it('remember questions and answers in their order', async () => {
      await store.touchConversation(conversation('t1'));
      await store.saveAnswer(stored('z', { conversation: 't1', asked: 'first?', text: 'one', askedAt: NOW }));
      await store.saveAnswer(stored('a', { conversation: 't1', asked: 'second?', text: 'two', askedAt: NOW + 1 }));
      expect(await store.history('t1', ALICE)).toEqual([
        { role: 'user', content: 'first?' },
        { role: 'assistant', content: 'one' },
        { role: 'user', content: 'second?' },
        { role: 'assistant', content: 'two' },
      ]);
    });

    it('hold nothing of one another', async () => {
      await store.touchConversation(conversation('t1'));
      await store.touchConversation(conversation('t2'));
      await store.saveAnswer(stored('a1', { conversation: 't1' }));
      await store.saveAnswer(stored('a2', {}));
      expect(await store.history('t2', ALICE)).toEqual([]);
    });

    it('show a private answer to the one who asked, and to nobody else', async () => {
      await store.touchConversation(conversation('t1'));
      await store.saveAnswer(stored('a1', { conversation: 't1', visibleTo: 'asker', asker: ALICE }));
      expect(await store.history('t1', ALICE)).toHaveLength(2);
      expect(await store.history('t1', BOB)).toEqual([]);
    });

    it('give the latest exchanges only, as many as asked for', async () => {
      await store.touchConversation(conversation('t1'));
      for (const n of [1, 2, 3]) {
        await store.saveAnswer(stored(`a${n}`, { conversation: 't1', asked: `${n}?`, askedAt: NOW + n }));
      }
      const turns = await store.history('t1', ALICE, { exchanges: 2, bytes: 10_000 });
      expect(turns.filter(({ role }) => role === 'user').map(({ content }) => content)).toEqual(['2?', '3?']);
    });

    it('give whole exchanges only, within so many bytes', async () => {
      await store.touchConversation(conversation('t1'));
      await store.saveAnswer(stored('a1', { conversation: 't1', asked: '宜宾?', text: '八', askedAt: NOW }));
      await store.saveAnswer(stored('a2', { conversation: 't1', asked: '宜宾?', text: '八', askedAt: NOW + 1 }));
      expect(await store.history('t1', ALICE, { exchanges: 9, bytes: 20 })).toHaveLength(4);
      expect(await store.history('t1', ALICE, { exchanges: 9, bytes: 19 })).toHaveLength(2);
      expect(await store.history('t1', ALICE, { exchanges: 9, bytes: 9 })).toEqual([]);
    });

    it('forget an answer that is deleted', async () => {
      await store.touchConversation(conversation('t1'));
      await store.saveAnswer(stored('a1', { conversation: 't1' }));
      await store.deleteAnswer('a1');
      expect(await store.history('t1', ALICE)).toEqual([]);
    });

    it('may be gone by the time that the answer comes', async () => {
      await store.saveAnswer(stored('a1', { conversation: 'gone' }));
      expect(await store.answer('a1')).toEqual(stored('a1', {}));
    });
  });

  describe('feedback', () => {
    it('is one verdict a person and answer, the last one', async () => {
      await store.saveAnswer(stored('a1', {}));
      await store.saveFeedback({ answer: 'a1', user: BOB, verdict: 'up', text: '', at: NOW });
      const last = {
        answer: 'a1',
        user: BOB,
        verdict: 'down',
        reason: 'wrong-number',
        text: '889?',
        at: NOW,
      } as const;
      expect(await store.saveFeedback(last)).toBe(true);
      expect(await store.feedbackOn('a1')).toEqual([last]);
    });

    it('loses its reason when a thumb down becomes a thumb up', async () => {
      await store.saveAnswer(stored('a1', {}));
      await store.saveFeedback({ answer: 'a1', user: BOB, verdict: 'down', reason: 'other', text: 'x', at: NOW });
      await store.saveFeedback({ answer: 'a1', user: BOB, verdict: 'up', text: '', at: NOW });
      expect(await store.feedbackOn('a1')).toEqual([{ answer: 'a1', user: BOB, verdict: 'up', text: '', at: NOW }]);
    });

    it('is declined for an answer that has gone', async () => {
      expect(await store.saveFeedback({ answer: 'gone', user: BOB, verdict: 'up', text: '', at: NOW })).toBe(false);
    });

    it('is counted by verdict and reason, in a server and everywhere', async () => {
      await store.saveAnswer(stored('a1', { guild: 'g' }));
      await store.saveAnswer(stored('a2', {}));
      const outdated = { verdict: 'down', reason: 'outdated', text: '' } as const;
      await store.saveFeedback({ answer: 'a1', user: ALICE, ...outdated, at: NOW });
      await store.saveFeedback({ answer: 'a1', user: BOB, ...outdated, at: NOW });
      await store.saveFeedback({ answer: 'a2', user: BOB, verdict: 'up', text: '', at: NOW });
      await store.saveFeedback({ answer: 'a2', user: ALICE, verdict: 'up', text: '', at: NOW - 1 });
      const down = { verdict: 'down', reason: 'outdated', count: 2 };
      expect(await store.countFeedback(NOW, 'g')).toEqual([down]);
      expect(await store.countFeedback(NOW)).toEqual([down, { verdict: 'up', count: 1 }]);
    });
  });

  describe('settings', () => {
    it('have defaults until they are set, each for itself and its server', async () => {
      await store.changeSettings('g', { language: 'zh' });
      await store.changeSettings('g', { channels: ['1', '2'] });
      expect(await store.settings('g')).toMatchObject({ language: 'zh', channels: ['1', '2'], dailyTokens: null });
      expect(await store.settings('h')).toMatchObject({ language: 'auto', channels: [] });
    });

    it('go back to the default', async () => {
      await store.changeSettings('g', { language: 'zh', dailyTokens: 5 });
      await store.changeSettings('g', { language: undefined });
      expect(await store.settings('g')).toMatchObject({ language: 'auto', dailyTokens: 5 });
    });

    it('are refused, all of them, when one does not fit', async () => {
      await expect(store.changeSettings('g', { language: 'zh', dailyTokens: -1 })).rejects.toThrow('dailyTokens');
      expect(await store.settings('g')).toMatchObject({ language: 'auto' });
    });
  });

  describe('usage', () => {
    it('is summed by day, by server and overall', async () => {
      await store.addUsage('2026-11-02', 'g', 100);
      await store.addUsage('2026-11-02', 'g', 20);
      await store.addUsage('2026-11-02', 'h', 3);
      await store.addUsage('2026-11-02', undefined, 4);
      await store.addUsage('2026-11-03', 'g', 1000);
      expect(await store.usage('2026-11-02', 'g')).toEqual({ here: 120, overall: 127 });
      expect(await store.usage('2026-11-02', undefined)).toEqual({ here: 4, overall: 127 });
      expect(await store.usage('2026-11-04', 'g')).toEqual({ here: 0, overall: 0 });
    });

    it('adds up when many report at once', async () => {
      await Promise.all(Array.from({ length: 20 }, () => store.addUsage('2026-11-02', 'g', 1)));
      expect(await store.usage('2026-11-02', 'g')).toEqual({ here: 20, overall: 20 });
    });
  });

  describe('claims', () => {
    it('are given once, also when many ask at once', async () => {
      const claims = await Promise.all(Array.from({ length: 10 }, () => store.claim('i1', NOW)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await store.claim('i1', NOW)).toBe(false);
      expect(await store.claim('i2', NOW)).toBe(true);
    });
  });

  describe('what is owed', () => {
    const token = { id: 'i1', user: ALICE, language: 'en', since: NOW, to: { token: 'secret' } } as const;
    const message = {
      id: 'm1',
      user: BOB,
      language: 'zh',
      since: NOW - 1,
      to: { channel: 'c', message: 'm' },
    } as const;

    it('is told, the oldest first, until it is settled', async () => {
      await store.owe(token);
      await store.owe(message);
      expect(await store.owed()).toEqual([message, token]);
      await store.settle('m1');
      await store.settle('nothing');
      expect(await store.owed()).toEqual([token]);
    });

    it('is noted once', async () => {
      expect(await store.owe(token)).toBe(true);
      expect(await store.owe({ ...token, since: NOW + 1 })).toBe(false);
      expect(await store.owed()).toEqual([token]);
    });

    it('goes with the person, and when nobody waits for it any more', async () => {
      await store.owe(token);
      await store.owe(message);
      await store.forget(ALICE);
      expect(await store.owed()).toEqual([message]);
      await store.purge(message.since + RETENTION.claimsMs + 1);
      expect(await store.owed()).toEqual([]);
    });
  });

  describe('forget', () => {
    it('deletes what a person asked, said and opened, and nothing of others', async () => {
      await store.touchConversation(conversation('t1', { owner: ALICE }));
      await store.touchConversation(conversation('t2', { owner: BOB }));
      await store.saveAnswer(stored('a1', { conversation: 't1', asker: ALICE, replies: ['r1'] }));
      await store.saveAnswer(stored('b1', { conversation: 't1', asker: BOB }));
      await store.saveAnswer(stored('a2', { conversation: 't2', asker: ALICE }));
      await store.saveAnswer(stored('b2', { conversation: 't2', asker: BOB }));
      await store.saveFeedback({ answer: 'b2', user: ALICE, verdict: 'down', text: 'mine', at: NOW });
      await store.saveFeedback({ answer: 'b2', user: BOB, verdict: 'up', text: '', at: NOW });

      expect(await store.forget(ALICE)).toEqual({ answers: 2, feedback: 1 });

      expect(await store.answer('a1')).toBeUndefined();
      expect(await store.answerInMessage('r1')).toBeUndefined();
      expect(await store.conversation('t1')).toBeUndefined();
      expect(await store.history('t1', BOB)).toEqual([]);
      expect(await store.history('t2', BOB)).toHaveLength(2);
      expect((await store.answer('b1'))?.asker).toBe(BOB);
      expect((await store.feedbackOn('b2')).map(({ user }) => user)).toEqual([BOB]);
    });

    it('finds nothing to delete for somebody unknown', async () => {
      expect(await store.forget('nobody')).toEqual({ answers: 0, feedback: 0 });
    });
  });

  describe('purge', () => {
    it('deletes answers and conversations that have outlived their time, to the millisecond', async () => {
      await store.touchConversation(conversation('t1', { usedAt: NOW }));
      await store.saveAnswer(stored('a1', { conversation: 't1', askedAt: NOW, replies: ['r1'] }));
      await store.saveFeedback({ answer: 'a1', user: BOB, verdict: 'up', text: '', at: NOW });
      await store.purge(NOW + RETENTION.answersMs);
      expect(await store.answer('a1')).toBeDefined();
      expect(await store.conversation('t1')).toBeDefined();
      await store.purge(NOW + RETENTION.answersMs + 1);
      expect(await store.answer('a1')).toBeUndefined();
      expect(await store.conversation('t1')).toBeUndefined();
      expect(await store.feedbackOn('a1')).toEqual([]);
    });

    it('keeps a conversation that is still used, without its oldest turns', async () => {
      await store.touchConversation(conversation('t1', { usedAt: NOW }));
      await store.saveAnswer(stored('a1', { conversation: 't1', asked: 'old', askedAt: NOW }));
      await store.touchConversation(conversation('t1', { usedAt: NOW + 10 }));
      await store.saveAnswer(stored('a2', { conversation: 't1', asked: 'new', askedAt: NOW + 10 }));
      await store.purge(NOW + RETENTION.answersMs + 5);
      expect((await store.history('t1', ALICE)).map(({ content }) => content)).toEqual(['new', 'An answer.']);
    });

    it('lets a claim be given again when nobody can ask twice any more', async () => {
      await store.claim('i1', NOW);
      await store.purge(NOW + RETENTION.claimsMs);
      expect(await store.claim('i1', NOW)).toBe(false);
      await store.purge(NOW + RETENTION.claimsMs + 1);
      expect(await store.claim('i1', NOW)).toBe(true);
    });

    it('keeps the usage of the last days', async () => {
      await store.addUsage('2026-11-02', 'g', 1);
      await store.purge(NOW + RETENTION.usageMs);
      expect(await store.usage('2026-11-02', 'g')).toEqual({ here: 1, overall: 1 });
      await store.purge(NOW + RETENTION.usageMs + 24 * 60 * 60 * 1000);
      expect(await store.usage('2026-11-02', 'g')).toEqual({ here: 0, overall: 0 });
    });
  });

  it('says that it is usable, and after it was closed that it is not', async () => {
    expect(await store.isUsable()).toBe(true);
    await store.close();
    expect(await store.isUsable()).toBe(false);
  });
}
