import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

/** Texts of many places, some of them in Chinese. */
const { ask } = await offline(join(import.meta.dirname, '../../../eval/corpus'));
const own = await offline();

describe('words that come near', () => {
  it.each([
    ['the office of another', 'Who is the governor of Hubei?'],
    ['the office of another', 'What did the governor of Hubei say?'],
    ['another role', 'Who finances the fund of Changzhou?'],
    ['the thing alone', 'Who built the pipeline in Nevada?'],
    ['the role of what was named before', 'Who manages the Liyang storage park?'],
    ['another event', 'When did CATL start building in Debrecen?'],
    ['the date of the text', 'When will Lujiang become the second battery base?'],
    ['another event', 'When was Qingtao Energy founded?'],
    ['a place outside', 'Which places are responsible for packs in Guangdong?'],
    ['the thing without its cause', 'What caused the fire in Xiantao?'],
    ['a limit without a penalty', 'What is the penalty for storing more than 30 tons in Qinghe?'],
    ['the penalty of another offence', '清河县迟报罚款多少？'],
    ['what is fine', 'What is the fine for outdoor charging in Zibo?'],
    ['the bound on the other side', '抽查比例最高多少？'],
    ['a sentence without the sum', 'Is the Debrecen grant 500 million euros?'],
    ['the year itself', "What was Changzhou's NEV output before 2023?"],
    ['the year itself', '宁德2024年以后的产值是多少？'],
    ['the event itself', 'What did Changzhou have before the subsidy?'],
  ])('do not answer: %s — %s', async (_, question) => {
    expect((await ask(question)).abstained).toBe(true);
  });

  it.each([
    ['Who is the vice mayor of Hefei?', 'Zhao Ming'],
    ['What did the vice mayor of Hefei say about the price war?', 'does not subsidise prices'],
    ['Who leads the work in Hubei?', 'provincial department'],
    ['Who pays the subsidy of up to 5 million yuan?', 'Changzhou'],
    ['When did the storage park in Liyang open?', '2021'],
    ['苏州发展固态电池，材料环节布局在哪里？', '苏州工业园区'],
    ['在清河县，不在白名单上却拆解动力电池会被罚多少？', '10万元'],
  ])('answer where they tell just that: %s', async (question, told) => {
    const { answer, abstained } = await ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(told);
  });
});

describe('what somebody or something is known for', () => {
  it.each(['What was Yibin famous for before batteries?', '宜宾以前以什么闻名？'])(
    'is told by words of fame: %s',
    async (question) => {
      expect((await own.ask(question)).answer).toContain('Liquor Capital');
    },
  );

  it('is told neither by figures nor by whatever else there is of it', async () => {
    expect((await own.ask('What is Xinyu known for?')).abstained).toBe(true);
  });
});

describe('words about what a question names', () => {
  it('name the company themselves, not only who told of it', async () => {
    const { answer } = await own.ask('What does Ganzhou Haohai recycle?');
    expect(answer).toContain('waste lithium batteries');
    expect(answer).not.toContain('start production');
  });

  it('name the title that is asked about, not another of the same city', async () => {
    expect((await own.ask('Who awarded Yibin the title of Liquor Capital?')).abstained).toBe(true);
    expect((await own.ask('Who awarded Yibin the title of power battery capital?')).abstained).toBe(false);
  });

  it('name the things one by one, where these are asked for', async () => {
    const { answer } = await own.ask('What are the six major battery components in Yibin?');
    expect(answer).toContain('structural parts');
    expect(answer).not.toContain('was 6');
  });

  it('name the countries, where these are asked for', async () => {
    const { answer } = await own.ask('新余锂电池主要出口到哪些国家？');
    expect(answer).toContain('South Korea');
  });
});

