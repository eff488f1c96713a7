import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../../src/open-corpus.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';

const HEADER = '---\nid: report\ntitle: A report\npublished: "2024-03"\nplaces: ["340100"]\n---\n\n';

/** What the sentence of a report that holds the words is about. */
async function contextOf(body: string, words: string, header = HEADER) {
  const snapshot = await openCorpus(temporaryFolder({ 'documents/report.md': header + body }));
  const [document] = snapshot.corpus.documents;
  const at = document?.body.indexOf(words) ?? -1;
  const span = snapshot.corpus.passages
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => start <= at && at < end);
  if (!document || !span) throw new Error(`no sentence with ${words}`);
  return snapshot.contextOf(document.id, span);
}

describe('what a sentence is about', () => {
  it('is the places and periods that it names', async () => {
    const { places, periods } = await contextOf('In 2022, Hefei built a plant.', 'built');
    expect({ places, periods }).toEqual({ places: ['340100'], periods: ['2022'] });
  });

  it('is what the sentence before it was about, where it names nothing itself', async () => {
    const { periods, before } = await contextOf('In 2022, Hefei built a plant. It makes batteries.', 'makes');
    expect(periods).toEqual(['2022']);
    expect(before).toBe('In 2022, Hefei built a plant.');
  });

  it('goes on about all of the place where several parts of it were only listed', async () => {
    const header = HEADER.replace('340100', '510900');
    const body = '这是规划。\n\n全市锂电产业加快发展，在射洪市、蓬溪县各布局1个回收基地。设立产业发展基金。';
    expect((await contextOf(body, '基金', header)).places).toEqual(['510900']);
    expect((await contextOf(body, '基地', header)).places).toContain('510981');
    const led = '射洪市、蓬溪县各布局1个回收基地。设立产业发展基金。';
    expect((await contextOf(led, '基金', header)).places).toContain('510981');
  });

  it('holds the names that the document begins with, under which a text speaks of "the company" further down', async () => {
    const body = 'The refinery of Fujiang Lithium is in Hefei.\n\nIn May it grew.\n\nIn June people were hired.';
    expect((await contextOf(body, 'hired')).around.split(' ')).toEqual(expect.arrayContaining(['Fujiang', 'Lithium']));
    expect((await contextOf(body, 'hired')).around).not.toContain('refinery');
  });

  it('holds the names of parks and companies that a Chinese document begins with', async () => {
    const body = '本报记者何苗报道。\n\n岷东新材料产业园去年动工。\n\n春天下了雨。\n\n六月，工人很多。';
    expect((await contextOf(body, '工人')).around).toContain('岷东新材料产业园');
    expect((await contextOf(body, '工人')).around).not.toContain('动工');
  });

  it('is the one of two names in the title that the text names last', async () => {
    const body = 'In Erkner a plant runs.\n\nIt has 300 staff.\n\nIn Guben one is built.\n\nIt will have 170.';
    const subjectsOf = async (words: string) => [
      ...(await contextOf(body, words, HEADER.replace('A report', 'The plants of Erkner and Guben'))).subjects,
    ];
    expect(await subjectsOf('300')).toEqual(['erkner']);
    expect(await subjectsOf('170')).toEqual(['guben']);
  });

  it('is the year of a report that its title gives, and no year of a plan', async () => {
    const titled = (title: string) => HEADER.replace('A report', title);
    const communique = await contextOf('Batteries are recycled.', 'recycled', titled('Communique of 2023'));
    expect(communique.periods).toEqual(['2023']);
    const plan = await contextOf('Batteries are recycled.', 'recycled', titled('"Plan (2024-2027)"'));
    expect(plan.periods).toEqual([]);
  });

  it('is no longer the period of an earlier paragraph', async () => {
    const { periods } = await contextOf('In 2022, Hefei built a plant.\n\nBatteries are recycled.', 'recycled');
    expect(periods).toEqual([]);
  });

  it('is the period of the paragraph before where the sentence takes up what stands there', async () => {
    const { periods } = await contextOf('In 2022, Hefei built cars.\n\nThree out of four of them run.', 'Three');
    expect(periods).toEqual(['2022']);
  });

  it('is the document’s places where none was named', async () => {
    expect((await contextOf('Batteries are recycled.', 'recycled')).places).toEqual(['340100']);
  });

  it('is not where something came from', async () => {
    const { places } = await contextOf('Hefei has a new plant. It moved from Dongguan. It makes batteries.', 'makes');
    expect(places).toEqual(['340100']);
  });

  it('is all of the city again where a Chinese text says so', async () => {
    const { places } = await contextOf('合肥有很多企业。肥西县起火一次。全市排查了131家。', '排查');
    expect(places).toEqual(['340100']);
  });

  it('is for the row of a table not the place of the row before', async () => {
    const table = '| Place | Firms |\n| --- | --- |\n| Feixi County | 8 |\n| Elsewhere | 6 |\n';
    expect((await contextOf(table, 'Elsewhere')).places).toEqual(['340100']);
  });

  it('does not become an export market that was mentioned in passing', async () => {
    const { places } = await contextOf('Hefei sells to Japan. Batteries are recycled.', 'recycled');
    expect(places).toEqual(['340100']);
  });

  it('holds what was named in the paragraph before, where it goes on about that', async () => {
    const { around } = await contextOf('CATL builds a plant.\n\nThe plant is large. It makes cells.', 'cells');
    expect(around).toContain('CATL');
  });

  it('is not a place that is left out', async () => {
    const { places } = await contextOf('Who joins a firm outside Wuhu gets 5,000 yuan.', 'joins');
    expect(places).toEqual(['340100']);
  });

  it('does not become a place that a road leads to', async () => {
    const { places } = await contextOf(
      'Stations stand along the roads to Wuhu and Anqing. Batteries are swapped.',
      'swapped',
    );
    expect(places).toEqual(['340100']);
  });

  it('is the place whose plant is meant, where a government above it is named', async () => {
    const { places } = await contextOf('Hefei gets a plant. Anhui Province pays for roads to the plant.', 'pays');
    expect(places).toEqual(expect.arrayContaining(['340000', '340100']));
  });

  it('reads relative periods against the date of the document', async () => {
    expect((await contextOf('Last year, Hefei built a plant.', 'built')).periods).toEqual(['2023']);
  });

  it('is told by the part of it that a quote begins with', async () => {
    const { periods } = await contextOf('In 2022, Hefei built a plant.', 'a plant');
    expect(periods).toEqual(['2022']);
  });
});

