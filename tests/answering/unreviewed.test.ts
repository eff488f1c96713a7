import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { offline } from './offline.ts';

/** A text as somebody drops it into the folder, to be asked; the title may tell what all of it is about. */
function dropped(title: string, places: string, body: string) {
  const header = `---\nid: text\ntitle: "${title}"\npublished: "2025-03-31"\nplaces: [${places}]\n---\n\n`;
  return async (...turns: readonly string[]) => {
    const { ask } = await offline(temporaryFolder({ 'documents/text.md': header + body }));
    const { answer, abstained } = await ask(...turns);
    return abstained ? 'abstained' : answer;
  };
}

describe('a bulletin that names its year in the title alone', () => {
  const ask = dropped(
    '金昌市2024年统计公报',
    '"620300"',
    `## 工业

全年电池材料产业实现产值312.6亿元，比上年增长8.6%。

电池材料产业全年用电量38.7亿千瓦时，其中绿电占46%。

分地区看，金川区实现电池材料产业产值271.3亿元，永昌县41.3亿元。

年末电池材料产业共有规模以上企业29家。`,
  );

  it('answers for that year', async () => {
    expect(await ask('金昌2024年电池材料产业产值有多少？')).toContain('312.6亿元');
    expect(await ask('金昌电池材料产业2024年用了多少电，绿电占多少？')).toContain('38.7亿千瓦时');
  });

  it('answers for no other', async () => {
    expect(await ask('金昌2023年电池材料产业产值有多少？')).toBe('abstained');
  });

  it('does not give the figures of districts for the city', async () => {
    expect(await ask('金昌2024年电池材料产业产值有多少？')).not.toContain('271.3');
  });

  it('does not tell by the number of companies whether profits grew', async () => {
    expect(await ask('金昌电池材料企业2024年的利润增长了吗？')).toBe('abstained');
  });
});

describe('a policy of a state abroad', () => {
  const ask = dropped(
    'Tamil Nadu Advanced Cell and Battery Policy 2025',
    '',
    `The battery policy was notified by the department on 4 July 2024.

The processing fee is ₹5 lakh for Mega projects and ₹1 lakh for all others.

Whoever first sells a battery of more than 2 kilowatt-hours has to enter it in a register within 15 days.

| Category | Minimum direct jobs |
| --- | --- |
| Mega: cell and battery manufacture | 2,000 |
| Pack assembly of a battery | 200 |`,
  );

  it('is asked by its name, which its sentences do not repeat', async () => {
    expect(await ask('What is the processing fee for a Mega project under the Tamil Nadu battery policy?')).toContain(
      '₹5 lakh',
    );
  });

  it('is asked by its year', async () => {
    expect(
      await ask('What is the processing fee for Mega projects in the Tamil Nadu battery policy of 2025?'),
    ).toContain('₹5 lakh');
  });

  it('tells the time that a duty leaves', async () => {
    expect(await ask('How soon after the sale does a battery have to be registered in Tamil Nadu?')).toContain(
      '15 days',
    );
  });

  it('does not take a minimum for what is hoped for', async () => {
    expect(await ask('How many jobs is Tamil Nadu hoping for from its battery policy?')).toBe('abstained');
  });
});

describe('who something was entrusted to', () => {
  const entrusted = (to: string) =>
    dropped(
      '专项资金通知',
      '"140000"',
      `山西省工业和信息化厅把专项资金的评审委托给${to}。`,
    )('山西专项资金的评审委托给了哪家机构？');

  it('is not told by a body without a name, nor by who entrusted it', async () => {
    expect(await entrusted('第三方机构')).toBe('abstained');
  });

  it('is told by a name behind the verb', async () => {
    expect(await entrusted('太原科技大学')).toContain('太原科技大学');
  });
});

describe('a figure behind an insertion about its subject', () => {
  const ask = dropped(
    'Hainan and its cars',
    '"460000"',
    'Hainan, which has said that it will end the sale of petrol cars by 2030, had 462,000 new energy vehicles on its roads at the end of May 2024.',
  );

  it('is a result, whatever the insertion foretells', async () => {
    expect(await ask('How many new energy vehicles did Hainan have in May 2024?')).toContain('462,000');
  });
});

describe('the figure of a company in a park', () => {
  const ask = dropped(
    '一座锂电园区的冷与暖',
    '"511400"',
    '2024年园区实现产值215亿元，比上年增长8.6%。\n\n隔壁的嘉澜新材是园区产值最大的企业，2024年产值58亿元。',
  );

  it('is none of the park', async () => {
    const answer = await ask('眉山园区2024年产值多少？');
    expect(answer).toContain('215亿元');
    expect(answer).not.toContain('58亿元');
  });
});

describe('a report that tells of several companies and of all that are counted', () => {
  const ask = dropped(
    'Wuhan makes room for packs',
    '"420100"',
    `Kestrel SDI, which runs a pack plant in Wuhan with 1,200 employees, said it had no plan to expand there. HYLBO, which opened its second Wuhan phase in May 2023, plans to hire 2,500 people this year.`,
  );

  it('does not tell of the one company what is said of the other', async () => {
    expect(await ask('How many people will Kestrel SDI hire?')).not.toContain('2,500');
    expect(await ask('How many people does Kestrel SDI employ in Wuhan?')).toContain('1,200 employees');
  });

  it('tells when something came about in a sentence that also tells of a plan', async () => {
    expect(await ask('When did HYLBO open its second phase in Wuhan?')).toContain('May 2023');
  });
});

