import { describe, expect, it } from 'vitest';
import { wordFailure } from '../../src/discord/errors.ts';
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
