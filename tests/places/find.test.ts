import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/corpus/places.ts';

const gazetteer = await loadPlaces('corpus', []);

/** The places that the five documents speak of. */
const known = new Set(
  (
    '100000 360000 360100 360111 360112 360123 360124 360500 360700 360783 360900 361000 ' +
    '510000 511500 530000 530100 530300 530400 x-xiaolan'
  ).split(' '),
);

/** The codes meant by the mentions of a text, qualifiers left out. */
function meant(text: string, options: Parameters<typeof gazetteer.find>[1] = { known }): string[] {
  return gazetteer
    .find(text, options)
    .filter((mention) => !mention.qualifier)
    .map((mention) => mention.candidates[0]);
}

describe('names in English and pinyin', () => {
  it.each([
    ['What is the output value of Yibin?', ['511500']],
    ['what about yibin', ['511500']],
    ['the capital of Qinghai and Sichuan’s provincial capital', ['630100', '510100']],
    ["China's liquor capital is no capital of China", ['511500', '100000']],
    ['YIBIN', ['511500']],
    ['Yibin’s output and Yunnan’s plan', ['511500', '530000']],
    ['Yi Bin, yi bin or yi-bin', ['511500', '511500', '511500']],
    ['Sichuan new energy vehicle innovation center', ['510000']],
    ['key support in kunming yuxi city (district), qujing city', ['530100', '530400', '530300']],
    ['Long Nan', ['360783']],
    ['Anyi County and Jinxian County', ['360123', '360124']],
    ['Qingshan Lake District', ['360111']],
    ['Ürümqi, Urumqi and Wulumuqi', ['650100', '650100', '650100']],
    ["Xi'an and Xi’an's batteries", ['610100', '610100']],
    ['Harbin, once Haerbin', ['230100', '230100']],
    ['Shaanxi vs Shanxi', ['610000', '140000']],
    ['Tibet, Xizang', ['540000', '540000']],
    ['Inner Mongolia', ['150000']],
    ['Honghe Hani and Yi Autonomous Prefecture', ['532500']],
    ['Szechuan, Peking and Canton', ['510000', '110000', '440100']],
    ['Jilin or Jilin City', ['220000', '220200']],
    ['the US, the U.S. and Japan', ['US', 'US', 'JP']],
    ['the Yangtze River Delta', ['x-yangtze-delta']],
  ])('finds the places of "%s"', (text, codes) => {
    expect(meant(text)).toEqual(codes);
  });
});

describe('names in Chinese', () => {
  it.each([
    ['宜宾的动力电池产值', ['511500']],
    ['宜賓市和雲南省', ['511500', '530000']],
    ['四川宜宾', ['511500']],
    ['江西省的宜春和黑龙江伊春', ['360900', '230700']],
    ['南昌县不是南昌市', ['360121', '360100']],
    ['上海南部', ['310000']],
    ['海南区和海南省', ['150303', '460000']],
    ['长三角的企业', ['x-yangtze-delta']],
    ['那宜春呢？', ['360900']],
    ['赣州市龙南市', ['360783']],
    ['南昌安义', ['360123']],
    ['臺灣和台北', ['710000', '710100']],
    ['东北的电池', ['x-northeast-china']],
    ['江西西部', ['360000']],
    ['山东日照', ['371100']],
    ['北京朝阳区', ['110105']],
  ])('finds the places of %s', (text, codes) => {
    expect(meant(text)).toEqual(codes);
  });

  it.each([
    '东方和平',
    '合作项目',
    '新建项目',
    '大同小异',
    '长治久安',
    '发展中国家',
    '三元锂电池',
    '日照充足',
    '内华达州的工厂',
  ])('takes %s for ordinary words', (text) => {
    expect(meant(text)).toEqual([]);
  });
});