describe('what a paragraph is about', () => {
  it('is the document’s one place again, whatever the paragraph before it ended with', async () => {
    const { places } = await contextOf('Feidong County in Hefei has none.\n\nBatteries are recycled.', 'recycled');
    expect(places).toEqual(['340100']);
  });

  it('is the place of the paragraph before in news, where nearly each has one sentence', async () => {
    const body = [
      'Hefei recycles batteries.',
      'Many of them come from buses.',
      'Feidong County has begun to sort cells.',
      'Inspection is mandatory.',
      'Hefei has opened a fair.',
      'Tickets are cheap.',
    ].join('\n\n');
    expect((await contextOf(body, 'Inspection')).places).toEqual(['340122']);
    expect((await contextOf(body, 'Tickets')).places).toEqual(['340100']);
  });

  it('is the place of the paragraph before where it goes on about that', async () => {
    const body = 'Feidong County sorts cells.\n\nOnce finished, it will have the largest yard.';
    expect((await contextOf(body, 'largest')).places).toEqual(['340122']);
  });

  it('is the place and the period of its heading', async () => {
    const context = await contextOf('## Chaohu in 2022\n\nBatteries are recycled.\n\nOthers are burnt.', 'burnt');
    expect(context).toMatchObject({ places: ['340181'], periods: ['2022'] });
  });

  it('is told by the headings above its own as well', async () => {
    const { around } = await contextOf(
      '# Lithium\n\n## Prices\n\nThey fell.\n\n## Jobs\n\nPeople were hired.',
      'hired',
    );
    expect(around).toContain('Lithium');
    expect(around).toContain('Jobs');
    expect(around).not.toContain('Prices');
  });

  it('is all of the country where it says so', async () => {
    const { places } = await contextOf('Hefei gets a plant. In 2023 the country made 62 GWh.', 'country');
    expect(places).toEqual(['100000']);
  });

  it('is not the port that goods go through', async () => {
    const { places } = await contextOf('Trucks now reach the port of Tongling. Clearance takes nine hours.', 'nine');
    expect(places).toEqual(['340100']);
  });

  it('is the document’s place again with each point of a commentary', async () => {
    const { places } = await contextOf('First, Feidong County has none. Second, nobody pays.', 'nobody');
    expect(places).toEqual(['340100']);
  });

  it('is read under a heading as Chinese reports number them', async () => {
    const { periods } = await contextOf('一、2022年工作回顾\n\n回收了废旧电池。', '回收了');
    expect(periods).toEqual(['2022']);
  });

  it('is no place whose name a company’s name resembles', async () => {
    const { places } = await contextOf('Qingtao Energy recycles batteries.', 'recycles');
    expect(places).toEqual(['340100']);
  });

  it('is the period of the sentence before, where its own is only compared with', async () => {
    const { periods } = await contextOf('In 2023, Hefei made 10 GWh. That was 27 percent more than in 2022.', 'That');
    expect(periods).toEqual(['2023']);
  });

  it('is not a place that it is only measured by', async () => {
    const { places } = await contextOf('The grant is 8 percent, lower than in Wuhu.', 'grant');
    expect(places).toEqual(['340100']);
    expect((await contextOf('设备补贴为8%，低于芜湖市。', '补贴')).places).toEqual(['340100']);
  });

  it('is not of the year in the title of another text', async () => {
    const { periods } = await contextOf('2024年，全市建成电站3座。数据以《合肥统计年鉴2025》为准。', '为准');
    expect(periods).toEqual(['2024']);
  });

  it('goes on with the whole after a part that has a time of its own', async () => {
    const { periods } = await contextOf('到2027年，建造船舶60艘，其中2025年先行投运12艘；装机达到1.2GW。', '装机');
    expect(periods).toEqual(['2027']);
  });

  it('is told to a table’s row by the table’s header', async () => {
    const { before } = await contextOf(
      'Exports in 2023\n\n| To | Value |\n|---|---|\n| Japan | 3 |\n| Oman | 4 |',
      'Oman',
    );
    expect(before).toContain('| To | Value |');
  });
});

