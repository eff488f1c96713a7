import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answerer, AnswerOptions } from '../../src/discord/ports.ts';
import type { Answer, Question } from '../../src/domain/answer.ts';
import { botInDiscord, expectNoRefusals, extractive } from './fixture.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';
const YUNNAN = 'How much cathode material will Yunnan have by 2024?';

/** An answerer that tells what it was asked and lets the test decide when it goes on. */
function held(): Answerer & { asked: Question[]; release: () => void } {
  const asked: Question[] = [];
  let open = Promise.withResolvers<void>();
  return {
    asked,
    release() {
      open.resolve();
      open = Promise.withResolvers();
    },
    async answer(question, options) {
      asked.push(question);
      const aborted = new Promise<never>((_, reject) => {
        options.signal.addEventListener('abort', () => reject(options.signal.reason as Error), { once: true });
      });
      await Promise.race([open.promise, aborted]);
      return await extractive.answer(question, options);
    },
  };
}

/** Answers from the corpus, and notes what it was asked. */
function noting(): Answerer & { asked: (Question & Pick<AnswerOptions, 'readers'>)[] } {
  const asked: (Question & Pick<AnswerOptions, 'readers'>)[] = [];
  return {
    asked,
    async answer(question, options) {
      asked.push({ ...question, readers: options.readers });
      return await extractive.answer(question, options);
    },
  };
}