describe('a name that several places share', () => {
  it.each([
    ['Yichun, Heilongjiang', '230700', 'province named'],
    ['Yichun in Heilongjiang', '230700', 'province named'],
    ["Heilongjiang's Yichun", '230700', 'province named'],
    ['In Heilongjiang there is a city called Yichun', '230700', 'province named'],
    ['Fuzhou, Fujian', '350100', 'province named'],
    ['Longnan in Gansu', '621200', 'province named'],
    ['Yulin (Shaanxi)', '610800', 'province named'],
    ['Suzhou, Anhui', '341300', 'province named'],
    ['Taizhou, Zhejiang', '331000', 'province named'],
    ['Fuzhou and Xiamen', '350100', 'context'],
    ['Yichun', '360900', 'corpus'],
    ['Fuzhou', '361000', 'corpus'],
    ['Longnan', '360783', 'corpus'],
    ['Suzhou', '320500', 'rank'],
    ['福州', '350100', 'only'],
    ['抚州', '361000', 'only'],
    ['陇南', '621200', 'only'],
  ])('reads "%s" as %s, since: %s', (text, code, resolvedBy) => {
    const mention = gazetteer
      .find(text, { known })
      .find((found) => !found.qualifier && /Yi|Fu|Lo|Yu|Su|Ta|州|南/.test(found.text));
    expect(mention?.candidates[0]).toBe(code);
    expect(mention?.resolvedBy).toBe(resolvedBy);
  });

  it('tells two of one name apart in one question', () => {
    expect(meant('Yichun in Jiangxi vs Yichun in Heilongjiang')).toEqual(['360900', '230700']);
  });

  it('follows the places talked about before the corpus', () => {
    expect(meant('and Yichun?', { known, context: ['230100'] })).toEqual(['230700']);
  });

  it('prefers a county of a city that the corpus knows, not one of a province that it knows', () => {
    expect(meant('Longnan', { known: new Set(['360700']) })).toEqual(['360783']);
    expect(meant('Longnan', { known: new Set(['360000']) })).toEqual(['621200']);
  });

  it('keeps the others as candidates', () => {
    expect(gazetteer.find('Yichun', { known })[0]?.candidates).toEqual(['360900', '230700']);
  });

  it('prefers the prefecture to the county when nothing else speaks', () => {
    expect(gazetteer.find('Longnan')[0]?.candidates).toEqual(['621200', '360783']);
  });

  it('takes the bare name of a province for the province', () => {
    expect(gazetteer.find('Hainan')[0]).toMatchObject({ candidates: ['460000'], resolvedBy: 'only' });
  });

  it('marks the place that only says where another lies', () => {
    const [yichun, jiangxi] = gazetteer.find('Yichun, Jiangxi', { known });
    expect([yichun?.qualifier, jiangxi?.qualifier]).toEqual([false, true]);
    expect(gazetteer.find('Yichun and Jiangxi', { known })[1]?.qualifier).toBe(false);
  });
});

describe('misspelt names', () => {
  it.each([
    ['Yibing output', ['511500']],
    ['about yibing', ['511500']],
    ['Nanchan', ['360100']],
    ['Jiangxy', ['360000']],
    ['Yunan', ['530000']],
    ['Sichaun', ['510000']],
    ['the Heilongjing plan', ['230000']],
    ['Jinxan County', ['360124']],
  ])('recognises "%s"', (text, codes) => {
    expect(meant(text)).toEqual(codes);
  });

  it('completes a name of five letters only with what the corpus speaks of', () => {
    expect(meant('output of Yibn')).toEqual(['511500']);
    expect(gazetteer.find('output of Yibn', { known: new Set() })).toEqual([]);
    expect(meant('Mr Yibi and Ybn')).toEqual([]);
  });

  it('never takes one place for another', () => {
    expect(meant('Yibin, Yichun, Yichang, Yixing')).toEqual(['511500', '360900', '420500', '320282']);
    expect(meant('Wuhan Hunan Henan Hainan')).toEqual(['420100', '430000', '410000', '460000']);
  });

  it.each([
    'human landing in the wanting evening',
    'How long does charging and handling take?',
    'Lead battery, long life, he said, an analyst',
    'Jing Maoming said so, and so did Wan Guangming',
    'Who is Long Haibin?',
    'tell us about it',
    'Would you be so kind?',
    'Ganfeng Lithium and Sunwoda',
  ])('finds no place in "%s"', (text) => {
    expect(meant(text)).toEqual([]);
  });

  it('leaves the terms of the field alone', () => {
    expect(meant('Yibing', { terms: new Set(['yibing']) })).toEqual([]);
  });
});

