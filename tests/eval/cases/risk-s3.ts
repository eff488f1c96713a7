import { exchange } from '../../questions/case.ts';
import { unanswerable } from './author.ts';

const longnan = exchange(
  'What is Longnan trying to build?',
  'A 100 billion yuan lithium battery industry cluster, said deputy mayor Long Haibin. [1]',
);
const customs = exchange(
  'How does the new inspection mechanism in Xinyu work?',
  'It treats goods with the same packaging, variety, composition and content as one inspection batch. [1]',
);
const fuzhou = exchange('抚州的新能源汽车项目进展如何？', '一期已全面投运，二期正在建设。[1]');
const upgrades = exchange(
  'What does Cui Dongshu find slow about the lithium battery industry?',
  "It's been relatively slow in technology upgrades. [1]",
);
const reliance = exchange(
  'Did Western countries manage to rely less on Chinese batteries?',
  'Many Western countries, including the US, have tried but have failed. [1]',
);
const layout = exchange('南昌哪些区负责电池材料？', '安义县、小蓝经开区和进贤县。[1]');
const control = exchange(
  'Where will Nanchang make storage control products?',
  'In the high-tech zones and Qingshan Lake District. [1]',
);
const jing = exchange(
  'What does Jing Maoming say about power battery innovation?',
  'That it is unprecedentedly active in Sichuan at present. [1]',
);
const experts = exchange(
  'Why did Yibin meet the criteria for the title?',
  'The expert group believes that it has obvious advantages in clustering, a complete chain and strong policies. [1]',
);
const yunnan = exchange('云南重点支持哪些城市发展电池产业？', '昆明、玉溪和曲靖，要各有侧重、差异化发展。[1]');
const yichun = exchange('宜春市政府说要推动什么？', '推动锂资源绿色开发、废旧锂电池回收和锂渣利用。[1]');

/** What these people do not say, reasons not given, details left out, follow-ups that lead outside the texts. */
export const RISK_S3 = [
  unanswerable(
    'tu-rS-no-catl-why',
    'What reasons has CATL given for settling in Yibin?',
    'its arrival is told, not its reasons; an expert group praises the city',
  ),
  unanswerable(
    'tu-rS-no-liquor-makers-5',
    "How do the old liquor distilleries in Yibin feel about the city's turn to batteries?",
    'the liquor is told of, nobody of that trade speaks',
  ),
  unanswerable(
    'tu-rS-no-green-groups',
    'What do environmental groups say about the lithium slag in Yichun?',
    'the local government speaks of slag, no group does',
  ),
  unanswerable(
    'tu-rS-no-longnan-when',
    'By when does he want that finished?',
    'a cluster is striven for, with no year',
    {
      history: longnan,
    },
  ),
  unanswerable(
    'tu-rS-no-customs-copied',
    'Have other customs offices adopted it since?',
    'only the one office is told of',
    { history: customs },
  ),
  unanswerable(
    'tu-rS-no-customs-safety',
    'How does customs test whether lithium hydroxide is safe to ship?',
    'an inspection is mandatory, how goods are tested is not told',
  ),
  unanswerable(
    'tu-rS-no-penalty',
    'What fine does a battery maker get for ignoring the MIIT guideline?',
    'makers are urged; no penalty is named',
  ),
  unanswerable(
    'tu-rS-no-energy-density-2',
    'Which energy density must batteries reach under the revised MIIT guideline?',
    'no technical requirement is reported; Nanchang wants a better energy density',
  ),
  unanswerable(
    'tu-rS-no-brussels',
    "What's Brussels' reaction to the new Chinese battery guidelines?",
    'Western countries are mentioned, not their reaction to this',
  ),
  unanswerable('tu-rS-no-laggards', 'Does he name the firms that are behind?', 'he speaks of the industry as a whole', {
    history: upgrades,
  }),
  unanswerable('tu-rS-no-west-why-2', 'Why is that?', 'that they failed is told, not why', { history: reliance }),
  unanswerable(
    'tu-rS-no-catl-guideline-2',
    'What do CATL and BYD themselves think of the guideline to curb pure capacity expansion?',
    'observers, insiders and one association speak, no company does',
  ),
  unanswerable(
    'tu-rS-no-fire',
    'What has the mayor of Nanchang said about fire safety at battery storage stations?',
    'the mayor speaks of districts; high safety is a goal of research',
  ),
  unanswerable('tu-rS-no-qingshan-firms', 'Which companies are there already?', 'firms are named for the whole city', {
    history: control,
  }),
  unanswerable(
    'tu-rS-no-vanadium-2',
    "Why aren't vanadium flow batteries among Nanchang's priorities?",
    'they are not mentioned, nor is any reason',
  ),
  unanswerable(
    'tu-rS-no-yibin-mayor',
    'And what does the mayor of Yibin say?',
    'only a provincial official is quoted',
    {
      history: jing,
    },
  ),
  unanswerable('tu-rS-no-expert-names', 'Who were these experts?', 'a group of experts without names', {
    history: experts,
  }),
  unanswerable(
    'tu-rS-no-runners-up-4',
    'Which other cities were in the running for the Power Battery Capital title?',
    'no competitor is named',
  ),
  unanswerable(
    'tu-rS-no-institute-where-2',
    "Which university will run Yunnan's national battery research institute?",
    'the institute is planned, its operator is not told',
  ),
  unanswerable(
    'tu-rS-no-outlets-pay',
    'Who pays for the battery recycling outlets in Yunnan?',
    'who takes part is told, who pays is not',
  ),
  unanswerable('tu-rS-no-fuzhou-phase-two', '那二期什么时候完工？', '二期在建，没有完工时间', { history: fuzhou }),
  unanswerable('tu-rS-no-fuzhou-brands-2', '抚州的新能源汽车产业园引进了哪些整车厂？', '文中没有提到任何车企'),
  unanswerable('tu-rS-no-donghu-4', '那东湖区呢？', '文中没有提到这个区', { history: layout }),
  unanswerable('tu-rS-no-yuxi-task', '玉溪具体分工做哪一块？', '只说各有侧重，没说各自做什么', { history: yunnan }),
  unanswerable('tu-rS-no-governor-2', '云南省省长对这个三年行动计划怎么评价？', '文中没有引用任何人的话'),
  unanswerable('tu-rS-no-solid-state', '崔东树对固态电池怎么看？', '他只谈了成本、规模和技术升级'),
  unanswerable('tu-rS-no-yibin-slowdown', '宜宾全社会固定资产投资增速为什么会下滑？', '只说下滑，没有原因'),
  unanswerable(
    'tu-rS-no-ganfeng-says-5',
    '赣锋锂业的负责人怎么看氢氧化锂出口大增？',
    '说话的是海关和地方政府，不是企业',
  ),
  unanswerable('tu-rS-no-yichun-residents-2', '当地老百姓对此有什么意见？', '只有市政府的说法', { history: yichun }),
  unanswerable('tu-rS-no-draft-comments', '工信部五月份那份征求意见稿收到了哪些反对意见？', '只说五月有提案'),
];