describe('an answer', () => {
  it('gives the short answer, marks, sources, the check, the date it is of, and things to do', async () => {
    const { fake } = await botInDiscord();
    const answer = await fake.user('ann').slash('ask', { question: YIBIN }).message();
    expect(answer.text).toMatch(/\n\*\*In 2022, .*88\.9 billion yuan\.\*\* \\\[1\\\]/u);
    expect(answer.text).toContain('web article · published June 2023 (inferred)');
    expect(answer.text).toContain('1 of 1 figure checked');
    expect(answer.text).toContain('Figures as of: 2022');
    expect(answer.buttons.map(({ label }) => label)).toEqual(['Ask a follow-up', 'Figures as a table', '👍', '👎']);
    expectNoRefusals(fake);
  });

  it('is counted with its figures', async () => {
    const { fake, parts } = await botInDiscord();
    await fake.user('ann').slash('ask', { question: YIBIN }).message();
    await expect.poll(parts.metrics.text).toMatch(/question_seconds_count\{outcome="answered"\} 1\n/u);
    expect(await parts.metrics.text()).toMatch(/figures_checked_total 1\n/u);
  });

  it('says in bold that there are two figures, tells each once with its status, and the caveat once', async () => {
    const { fake } = await botInDiscord();
    const { text } = await fake.user('ann').slash('ask', { question: YUNNAN }).message();
    expect(text).toMatch(
      /\*\*The sources give two figures.*\*\*\n.*target.* is 1 million metric tons.*\n.*target.* is 500,000 metric tons.*\n\n-# ⚠/u,
    );
    expect(text.match(/500,000 metric tons/gu)).toHaveLength(2);
    expect(text.match(/Never add them/gu)).toHaveLength(1);
  });

  it('repeats above the answer what was asked with a command, as plain text', async () => {
    const { fake } = await botInDiscord();
    const question = 'What was the output value of **Yibin** in 2022?';
    const asked = await fake.user('ann').slash('ask', { question }).message();
    expect(asked.text).toMatch(/^-# “What was the output value of \\\*\\\*Yibin\\\*\\\* in 2022\?”\n/u);
    const mentioned = await fake.user('ann').mention(fake.general, question).answer();
    expect(mentioned.text).toMatch(/^\*\*In 2022/u);
  });

  it('tells what was searched in small print, without the sign of a caveat', async () => {
    const { fake } = await botInDiscord();
    const question = 'What was the output value of the power battery industry in Yibin in 2023?';
    const { text } = await fake.user('ann').slash('ask', { question }).message();
    expect(text).toMatch(/\n-# Searched: \d+ documents/u);
    expect(text).toMatch(/\n-# ⚠ \\\[2\\\] A target for revenue/u);
  });

  it('says plainly what the sources do not say', async () => {
    const { fake } = await botInDiscord();
    const { text } = await fake.user('ann').slash('ask', { question: 'What did Shenzhen do?' }).message();
    expect(text).toContain('The sources do not say');
  });

  it('says which part of the question nothing was found on', async () => {
    const { fake } = await botInDiscord();
    const question = YIBIN.replace('?', ', and who is the mayor of Yibin?');
    const { text } = await fake.user('ann').slash('ask', { question }).message();
    expect(text).toMatch(/88\.9 billion yuan\..*\n.*on this part of the question: “who is the mayor of Yibin”/u);
  });

  it('is private where the asker wants it so', async () => {
    const { fake } = await botInDiscord();
    const answer = await fake.user('ann').slash('ask', { question: YIBIN, private: true }).message();
    expect(answer.isEphemeral).toBe(true);
  });

  it('of great length is paged, never cut within a sentence or a mark', async () => {
    const wordy: Answerer = {
      async answer(question, options): Promise<Answer> {
        const answer = (await extractive.answer(question, options)) as Answer;
        const [first] = answer.sentences;
        if (first === undefined) throw new Error('the corpus has an answer to this');
        const sentences = Array.from({ length: 60 }, (_, n) => ({
          text: `This is sentence number ${n + 1} of a very long answer, which says at some length what it has to say.`,
          citations: [{ ...first.citations[0], start: n, end: n + 1 } as (typeof first.citations)[number]],
        }));
        return { ...answer, answer: sentences.map(({ text }) => text).join('\n'), sentences };
      },
    };
    const { fake } = await botInDiscord({ answerer: wordy });
    const ann = fake.user('ann');
    const answer = await ann.slash('ask', { question: YIBIN }).message();
    const seen: string[] = [];
    for (let page = 1; ; page += 1) {
      seen.push(...answer.text.split('\n').filter((line) => line.includes('This is sentence')));
      expect(answer.text).toContain(`Page ${page} of`);
      const more = answer.buttons.find(({ label }) => label === 'More ▶');
      if (more?.['disabled'] === true) break;
      await ann.press(answer, 'More ▶').response();
    }
    expect(seen).toHaveLength(60);
    for (const line of seen) expect(line).toMatch(/what it has to say\.(?:\*\*)? \\\[\d+\\\]$/u);
    expectNoRefusals(fake);
  });
});

describe('what is asked in messages', () => {
  it('answers a mention, a direct message and a reply that pings, and nothing else', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const answer = await ann.mention(fake.general, YIBIN).answer();
    expect(answer.text).toContain('88.9 billion yuan');
    expect(answer.pings.size).toBe(0);
    expect((await ann.dm(YIBIN).answer()).text).toContain('88.9 billion yuan');
    expect((await ann.reply(answer, 'And how did it grow?').answer()).text).toContain('Yibin');
    ann.message(fake.general, 'just talking');
    ann.message(fake.general, '@everyone look');
    fake.user('robot', { bot: true }).mention(fake.general, YIBIN);
    fake.user('hook', { webhook: true }).mention(fake.general, YIBIN);
    const last = await ann.mention(fake.general, YUNNAN).answer();
    expect(last.text).toContain('cathode');
    expect(fake.general.visible.filter(({ isFromApplication }) => isFromApplication)).toHaveLength(3);
    expectNoRefusals(fake);
  });

  it('says what it can be asked when it is merely mentioned', async () => {
    const { fake } = await botInDiscord();
    expect((await fake.user('ann').mention(fake.general, ' ').answer()).text).toContain('/help');
  });

  it('goes on from the answer that a reply is to', async () => {
    const answerer = noting();
    const { fake } = await botInDiscord({ answerer });
    const ann = fake.user('ann');
    const answer = await ann.mention(fake.general, YIBIN).answer();
    await fake.user('bob').reply(answer, 'And in 2021?').answer();
    await ann.mention(fake.general, YUNNAN).answer();
    expect(answerer.asked.map(({ history }) => history.length)).toEqual([0, 2, 0]);
    expect(answerer.asked[1]?.history[0]?.content).toBe(YIBIN);
  });

  it('answers several questions of one person in order, each once', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const questions = [YIBIN, YUNNAN, 'What did Shenzhen do?'].map((text) => ann.mention(fake.general, text));
    const answers = await Promise.all(questions.map((question) => question.answer()));
    expect(answers.map(({ text }) => /Yibin|Yunnan|Shenzhen/u.exec(text)?.[0])).toEqual([
      'Yibin',
      'Yunnan',
      'Shenzhen',
    ]);
    expect(answers.map(({ id }) => BigInt(id))).toEqual(
      answers.map(({ id }) => BigInt(id)).toSorted((a, b) => Number(a - b)),
    );
  });

  it('tells the asker their place when many questions are ahead', async () => {
    const answerer = held();
    const { fake } = await botInDiscord({ answerer, limits: { concurrent: 1 } });
    const people = ['ann', 'bob', 'cat', 'dan'].map((name) => fake.user(name));
    const questions = people.map((person) => person.mention(fake.general, YIBIN));
    const waiting = await questions[3]?.answer();
    expect(waiting?.text).toContain('questions are ahead of yours');
    for (let round = 0; round < 4; round += 1) {
      await expect.poll(() => answerer.asked.length).toBe(round + 1);
      answerer.release();
    }
    await waiting?.until(({ text }) => text.includes('88.9 billion yuan'));
  });

  it('answers anew, in the same place, when the question is edited', async () => {
    const answerer = noting();
    const { fake } = await botInDiscord({ answerer });
    const ann = fake.user('ann');
    const question = ann.dm(YIBIN);
    const answer = await question.answer();
    ann.edit(question, YUNNAN);
    await answer.until(({ text }) => text.includes('cathode'));
    expect(answerer.asked[1]?.history).toEqual([]);
    expect(question.answers).toHaveLength(1);
    ann.edit(question, YUNNAN);
    await ann.dm(YIBIN).answer();
    expect(answerer.asked.map(({ text }) => text)).toEqual([YIBIN, YUNNAN, YIBIN]);
  });

  it('drops an answer in the making when its question is edited or deleted', async () => {
    const answerer = held();
    const { fake } = await botInDiscord({ answerer });
    const ann = fake.user('ann');
    const edited = ann.mention(fake.general, YIBIN);
    await expect.poll(() => answerer.asked.length).toBe(1);
    ann.edit(edited, `<@${fake.applicationId}> ${YUNNAN}`);
    await expect.poll(() => answerer.asked.length).toBe(2);
    answerer.release();
    expect((await edited.answer()).text).toContain('cathode');
    const deleted = ann.mention(fake.general, YIBIN);
    await expect.poll(() => answerer.asked.length).toBe(3);
    ann.delete(deleted);
    const next = ann.mention(fake.general, YUNNAN);
    await expect.poll(() => answerer.asked.length).toBe(4);
    answerer.release();
    await next.answer();
    expect(deleted.answers).toEqual([]);
    expectNoRefusals(fake);
  });

  it('posts a public answer into the channel when the token of its command has lapsed', async () => {
    const answerer = held();
    const { fake, log } = await botInDiscord({ answerer });
    const ann = fake.user('ann');
    const asked = ann.slash('ask', { question: YIBIN });
    await expect.poll(() => answerer.asked.length).toBe(1);
    fake.clock.advance(16 * 60_000);
    answerer.release();
    const answer = await fake.general.next();
    expect(answer.text).toContain('88.9 billion yuan');
    expect(asked.original?.isLoading).toBe(true);
    expect(log.entries.filter(({ level }) => level === 'error')).toEqual([]);
    expect((await ann.press(answer, 'Figures as a table').message()).text).toContain('88.9 billion yuan');
  });

  it('takes an answer away with its question', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const question = ann.mention(fake.general, YIBIN);
    const answer = await question.answer();
    ann.delete(question);
    expect((await answer.until(({ deleted }) => deleted)).id).toBe(answer.id);
  });

  it('takes answers away with questions that are deleted in bulk', async () => {
    const { fake, parts } = await botInDiscord();
    const questions = ['ann', 'bob'].map((name) => fake.user(name).mention(fake.general, YIBIN));
    const answers = await Promise.all(questions.map((question) => question.answer()));
    await Promise.all(answers.map((answer) => answer.until(({ text }) => text.includes('88.9 billion yuan'))));
    fake.world.deleteInBulk(questions);
    await Promise.all(answers.map((answer) => answer.until(({ deleted }) => deleted)));
    for (const { id } of questions) expect(await parts.store.answerToMessage(id)).toBeUndefined();
  });
});

