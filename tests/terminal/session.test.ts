import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/terminal/session.ts';
import { PLAIN } from '../../src/terminal/style.ts';
import { ownCorpus } from '../own-corpus.ts';

const snapshot = await ownCorpus();
const newSession = () => createSession({ snapshot, style: PLAIN, today: () => '2026-01-15' });

/** What the last of some lines gets. */
async function say(...lines: string[]): Promise<string> {
  const session = newSession();
  let text = '';
  for (const line of lines) ({ text } = await session.respond(line));
  return text;
}

describe('a session', () => {
  it('goes on from earlier questions', async () => {
    expect(await say('What was the output value of the power battery industry in Yibin?', 'and its growth?')).toContain(
      '4.5 times',
    );
  });

  it('shares nothing with another', async () => {
    await say('What was the output value of the power battery industry in Yibin?');
    expect(await say('and its growth?')).not.toContain('4.5 times');
  });

  it('answers in the language of what was typed', async () => {
    expect(await say('/city Yibin output value')).toContain('2022: 88.9 billion yuan [1]');
    expect(await say('/city 宜宾 产值')).toContain('2022年：889亿元（原文：88.9 billion yuan） [1]');
    expect(await say('/city 宜宾', '/help')).toContain('城市');
  });

  it('offers the nearest command for one that does not exist, and help where none is near', async () => {
    expect(await say('/ctiy Yibin')).toContain('/city');
    expect(await say('/timelin Yibin')).toContain('/timeline');
    expect(await say('/xyzzyplugh')).toContain('/help');
    expect(await say('/')).toContain('/help');
  });

  it('takes commands in capitals, with a wide slash, and a bare word for leaving', async () => {
    expect(await say('/CITY Yibin output value')).toContain('88.9 billion yuan');
    expect(await say('／city 宜宾 产值')).toContain('889亿元');
    expect(await newSession().respond('exit')).toMatchObject({ leave: true });
    expect(await newSession().respond('/quit')).toMatchObject({ leave: true });
  });

  it.each(['/city', '/province', '/compare Yibin', '/indicator', '/timeline', '/source'])(
    'shows how %j is to be typed',
    async (line) => {
      const [command] = line.split(' ');
      expect(await say(line)).toContain(`${command} `);
      expect(await say(line)).not.toContain('wrong');
    },
  );

  it('names the nearest places for one that is unknown', async () => {
    expect(await say('/city Yibn')).toContain('Yibin');
    expect(await say('/city Atlantis output value')).toContain('“Atlantis”');
  });

  it.each([
    '\u0000\u001B[31m',
    '!!!',
    'x'.repeat(10_000),
    `/city ${'x'.repeat(10_000)}`,
    `/${'x'.repeat(900)}`,
    '/city word: ~ ^ + - *',
    '/measures **bold** @everyone',
    '/indicator "',
    '/compare a b c d e',
    '/source ..',
    '/timeline 2022',
  ])('answers %j calmly', async (line) => {
    const text = await say(line);
    expect(text).not.toBe('');
    expect(text).not.toContain('went wrong');
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    expect(text.length).toBeLessThan(20_000);
  });
});