/** A corpus of one text with a title. */
const folder = (title: string, published: string, body: string) =>
  temporaryFolder({
    'documents/report.md': `---\nid: report\ntitle: ${title}\npublished: "${published}"\nplaces: ["340100"]\n---\n\n${body}`,
  });

describe('what a report of a year says', () => {
  async function periodsOf(title: string, published: string, body: string) {
    const snapshot = await openCorpus(folder(title, published, body));
    const [sentence] = snapshot.corpus.passages.flatMap(({ sentences }) => sentences);
    if (!sentence) throw new Error('no sentence');
    return snapshot.contextOf('report', sentence).periods;
  }

  it('is of the year that its title names', async () => {
    expect(await periodsOf('合肥市2024年统计公报', '2025-03', '年末全市公共充电桩8940个。')).toEqual(['2024']);
    const own = '我市产业始于2018年，全年实现产值187亿元。';
    expect(await periodsOf('合肥市2024年统计公报', '2025-03', own)).toEqual(expect.arrayContaining(['2018', '2024']));
  });

  it('is of no year where the title names a plan, or a year that is not over', async () => {
    expect(await periodsOf('合肥市2025年行动计划', '2026-03', '公共充电桩8940个。')).toEqual([]);
    expect(await periodsOf('合肥市2024年统计公报', '2024-03', '公共充电桩8940个。')).toEqual([]);
  });
});