describe('a thread that the bot opened', () => {
  it('remembers what was said in it, after a restart too, and needs no mention', async () => {
    const answerer = noting();
    const dir = await mkdtemp(join(tmpdir(), 'bot-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    const world = await botInDiscord({ answerer, file: join(dir, 'bot.sqlite') });
    const { fake } = world;
    const ann = fake.user('ann');
    const answer = await ann.slash('ask', { question: YIBIN }).message();
    const pointer = await ann.press(answer, 'Ask a follow-up').message();
    const thread = await answer.nextThread();
    expect(pointer.isEphemeral).toBe(true);
    expect(pointer.text).toContain(`<#${thread.id}>`);
    expect(thread.name).toBe(YIBIN);
    expect((await thread.next()).text).toContain('Ask on here');
    await fake.user('bob').message(thread, 'And in 2021?').answer();
    await world.restart();
    await ann.message(thread, 'And by what did it grow?').answer();
    expect(answerer.asked.map(({ history }) => history.length)).toEqual([0, 2, 4]);
    const again = await fake.user('cat').press(answer, 'Ask a follow-up').message();
    expect(again.text).toContain(`<#${thread.id}>`);
    expectNoRefusals(fake);
  });

  it('is none of the bot’s business when somebody else opened it', async () => {
    const { fake } = await botInDiscord();
    const ann = fake.user('ann');
    const thread = ann.openThread(fake.general, 'ours');
    ann.message(thread, YIBIN);
    const answer = await ann.mention(thread, YIBIN).answer();
    expect(answer.text).toContain('88.9 billion yuan');
    expect(thread.visible.filter(({ isFromApplication }) => isFromApplication)).toHaveLength(1);
  });
});

describe('what others may see', () => {
  it('keeps private answers out of everybody else’s history', async () => {
    const answerer = noting();
    const { fake } = await botInDiscord({ answerer });
    const ann = fake.user('ann');
    const secret = await ann.slash('ask', { question: YIBIN, private: true }).message();
    const opener = ann.press(secret, 'Ask a follow-up');
    const next = await (await ann.submitModal(opener, { question: 'And in 2021?' })).message();
    expect(next.isEphemeral).toBe(true);
    await fake.user('bob').slash('ask', { question: YUNNAN }).message();
    await fake.user('bob').mention(fake.general, YUNNAN).answer();
    await ann.dm(YUNNAN).answer();
    await fake.user('bob').dm(YUNNAN).answer();
    expect(answerer.asked.map(({ history }) => history.length)).toEqual([0, 2, 0, 0, 0, 0]);
    expect(new Set(answerer.asked.map(({ readers }) => readers)).size).toBe(4);
  });

  it('remembers in direct messages until it is told to forget', async () => {
    const answerer = noting();
    const { fake } = await botInDiscord({ answerer });
    const ann = fake.user('ann');
    const answer = await ann.dm(YIBIN).answer();
    await ann.dm('And in 2021?').answer();
    const forgotten = await ann.slash('forget', {}, { in: 'dm' }).message();
    expect(forgotten.text).toContain('Deleted: 2 questions');
    await ann.dm(YIBIN).answer();
    expect(answerer.asked.map(({ history }) => history.length)).toEqual([0, 2, 0]);
    expect((await ann.press(answer, '👍').message()).text).toContain('no longer kept');
    const nothing = await fake.user('bob').slash('forget').message();
    expect(nothing.text).toContain('Nothing is stored');
  });
});

describe('a question that is not taken', () => {
  it('is told when to try again, while look-ups go on', async () => {
    const { fake } = await botInDiscord({ limits: { userRate: { count: 1, perMs: 60_000 } } });
    const ann = fake.user('ann');
    await ann.slash('ask', { question: YIBIN }).message();
    const refused = await ann.slash('ask', { question: YUNNAN }).message();
    expect(refused.text).toMatch(/again <t:\d+:R>/u);
    expect((await ann.slash('city', { name: 'yibin' }).message()).text).toContain('Yibin');
  });

  it('is at most 1,000 characters long', async () => {
    const { fake } = await botInDiscord();
    const answer = await fake.user('ann').mention(fake.general, 'x'.repeat(1_500)).answer();
    expect(answer.text).toContain('1500 characters');
  });
});
