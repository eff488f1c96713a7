import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/discord/corpus/row-lines.ts';
import { wordFailure } from '../../src/discord/errors.ts';
import { MAX_TEXT } from '../../src/discord/render/components.ts';
import { botInDiscord, recordingLog } from './fixture.ts';

/** As @discordjs/rest throws it, after several attempts. */
const timeOut = () => new DOMException('This operation was aborted', 'AbortError');

describe('a request to Discord that ran out of time', () => {
  it('is told of, and logged under the reference that is told', () => {
    const log = recordingLog();
    expect(wordFailure(timeOut(), 'en', 'abc', log)).toContain('abc');
    expect(log.entries).toMatchObject([{ level: 'error', fields: { reference: 'abc' } }]);
  });

  it('is not taken for a question that its asker has withdrawn', async () => {
    const { fake, log, parts } = await botInDiscord({
      answerer: {
        async answer() {
          await Promise.resolve();
          throw timeOut();
        },
      },
    });
    const { text } = await fake.user('ann').mention(fake.general, 'What did Shenzhen do?').answer();
    const [failure] = log.entries.filter(({ level }) => level === 'error');
    expect(text).toContain(failure?.fields['reference']);
    expect(await parts.metrics.text()).toMatch(/question_seconds_count\{outcome="failed"\} 1\n/u);
  });
});

it('words an error about very much so that it fits a message, whatever stands in it', () => {
  const typed = Array.from({ length: 60 }, (_, line) => `**line ${line}** without a colon, as pasted from _somewhere_`);
  const words = failureOf(() => readLines(typed.join('\n')));
  expect(words).toContain('line 0');
  for (const each of [words, failureOf(() => readLines('*'.repeat(3_900)))]) {
    expect(each?.length).toBeLessThan(MAX_TEXT - 100);
    expect(each).toMatch(/…$/u);
  }
});

function failureOf(deed: () => unknown): string | undefined {
  try {
    deed();
    return undefined;
  } catch (error) {
    return wordFailure(error, 'en', 'abc', recordingLog());
  }
}
