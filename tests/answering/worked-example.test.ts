import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeService } from '../model/setup.ts';
import { ask, claude, writing } from './asking.ts';

const service = fakeService();
const DOCS = readFileSync(new URL('../../docs/answers.md', import.meta.url), 'utf8');

const LEVEL = 'reached 88.9 billion yuan';
const AIM = 'striving to achieve revenue of more than 120 billion yuan';

/** The example of docs/answers.md, played by a script, so that the page cannot say what the code does not do. */
describe('the worked example', () => {
  it('goes as docs/answers.md tells', async () => {
    const first = writing(
      ["In 2022, the output value of Yibin's power battery industry reached 89.9 billion yuan.", LEVEL],
      ['Its revenue has reached 120 billion yuan.', AIM],
      ['Yibin is the largest battery city of China.', LEVEL],
    );
    const second = writing(
      ["In 2022, the output value of Yibin's power battery industry reached 88.9 billion yuan.", LEVEL],
      ['For 2023, the city is striving for revenue of more than 120 billion yuan.', AIM],
      ['Yibin is the leading battery city of China.', LEVEL],
    );
    const requests = service.play([first, second]);

    const question = "How large is Yibin's power battery industry, and what is its target?";
    const answer = await ask(question, { model: claude() });

    const lastWords = JSON.stringify(requests[1]?.body.messages.at(-1)?.content.at(-1));
    const [, findings = ''] = /<findings>\\n(.*)\\n<\/findings>/u.exec(lastWords) ?? [];
    const told = [question, ...(JSON.parse(`"${findings}"`) as string).split('\n'), ...answer.answer.split('\n')];
    const removed = (answer.work?.removed ?? []).map(({ code, found }) => `\`${code}\`: ${found}`);
    const notices = answer.notices.map((notice) => `· ${notice}`);
    for (const line of [...told, ...removed, ...notices]) expect(DOCS).toContain(line);
    expect(answer.figures).toEqual({ checked: 2, total: 2 });
  });
});
