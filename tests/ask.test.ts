import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnswerJson } from '../src/terminal/json.ts';
import { writing } from './answering/asking.ts';
import { temporaryFolder } from './corpus/temporary-folder.ts';
import { startAnthropic } from './fakes/anthropic/server.ts';
import { runNode } from './terminal/program.ts';

const QUESTION = 'What was the output value of the power battery industry in Yibin in 2022?';
const ask = (...args: string[]) => runNode(['src/ask.ts', ...args]);

function parse(stdout: string): (AnswerJson & { id?: string | number })[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function batchFile(content: string): string {
  return join(temporaryFolder({ 'batch.jsonl': content }), 'batch.jsonl');
}

describe('ask', () => {
  it('answers a question with a mark and the words behind it, without colours in a pipe', async () => {
    const { code, stdout, stderr } = await ask(QUESTION);
    expect(stdout).toContain('88.9 billion yuan. [1]');
    expect(stdout).toMatch(/^ {2}\[1\] “.*88\.9 billion yuan.*”$/mu);
    expect(stdout).not.toContain('\u001B');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints one object with --json, whose quotes stand where their offsets say', async () => {
    const { code, stdout } = await ask('--json', QUESTION);
    const [answer] = parse(stdout);
    expect(code).toBe(0);
    expect(Object.keys(answer ?? {})).toEqual(
      expect.arrayContaining(['question', 'language', 'answer', 'abstained', 'sentences', 'figures', 'facts']),
    );
    expect(answer).toMatchObject({ question: QUESTION, language: 'en', abstained: false });
    const [citation] = answer?.sentences[0]?.citations ?? [];
    expect(citation).toMatchObject({ document: 'yibin-power-battery-capital' });
    expect((citation?.end ?? 0) - (citation?.start ?? 0)).toBe(citation?.quote.length);
  });

  it('ends with 0 when the sources do not say', async () => {
    const { code, stdout } = await ask('--json', 'What will the weather be in Paris tomorrow?');
    expect(code).toBe(0);
    expect(parse(stdout)[0]?.abstained).toBe(true);
  });

  it.each([
    ['an empty question', ['']],
    ['a question that begins with a dash', ['--', '-5 of what?']],
  ])('answers %s calmly', async (_, args) => {
    const { code, stdout, stderr } = await ask(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
  });

  it.each([
    ['no question', []],
    ['an option that does not exist', ['--nope', 'x']],
    ['a question beside a batch', ['--batch', 'x.jsonl', 'question']],
    ['a batch that is not there', ['--batch', '/nowhere/x.jsonl']],
  ])('ends with 2 on %s', async (_, args) => {
    const { code, stdout, stderr } = await ask(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 1 on a corpus folder that is not there', async () => {
    const { code, stderr } = await ask('--corpus', '/nowhere/at-all', 'x');
    expect(code).toBe(1);
    expect(stderr).toContain('/nowhere/at-all');
    expect(stderr).not.toContain('    at ');
  });

  it('answers from a document that was only dropped into a folder', async () => {
    const dir = temporaryFolder({ 'documents/dropped.md': 'In 2024, Hefei built 17 battery recycling stations.\n' });
    const { code, stdout } = await ask(
      '--json',
      '--corpus',
      dir,
      'How many battery recycling stations did Hefei build?',
    );
    expect(code).toBe(0);
    expect(parse(stdout)[0]).toMatchObject({ abstained: false, answer: expect.stringContaining('17') });
  });
});

describe('ask --batch', () => {
  it('answers line by line with the id of each, taking history and passing over other keys and empty lines', async () => {
    const history = [
      { role: 'user', content: QUESTION },
      { role: 'assistant', content: '88.9 billion yuan' },
    ];
    const lines = [
      { id: 'a', question: QUESTION, expected: 'whatever' },
      { id: 2, question: 'and its growth?', history },
    ];
    const file = batchFile(`\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`);
    const { code, stdout } = await ask('--batch', file);
    const [first, second] = parse(stdout);
    expect(code).toBe(0);
    expect(first).toMatchObject({ id: 'a', answer: expect.stringContaining('88.9 billion yuan') });
    expect(second).toMatchObject({ id: 2, answer: expect.stringContaining('4.5 times') });
  });

  it('loses nothing of a large batch in a pipe', async () => {
    const ids = Array.from({ length: 200 }, (_, id) => id);
    const long = 'x'.repeat(10_000);
    const file = batchFile(ids.map((id) => JSON.stringify({ id, question: long })).join('\n'));
    const { code, stdout } = await ask('--batch', file);
    expect(code).toBe(0);
    expect(parse(stdout).map(({ id, question }) => ({ id, question }))).toEqual(
      ids.map((id) => ({ id, question: long })),
    );
  });

  it('names the line that is no question', async () => {
    const file = batchFile('{"id": 1, "question": "x"}\n{"id": 2}\n');
    const { code, stdout, stderr } = await ask('--batch', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('line 2');
  });
});

describe('ask with a key', () => {
  const good = [
    "In 2022, Yibin's power battery industry had an output value of 88.9 billion yuan.",
    '88.9 billion',
  ] as const;

  it('has the model write, and tells with --json what it took', async () => {
    await using server = await startAnthropic(() => writing(good));

    const { stdout } = await runNode(['src/ask.ts', '--json', QUESTION], {
      env: { ANTHROPIC_API_KEY: 'sk-test', ANTHROPIC_BASE_URL: server.url, ANTHROPIC_MODEL: 'claude-opus-5-5' },
    });

    const [answer] = parse(stdout);
    expect(answer?.answer).toBe(`${good[0]} [1]`);
    expect(answer).toMatchObject({ model: 'claude-opus-5-5', rounds: 1, removed: [], usage: { input: 1200 } });
    expect(answer?.cost).toBeGreaterThan(0);
  });

  it('answers all the same when the service is down, and says so', async () => {
    const { code, stdout } = await runNode(['src/ask.ts', QUESTION], {
      env: { ANTHROPIC_API_KEY: 'sk-test', ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' },
    });

    expect(stdout).toContain('88.9 billion yuan. [1]');
    expect(stdout).toContain('The writing service is not available');
    expect(code).toBe(0);
  });
});