describe('names that need company', () => {
  it.each([
    ['China’s Power Battery Capital', ['511500']],
    ['the liquor capital', ['511500']],
    ['中国酒都', ['511500']],
    ['Asia’s lithium capital', ['360900']],
    ['亚洲锂都', ['360900']],
  ])('knows the epithet "%s"', (text, codes) => {
    expect(gazetteer.find(text)[0]?.match).toBe('epithet');
    expect(meant(text)).toEqual(codes);
  });

  it('knows a zone by its common name only beside its city', () => {
    expect(meant('the economic development area')).toEqual([]);
    expect(meant('the economic development area of Nanchang')).toContain('x-nanchang-etdz');
    expect(meant('the economic development area', { context: ['360100'] })).toEqual(['x-nanchang-etdz']);
  });

  it('takes "national" for China where no other place is named', () => {
    expect(meant('national output')).toEqual(['100000']);
    expect(meant('the national title of Yibin')).toEqual(['511500']);
    expect(meant('全国产量')).toEqual(['100000']);
  });

  it('trusts the short name of a county in a city that the corpus knows or the text is about', () => {
    expect(meant('in Yiwu', { known: new Set(['330700']) })).toEqual(['330782']);
    expect(meant('in Yiwu', { context: ['330700'] })).toEqual(['330782']);
    expect(meant('in Yiwu', { known: new Set(['330000']) })).toEqual([]);
  });

  it('trusts the short name of a county that the corpus knows', () => {
    expect(meant('what about anyi')).toEqual(['360123']);
    expect(meant('what about anyi', {})).toEqual([]);
    expect(meant('安义的材料')).toEqual(['360123']);
    expect(meant('安义的材料', {})).toEqual([]);
  });

  it.each(['China Daily', 'the 2023 World Power Battery Conference', '宁德时代', 'Shanshan'])(
    'finds no place in %s',
    (text) => {
      expect(meant(text)).toEqual([]);
    },
  );
});

describe('names of firms, schools and waters in an edited text', () => {
  it.each([
    'Changan Automobile invested 5 billion yuan',
    'Zhongshan University obtained 40 patents',
    'Shanghai Electric and others',
    'growth of Shanghai Electric',
    'Guangzhou Automobile Group produced 30 GWh',
    'Shanghai Automotive Industry Corporation (SAIC)',
    'the Guangzhou Futures Exchange',
    'the price of the Shanghai Metals Market',
    'Sichuan Energy Investment Group',
    'Wulong Creek',
    '中山大学',
    '上海电气投资30亿元',
    '江西铜业集团',
    '四川能源投资集团',
    '广州期货交易所',
  ])('are no place: %s', (text) => {
    expect(meant(text, { known, edited: true })).toEqual([]);
  });

  it.each([
    ['Yibin Power Battery Industry Grows', '511500'],
    ['Shanghai Electric Vehicle Sales Rise', '310000'],
    ['Chongqing Automobile Output Up', '500000'],
    ['Yibin Municipal Government', '511500'],
    ['Jiangxi Province', '360000'],
    ['Yibin Airport', '511500'],
    ['Sichuan university graduates', '510000'],
    ['Yibin’s University', '511500'],
    ['Sichuan and Jiangxi', '510000'],
    ['Qingshan Lake District', '360111'],
    ['the Yangtze River Delta', 'x-yangtze-delta'],
    ['重庆大学城', '500000'],
    ['温州电气产业', '330300'],
    ['上海银行业', '310000'],
    ['宜宾汽车产量', '511500'],
  ])('are told from a place and what it has: %s', (text, code) => {
    expect(meant(text, { known, edited: true })[0]).toBe(code);
  });

  it('are taken for their place in a question', () => {
    expect(meant('Shanghai Electric')).toEqual(['310000']);
  });

  it('do not take the place of what lies beside them', () => {
    expect(meant('Wulong Creek near Yichun, Jiangxi', { known, edited: true })).toEqual(['360900']);
  });
});