describe('a bulletin that counts all companies and those above a size', () => {
  it('tells how many there are', async () => {
    const ask = dropped(
      '襄阳市2023年动力电池产业发展情况',
      '"420600"',
      '全市动力电池企业达到48家，其中规模以上企业21家，比上年增加6家。',
    );
    expect(await ask('襄阳有多少家动力电池企业？')).toContain('48家');
  });

  it('does not take those above the size for all', async () => {
    const ask = dropped(
      '襄阳市2023年动力电池产业发展情况',
      '"420600"',
      '全市规模以上动力电池企业21家，比上年增加6家。',
    );
    expect(await ask('襄阳有多少家动力电池企业？')).toBe('abstained');
  });
});

describe('a report on a year that went badly', () => {
  const ask = dropped(
    "Suqian's battery makers after the boom",
    '"321300"',
    `Suqian's lithium battery industry reported sales of 61.3 billion yuan in 2024, the city's industry bureau said on Tuesday. That was 4.1 percent less than a year earlier. Profits halved to 2.2 billion yuan.

The city counts 39 battery companies, three fewer than in 2023. They employ 28,400 people.

In 2025 the bureau plans to spend 350 million yuan on vouchers for testing. Each company can get vouchers worth up to 3 million yuan. Plants that use more than 5,000 tonnes of solvent have to recover at least 97 percent of it.`,
  );

  it('tells whether something rose or fell by words that tell a change', async () => {
    expect(await ask("Did Suqian's battery sales rise in 2024?")).toMatch(/^That was 4.1 percent less/u);
    expect(await ask('Did profits fall in Suqian?')).toContain('Profits halved');
  });

  it('does not take a year that is only measured by for the year of a figure', async () => {
    expect(await ask('How many battery companies were there in Suqian in 2023?')).toBe('abstained');
    expect(await ask('How many battery companies are there in Suqian?')).toContain('39 battery companies');
  });

  it('counts what is asked for, not what it is counted in', async () => {
    expect(await ask("How many people work in Suqian's battery companies?")).toContain('28,400 people');
  });

  it('takes no use of anything for the use of capacity', async () => {
    expect(await ask('宿迁的产能利用率是多少？')).toBe('abstained');
  });

  it('takes no other sum for the one that is claimed, nor a plan for what came about', async () => {
    expect(await ask('Did Suqian spend 350 million yuan on vouchers?')).toBe('abstained');
    expect(await ask('Does Suqian plan to spend 350 million yuan on vouchers?')).toContain('350 million yuan');
  });
});

describe('an action plan that sets goals in lists and pays by rank', () => {
  const ask = dropped(
    '株洲市新型储能产业高质量发展三年行动方案（2025—2027年）',
    '"430200"',
    `到2027年，全市新型储能产业规模突破600亿元；培育产值超百亿元企业2家、超50亿元企业5家；建成新型储能电站装机120万千瓦以上。2024年，全市新型储能产业规模为308亿元，电站装机38万千瓦。

对新认定的国家级制造业单项冠军，给予一次性奖励100万元；省级的给予30万元。企业研发费用按当年增量的10%给予奖补，最高200万元。对装机1万千瓦以上的独立储能电站，按放电量给予0.15元/千瓦时补贴。`,
  );

  it('does not tell a goal of the list for what is there now', async () => {
    expect(await ask('株洲现在有多少储能电站装机？')).toContain('38万千瓦');
    expect(await ask('株洲2027年要建成多少储能电站？')).toContain('120万千瓦');
  });

  it('tells what the one rank gets by the words for it', async () => {
    expect(await ask('省级单项冠军奖励多少？')).toContain('30万元');
    expect(await ask('国家级单项冠军奖励多少？')).toContain('100万元');
  });

  it('knows what a rate of subsidy is called, and a bound without a figure', async () => {
    expect(await ask('独立储能电站补贴标准是多少？')).toContain('0.15元/千瓦时');
    expect(await ask('株洲要培育几家百亿企业？')).toContain('超百亿元企业2家');
  });
});

describe('a bulletin with tables of products and of districts', () => {
  const ask = dropped(
    'Statistical bulletin of Jinhua on the battery industry, 2024',
    '"330700"',
    `## Output and enterprises

By the end of 2024 Jinhua had 118 enterprises in batteries. Their output value came to 87.6 billion yuan.

| Product | Unit | 2022 | 2023 | 2024 |
| --- | --- | --- | --- | --- |
| Cathode materials | 10,000 tonnes | 8.2 | 11.6 | 12.9 |
| Separator | million m² | 410 | 655 | 890 |

## Districts

| District | Output value (billion yuan) | Growth (%) | Enterprises |
| --- | --- | --- | --- |
| Yiwu | 34.2 | 12.5 | 41 |
| Wucheng | 21.8 | 4.1 | 33 |
| Lanxi | 19.3 | 15.0 | 27 |
| Yongkang | 12.3 | -2.4 | 17 |`,
  );

  it('tells a figure with the unit that its row has', async () => {
    expect(await ask('How much cathode material did Jinhua produce in 2023?')).toContain(
      'Cathode materials (10,000 tonnes) – 2023: 11.6 (table “Output and enterprises”)',
    );
    expect(await ask('金华隔膜产量多少？')).toContain('Separator (million m²)，2024：890');
  });

  it('knows places of the city by short names, and that all of it is about batteries', async () => {
    expect(await ask("What was Yiwu's battery output value in 2024?")).toContain('34.2');
    expect(await ask('Which district of Jinhua has the highest output value?')).toMatch(/^Yiwu .* 34\.2/u);
  });

  it('tells a growth by the column that says so, and by no other', async () => {
    const answer = await ask("How much did Yongkang's output fall?");
    expect(answer).toContain('Growth (%): -2.4');
    expect(answer).not.toContain('12.3');
  });
});