describe('words that answer the very question', () => {
  it.each([
    ['what a company is', 'What does Ganzhou Haohai do?', 'a company specializing in recycling'],
    [
      'what a body did, not what it told',
      'What did Xinyu Customs do to help battery exporters?',
      'inspection mechanism',
    ],
    ['what a city builds', 'What is Fuzhou in Jiangxi building?', 'industrial park'],
    ['the date of the event', "When did Yibin become China's power battery capital?", 'June 9'],
    ['since when', 'Since when is CATL in Yibin?', '2019'],
    ['the first name of a city', '宜宾以前叫什么之都', 'Liquor Capital'],
    ['the date of one event of several', 'When was the MIIT guideline first proposed?', 'began as a proposal in May'],
    ['the things that are attracted', 'Which projects has Nanchang attracted?', 'Sunwoda'],
    ['the things that are made', 'Which battery components are made in Yibin?', 'structural parts'],
    ['parts that are no places', 'Which parts of the chain will the Fuzhou park cover?', 'motors'],
    [
      'what becomes of who does it',
      'What happens to battery projects on farmland under the new guideline?',
      'close or curb',
    ],
    ['how far it has come', '抚州新能源汽车项目进展到哪一步了？', '二期正在建设'],
    ['somebody whose name is in Latin letters', '崔东树是谁？', 'secretary-general'],
    ['what somebody said whose name falls apart', '陈芳平说了什么？', 'Chen Fangping'],
    [
      'prices, not what was exported',
      'Did Chinese battery export prices go up or down?',
      'prices of lithium-ion batteries to drop',
    ],
    ['a purpose, not what came before', '工信部为什么要修订锂电池规范？', '旨在进一步加强行业规范管理'],
    ['all the cities', '云南重点支持哪几个市？', '昆明市'],
  ])('tell %s: %s', async (_, question, told) => {
    const { answer, abstained } = await own.ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(told);
  });

  it.each([
    ['what a company does for somebody else', 'What does Ganfeng Lithium do for its workers?'],
    ['what is built', 'What is Xinyu building?'],
    ['whether a place is the first', 'Is Yichun still the top lithium producer today?'],
    ['the revenue of a cluster by that of a company', "What revenue does Longnan's lithium cluster have now?"],
    ['what somebody else is called', '南昌以前叫什么？'],
    ['since when another has come', 'Since when is BYD in Yibin?'],
    ['when another event was', 'When did CATL open its plant in Yibin?'],
    ['who it is by a name that sounds alike', '崔东明是谁？'],
    ['a length of something else', 'How many km of road are electrified in Yibin?'],
    ['a growth of another count', 'How fast is the number of workers in Nanchang growing?'],
  ])('do not tell %s: %s', async (_, question) => {
    expect((await own.ask(question)).abstained).toBe(true);
  });

  it('are of the event that the answer is about alone', async () => {
    expect((await own.ask("When did Yibin become China's power battery capital?")).answer).not.toContain('CATL');
    expect((await own.ask('When was the MIIT guideline first proposed?')).answer).not.toContain('took effect');
    expect(
      (await own.ask('Who said government support gave them confidence to seize opportunities?')).answer,
    ).not.toContain('Long Haibin');
  });

  it('are no line that only names who wrote the text', async () => {
    expect((await own.ask('南昌高新区和青山湖区重点发展什么')).answer).not.toContain('(Economic Daily)');
  });
});

describe('a figure that the asker brings along', () => {
  it('is not borne out by what was so once', async () => {
    const { answer } = await ask('Does the clearance in Ningde take 26 hours?');
    expect(answer).toContain('9 hours');
    expect(answer).not.toMatch(/^Yes/);
  });

  it('is borne out by what was so at the time that is named', async () => {
    const { answer } = await ask("Was Changzhou's export value 14.2 billion yuan in 2022?");
    expect(answer).toMatch(/^Yes/);
  });

  it('is not denied where a source gives it as planned', async () => {
    const { answer } = await ask('Is the capacity of Fuding 120 GWh?');
    expect(answer).toContain('120 GWh');
    expect(answer).not.toContain('do not bear out');
  });
});

describe('where something goes, and in which fields', () => {
  it('is told by places outside of where it comes from', async () => {
    expect((await own.ask('新余的锂电产品卖到哪些地方？')).answer).toContain('South Korea');
  });

  it('is told by what comes from there, where that is asked for', async () => {
    expect((await own.ask('Which countries is Xinyu sourcing lithium from?')).abstained).toBe(true);
  });

  it('asks for no place', async () => {
    const { answer } = await own.ask('退役电池梯次利用，云南打算在哪些领域先试点？');
    expect(answer).toContain('5G基站');
  });

  it('nor is a month told by a year', async () => {
    const { abstained } = await own.ask(
      'In which month did Xinyu Customs put its new inspection mechanism into force?',
    );
    expect(abstained).toBe(true);
  });
});

describe('what something is for, and why', () => {
  it.each([
    ["What is the aim of Fuzhou's NEV technology industrial park?", 'component production base'],
    ['For what reasons has Nanchang made new energy storage a priority?', 'dual carbon'],
    ['What are the objectives of the Electric Sichuan action plan?', 'new energy vehicles'],
  ])('is told by words that give it: %s', async (question, told) => {
    expect((await own.ask(question)).answer).toContain(told);
  });

  it.each([
    ['what another plan wants', 'What are the objectives of the Electric Yibin project?'],
    ['when another thing began', 'When did the Electric Sichuan action plan start?'],
    ['the figure itself', "What accounts for the slowdown in Yibin's total fixed asset investment?"],
    ['the wish for it', "What is the rationale for Longnan's cluster?"],
  ])('is not told by %s: %s', async (_, question) => {
    expect((await own.ask(question)).abstained).toBe(true);
  });

  it('is not told by words that lack a thing which its text names only once', async () => {
    const { answer } = await own.ask('what happens w battery plants that sit on farmland');
    expect(answer).not.toContain('Technicians');
  });
});

describe('a bound, a means, a principle that is asked for', () => {
  it.each([
    ['What environmental constraint does the Yunnan plan place upon the battery industry?', 'ecological red line'],
    ["What principles guide the layout of Nanchang's industry?", 'concentrate space'],
    ['What obligations do exporters of lithium hydroxide have?', 'must pass customs inspection'],
    ['赣州用了哪些政策工具来扶持新能源产业？', '激励'],
  ])('need not be called so: %s', async (question, told) => {
    expect((await own.ask(question)).answer).toContain(told);
  });

  it.each([
    ['a limit of something else', 'What obligations do exporters of sodium-ion batteries have?'],
    ["a firm's praise", "What conditions must battery makers meet to get Ganzhou's incentives?"],
    ['no body', 'Which universities cooperate with Yibin?'],
  ])('is not told by %s: %s', async (_, question) => {
    expect((await own.ask(question)).abstained).toBe(true);
  });
});
