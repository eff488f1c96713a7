import { expect, it } from 'vitest';
import { offline } from '../offline.ts';

it('somebody whom a text gives in full goes by either name', async () => {
  const { ask } = await offline();
  const { abstained, answer } = await ask('What did Cui Dongshu say about sanctions?');
  expect(abstained).toBe(false);
  expect(answer).toContain('risks such as sanctions');
});

it('one who bears another name beside it is somebody else', async () => {
  const { ask } = await offline();
  expect((await ask('What did Chen Dongshu say about sanctions?')).abstained).toBe(true);
});

it('a company is not meant by the name of the place within its own', async () => {
  const { inquire } = await offline();
  const { evidence } = await inquire('What does Ganzhou Haohai make?');
  const [first] = evidence.sentences.filter(({ candidate: { quote } }) => !quote.includes('Haohai'));
  expect(first?.coverage).toBeLessThan(1);
});
