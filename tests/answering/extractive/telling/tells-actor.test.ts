import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { ask } = await offline();

describe('somebody asked for by a kind of office, or as who said something', () => {
  it.each([
    [
      'Which official set out how storage is to be spread over the districts of Nanchang, and what office does he hold?',
      'Mayor Wan Guangming',
    ],
    ['Which deputy mayor spoke about the Longnan cluster?', 'Long Haibin'],
    ['To whom can I attribute the 100 billion yuan cluster plan in Longnan?', 'Long Haibin, deputy mayor of Longnan'],
    [
      'Who is it that called innovation in Sichuan "unprecedentedly active"? Name and job title, please.',
      'Jing Maoming',
    ],
    ['Which official explained how the mechanism treats goods?', 'Chen Fangping'],
    ['Which organisations bestowed the title of Power Battery Capital?', 'China Battery Industry Association'],
    ['Which news portal reported the May battery export figures?', 'Caixin'],
    ['Who is the source for the claim that China should move from scale to innovation?', 'Cui Dongshu'],
    ['是哪位市领导介绍了南昌储能产业的布局？', 'Wan Guangming'],
    ['What post does Cui Dongshu hold?', 'secretary-general of the China Passenger Car Association'],
    ['云南新能源电池行动计划是哪个部门出台的？', 'general office'],
    ['龙南那位副市长叫啥？', 'Long Haibin'],
  ])('is named with the office: %s', async (question, told) => {
    const { answer, abstained } = await ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(told);
  });

  it.each([
    ['of another place', 'Which deputy mayor of Xinyu spoke about exports?'],
    ['of another body', 'Which official of the ministry presented the revised guidelines?'],
    ['of a body, where nobody is quoted', "On whose authority is Ganfeng's 20 percent share reported?"],
    ['who said something else', 'Which executive said that prices would recover?'],
    ['who did something else', 'Which authority fined Ganzhou Haohai?'],
  ])('is nobody %s: %s', async (_, question) => {
    expect((await ask(question)).abstained).toBe(true);
  });
});
