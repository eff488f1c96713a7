import { describe, expect, it } from 'vitest';
import { cellTellsRole, tellsRole } from '../../../../src/answering/extractive/telling/tells-role.ts';
import { askedRole } from '../../../../src/answering/understand/roles.ts';
import { ownCorpus } from '../../../own-corpus.ts';

const snapshot = await ownCorpus();

function tells(question: string, words: string, byName = false): boolean | undefined {
  const role = askedRole(question);
  return role && tellsRole(words, role, { question, byName }, snapshot);
}

describe('who has a role', () => {
  it.each([
    ['Who owns the mine?', 'The mine, which Tianlu Mining owns, is closed.'],
    ['Who owns the mine?', 'The owner, Tianlu Mining, has closed the mine.'],
    ['Who owns the mine?', 'Tianlu, whose shares have fallen, owns the mine.'],
    ['Who owns the mine?', 'The rest of the mine belongs to the Tianlu Fund.'],
    ['Who runs the line?', 'At present the city has one line, run by Tianlu Energy.'],
    ['Who operates the park?', 'The park is operated by Tianlu Energy.'],
    ['Who built the plant?', 'In 2021 the provincial government built a plant there.'],
    ['Who pays for the cabinets?', 'For each of them the city pays 500 yuan.'],
    ['Who makes separators in the city?', 'Separators come from there, where Tianlu New Materials runs a plant.'],
    ['Who awarded the title?', 'The title was theirs, with the Battery Council jointly awarding it.'],
    ['Who was the largest buyer?', 'In 2023, the largest buyer was Germany.'],
    ['Who keeps the register?', 'The market regulator and Tianlu Energy will be in charge of the register.'],
    ['行动由谁牵头？', '行动由市工信局牵头，各县配合。'],
    ['园区由谁运营？', '园区由天路能源公司运营。'],
    ['管道是谁建的？', '管道由天路集团承建，2023年完工。'],
  ])('is told by the words at the name: %s — %s', (question, words) => {
    expect(tells(question, words)).toBe(true);
  });

  it.each([
    ['another role', 'Who owns the mine?', 'Tianlu Mining operates the mine.'],
    ['the thing itself', 'Who finances the fund?', 'The fund takes stakes in young companies such as Tianlu Energy.'],
    ['a mere place', 'Who runs the pipeline?', 'A park near Reno now runs on the pipeline.'],
    ['whom the question names', 'Who brought Tianlu Energy to the city?', 'It grew when Tianlu Energy brought jobs.'],
    ['nobody', 'Who built the pipeline?', 'The pipeline was built in two years.'],
    ['another clause', 'Who built the plant?', 'The plant was built in 2021; Tianlu Energy praised it.'],
    ['无人', '管道是谁建的？', '管道于2023年建成。'],
    ['another role', '园区由谁运营？', '园区由天路集团承建。'],
  ])('is not told by %s: %s — %s', (_, question, words) => {
    expect(tells(question, words)).toBe(false);
  });

  it('is told by the cell of a table under a header of the role', () => {
    const [role, wanted] = [askedRole('Who owns the line?'), { question: 'Who owns the line?', byName: false }];
    expect(role && cellTellsRole({ column: 'Owner', text: 'Tianlu Energy' }, role, wanted, snapshot)).toBe(true);
    expect(role && cellTellsRole({ column: 'Builder', text: 'Tianlu Energy' }, role, wanted, snapshot)).toBe(false);
  });

  it('is told of a company only by its name, where a company is asked for', () => {
    expect(tells('Which company built the plant?', 'The provincial government built the plant.', true)).toBe(false);
    expect(tells('Which company built the plant?', 'Later Tianlu Energy built the plant.', true)).toBe(true);
    expect(tells('园区由哪家公司运营？', '园区由县政府运营。', true)).toBe(false);
    expect(tells('园区由哪家公司运营？', '园区由天路科技运营。', true)).toBe(true);
  });
});

describe('who runs a company', () => {
  it('is not told by the company’s own name in full', () => {
    expect(tells('Who runs Ganfeng?', 'Ganfeng Lithium runs the largest base of lithium hydroxide.')).toBe(false);
  });
});
