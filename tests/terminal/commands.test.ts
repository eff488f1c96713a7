import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, COMMANDS } from '../../src/terminal/commands.ts';
import { PLAIN } from '../../src/terminal/style.ts';
import type { CommandName } from '../../src/wording/terminal.ts';
import { ownCorpus } from '../own-corpus.ts';

const snapshot = await ownCorpus();
const run = (name: CommandName, args: string, language: 'en' | 'zh' = 'en') =>
  COMMANDS[name].run(args, { snapshot, language, style: PLAIN }) ?? '';

describe('the commands', () => {
  it('/city shows rows under what they measure, with marks, notes and the quotes once at the end', () => {
    const page = run('city', 'Yibin output value');
    expect(page).toBe(
      [
        'Yibin, Sichuan',
        '',
        'power battery industry: output value',
        '  2022: 88.9 billion yuan [1]',
        '',
        'power battery industry: growth of output value',
        '  2022: 4.5 times [1]',
        '    The text does not say whether output value grew by 4.5 times or to 4.5 times, nor against which year.',
        '',
        "How Yibin became China's Power Battery Capital — publisher unknown, June 2023 (inferred)",
        '  [1] “in 2022, the total output value of Yibin’s power battery industry reached 88.9 billion yuan, an increase of 4.5 times.”',
      ].join('\n'),
    );
  });

  it('/province reaches the places within it and names them', () => {
    expect(run('province', 'Jiangxi')).toContain('Longnan, Ganzhou, Jiangxi, 2022: 120 million yuan');
  });

  it('/indicator keeps results, targets and expectations apart', () => {
    const page = run('indicator', 'revenue');
    expect(page).toContain('power battery industry: revenue (target)');
    expect(page).toContain('over 120 billion yuan (target, not a result)');
    expect(page).toContain('40 billion yuan (expectation, not a result)');
  });

  it('/compare says where one place has no such figure', () => {
    const page = run('compare', 'Yibin Xinyu export value');
    expect(page).toContain('Given for Xinyu, Jiangxi only');
    expect(page).toContain('The sources give no figures on this for Yibin, Sichuan.');
  });

  it('/measures takes a place, a topic, both or neither', () => {
    expect(run('measures', '')).toContain('All measures');
    expect(run('measures', 'Nanchang')).toContain('Anyi County');
    expect(run('measures', 'battery recycling')).toContain('Yunnan: ');
    expect(run('measures', 'Yichun battery recycling')).not.toContain('Yunnan');
    expect(run('measures', '云南 回收', 'zh')).toContain('（已宣布，');
  });

  it('/timeline goes from the earliest year to the latest', () => {
    const years = run('timeline', 'Yibin').match(/^\d{4}$/gm) ?? [];
    expect(years).toEqual([...new Set(years)].toSorted());
    expect(years.length).toBeGreaterThan(2);
  });

  it('/source finds a document by a part of its title and tells how it is dated', () => {
    expect(run('source', 'MIIT')).toContain('miit-lithium-battery-guideline\n');
    expect(run('source', 'nanchang-energy-storage')).toContain('9 September 2023 (year inferred) – ');
  });

  it('/help lists every command', () => {
    for (const name of COMMAND_NAMES) expect(run('help', '')).toContain(`/${name}`);
  });

  it('says which of two places of one name is meant, unless the province says it', () => {
    expect(run('city', 'Fuzhou')).toContain('Taken to mean Fuzhou, Jiangxi; Fuzhou, Fujian also bears that name.');
    expect(run('city', 'Fuzhou, Jiangxi')).not.toContain('Taken to mean');
  });

  it('puts a row on one line and its quote on another whatever the quote holds', () => {
    const quotes = run('measures', '').match(/^\s+\[\d+\].*$/gm) ?? [];
    expect(quotes.every((line) => line.endsWith('”'))).toBe(true);
  });
});
