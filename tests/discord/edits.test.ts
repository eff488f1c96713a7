import { expect, it } from 'vitest';
import type { Answerer, AnswerOptions } from '../../src/discord/ports.ts';
import type { FakeUser } from '../fakes/discord/users.ts';
import { botInDiscord, expectNoRefusals, extractive } from './fixture.ts';

const YIBIN = 'What was the output value of power batteries in Yibin in 2022?';
const YUNNAN = 'How much cathode material will Yunnan have by 2024?';
const SHENZHEN = 'What did Shenzhen do?';

/** Answers from the corpus, but first does as the test says; notes what it was asked. */
function after(first: (text: string, options: AnswerOptions) => Promise<void>): Answerer & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async answer(question, options) {
      asked.push(question.text);
      const aborted = new Promise<never>((_, reject) => {
        options.signal.addEventListener('abort', () => reject(options.signal.reason as Error), { once: true });
      });
      await Promise.race([first(question.text, options), aborted]);
      return await extractive.answer(question, options);
    },
  };
}

/** Says half a sentence to the question on Yunnan, and goes no further. */
const halfway = () =>
  after(async (text, { audience }) => {
    if (text !== YUNNAN) return;
    audience.onSentence({ text: 'Half of another answer.', citations: [] });
    await new Promise(() => undefined);
  });

it('shows the answer again, whole, when its question is edited and edited back', async () => {
  const answerer = halfway();
  const { fake } = await botInDiscord({ answerer });
  const ann = fake.user('ann');
  const question = ann.dm(YIBIN);
  const answer = await question.answer();
  ann.edit(question, YUNNAN);
  await answer.until(({ text }) => text.includes('Half of another'));
  ann.edit(question, YIBIN);
  await answer.until(({ text, buttons }) => text.includes('88.9 billion yuan') && buttons.length === 4);
  expect(answerer.asked).toEqual([YIBIN, YUNNAN]);
  expect(question.answers).toHaveLength(1);
  expectNoRefusals(fake);
});

it('shows the answer again when an edit that was refused is taken back', async () => {
  const { fake } = await botInDiscord({ limits: { userRate: { count: 1, perMs: 60_000 } } });
  const ann = fake.user('ann');
  const question = ann.dm(YIBIN);
  const answer = await question.answer();
  ann.edit(question, YUNNAN);
  await answer.until(({ text }) => text.includes('again <t:'));
  ann.edit(question, YIBIN);
  await answer.until(({ text }) => text.includes('88.9 billion yuan'));
  expect(answer.buttons).toHaveLength(4);
});

it('asks only the last of several quick edits, and once', async () => {
  const answerer = halfway();
  const { fake } = await botInDiscord({ answerer });
  const ann = fake.user('ann');
  const question = ann.dm(YUNNAN);
  await expect.poll(() => answerer.asked.length).toBe(1);
  for (const text of [YUNNAN.replace('2024', '2025'), YUNNAN, SHENZHEN, YIBIN]) ann.edit(question, text);
  const answer = await question.answer();
  await answer.until(({ text }) => text.includes('88.9 billion yuan'));
  await ann.dm(SHENZHEN).answer();
  expect(answerer.asked).toEqual([YUNNAN, YIBIN, SHENZHEN]);
  expect(question.answers).toHaveLength(1);
});

it('heeds the edit and the deletion of a question that waits for the answer it replies to', async () => {
  const open = Promise.withResolvers<void>();
  const answerer = after(async (text, { audience }) => {
    if (text !== YIBIN) return;
    audience.onSentence({ text: 'First sentence.', citations: [] });
    await open.promise;
  });
  const { fake } = await botInDiscord({ answerer });
  const [ann, bob, cat] = ['ann', 'bob', 'cat'].map((name) => fake.user(name)) as [FakeUser, FakeUser, FakeUser];
  const growing = await ann.mention(fake.general, YIBIN).answer();
  const edited = bob.reply(growing, 'And in 2021?');
  const deleted = cat.reply(growing, 'And in 2020?');
  bob.edit(edited, `<@${fake.applicationId}> ${YUNNAN}`);
  cat.delete(deleted);
  await ann.slash('help').message();
  open.resolve();
  expect((await edited.answer()).text).toContain('cathode');
  await ann.dm(SHENZHEN).answer();
  expect(answerer.asked).toEqual([YIBIN, YUNNAN, SHENZHEN]);
  expect(deleted.answers).toEqual([]);
});

it('leaves an answer alone when something else of its question changes, such as a preview of a link', async () => {
  const { fake } = await botInDiscord();
  const ann = fake.user('ann');
  const question = ann.mention(fake.general, YIBIN);
  const answer = await question.answer();
  await answer.until(({ text }) => text.includes('88.9 billion yuan'));
  const { length } = answer.versions;
  ann.edit(question, question.now.content ?? '');
  await ann.mention(fake.general, SHENZHEN).answer();
  expect(answer.versions).toHaveLength(length);
});
