/** What somebody does or is: verbs in their finite forms and nouns, in both languages. */
export interface Role {
  /** What a question says. */
  asked: { en: string; zh: string };
  /** Verbs by which words say it of somebody. */
  verbs: { en: string; zh: string };
  /** Nouns that stand beside the name: "the owner, Fujiang Lithium". */
  nouns: string;
}

const role = (asked: Role['asked'], verbs: Role['verbs'], nouns = ''): Role => ({ asked, verbs, nouns });

/** Roles that must be said at the name: who builds a thing is not who owns it. */
const ROLES: readonly Role[] = [
  role(
    {
      en: 'owns?|owned|owners?|belongs? to|holds?|shareholders?',
      zh: '拥有|持有|控股|所有|股东|的(?:公司|企业|子公司)',
    },
    { en: 'owns?|owned|belongs? to|holds? an? [^,.]{0,20}(?:stake|share)', zh: '拥有|持有|控股|全资' },
    'owner|parent(?: company)?|shareholder|股东|业主',
  ),
  role(
    { en: 'operat(?:es?|ed|ing|ors?)|runs?|ran|running|manag(?:es?|ed|ing)', zh: '运营|经营|管理' },
    {
      en: 'operat(?:es?|ed)|(?:runs?|ran)(?! on\\b| out\\b)|manag(?:es?|ed)(?! to\\b)|boasts?|owns',
      zh: '运营|经营|管理',
    },
    'operator|manager',
  ),
  role(
    {
      en: 'financ(?:es?|ed|ing)|fund(?:s|ed)|pa(?:ys?|id|ying)|bears?|bore|sponsors?|sponsored|put(?:s|ting)? (?:up|more|in)|invest(?:s|ed|ing)?',
      zh: '出资|出钱|付钱|支付|承担|买单|资助|投资|掏钱',
    },
    {
      en: 'financ(?:es?|ed)|funded|pa(?:ys?|id)|bears?|bore|contribut(?:es?|ed)|sponsor(?:s|ed)|invest(?:s|ed)|puts?|cover(?:s|ed)|subsidi[sz]e[sd]',
      zh: '出资|支付|承担|分担|负担|列支|拨付|资助|投资|补助|奖励|给予|安排',
    },
    'sponsor|investor|出资人|投资方|出资方',
  ),
  role(
    { en: 'buil(?:ds?|t|ding|ders?)|construct(?:s|ed|ing)?', zh: '建|承建|建设|修建' },
    { en: 'buil(?:ds?|t|ding)|construct(?:s|ed|ing)', zh: '承建|建设|修建|兴建|建成|投建' },
    'builder|contractor|承建方|承建单位|施工单位',
  ),
  role(
    { en: 'suppl(?:y|ies|ied|iers?)|delivers?|delivered|sells?|sold', zh: '供应|供货' },
    { en: 'suppl(?:y|ies|ied)|deliver(?:s|ed)|sells?|sold', zh: '供应|供货|供给' },
    'supplier|供应商',
  ),
  role(
    { en: 'buys?|buyers?|bought|purchas(?:es?|ed|ers?)|customers?|clients?', zh: '购买|采购|买' },
    { en: 'buys?|bought|purchas(?:es?|ed)', zh: '购买|采购|买' },
    'buyer|customer|client|purchaser|买家|客户|买主',
  ),
  role(
    { en: 'approv(?:es?|ed)|permitt?s?|permitted|authori[sz]e[sd]?', zh: '批准|审批|核准' },
    { en: 'approv(?:es?|ed)|permitted|authori[sz]e[sd]|gave [^,.]{0,20}consent', zh: '批准|核准|审批' },
  ),
  role(
    { en: 'found(?:ed|ers?)|set up|establish(?:ed|es)?', zh: '创办|创立|创建|成立' },
    { en: 'founded|set up|establish(?:ed|es)', zh: '创办|创立|创建|成立|设立' },
    'founder|创始人',
  ),
  role(
    {
      en: 'award(?:s|ed)?|conferr?(?:s|ed)?|bestow(?:s|ed)?|gave|gives?|grant(?:s|ed)?|presented',
      zh: '授予|颁|授[了牌]',
    },
    {
      en: 'award(?:s|ed|ing)|bestow(?:s|ed|ing)|conferr?(?:s|ed|ing)|present(?:s|ed|ing)|grant(?:s|ed|ing)|gave|gives?|giving',
      zh: '授予|颁发|给予',
    },
  ),
  role(
    { en: 'introduc(?:es?|ed)|brought|brings?|attract(?:s|ed)?|lured?', zh: '引进|引入|招引|引来' },
    { en: 'introduc(?:es?|ed)|brought|brings?|attract(?:s|ed)', zh: '引进|引入|招引|引来' },
  ),
  role(
    { en: 'chair(?:s|ed)', zh: '主持' },
    { en: 'chair(?:s|ed)', zh: '主持' },
    'chair(?:man|woman|person)?|主席|组长',
  ),
  role(
    { en: 'leads?|led|heads?|headed|directs?|(?:in charge|responsible)', zh: '牵头|负责|领导|主管' },
    { en: 'leads|led|heads|headed|directs?|(?:is|are|was) (?:in charge|responsible)', zh: '牵头|负责|领导|主管' },
    'director|head|chief|leader|组长|负责人',
  ),
  role(
    {
      en: 'keeps?|kept|maintains?|maintained|oversees?|oversaw|supervis(?:es?|ed)|looks? after|watch(?:es)? over',
      zh: '保管|维护|监管|监督|看管',
    },
    {
      en: 'keeps?|kept|maintains?|maintained|oversees?|oversaw|supervis(?:es?|ed)|looks? after|(?:is|are|was|were|be) (?:in charge|responsible)|runs',
      zh: '保管|维护|监管|监督|看管|负责|管理',
    },
    'keeper|supervisor',
  ),
  role(
    { en: 'mak(?:es?|ing)|made|makers?|produc(?:es?|ed|ers?)|manufactur(?:es?|ed|ers?)', zh: '生产|制造' },
    {
      en: 'mak(?:es?|ing)|made|produc(?:es?|ed|ing)|manufactur(?:es?|ed|ing)|runs? an? (?:\\w+ )?(?:plant|factory|works|line)|turns? out',
      zh: '生产|制造',
    },
    'maker|producer|manufacturer|生产商|制造商',
  ),
  role(
    {
      en: 'issu(?:es?|ed)|publish(?:es|ed)?|releas(?:es?|ed)|draft(?:s|ed)|wrote|unveiled|put out|promulgat(?:es?|ed)|came (?:out|up) with|brought out|drew up|(?:is|was|stands|stood) behind',
      zh: '发布|印发|制定|起草|出台|颁布|下发|公布',
    },
    {
      en: 'issu(?:es?|ed)|publish(?:es|ed)|releas(?:es?|ed)|draft(?:s|ed)|wrote|unveil(?:s|ed)|put out|promulgat(?:es?|ed)|came (?:out|up) with|brought out|drew up|adopt(?:s|ed)',
      zh: '发布|印发|制定|起草|出台|颁布|下发|公布',
    },
    'author|起草单位|发布单位|发文单位',
  ),
  role(
    { en: 'propos(?:es?|ed)|suggest(?:s|ed)?|invented', zh: '提出|倡议|建议' },
    { en: 'propos(?:es?|ed)|suggest(?:s|ed)|invented', zh: '提出|倡议|建议' },
  ),
  role(
    { en: 'deliver(?:s|ed) the|gave the|presented the', zh: '[做作]' },
    { en: 'deliver(?:s|ed)|gave|presented', zh: '[做作]' },
  ),
  role(
    { en: 'extract(?:s|ed)?|mines?|mined', zh: '开采|提取' },
    { en: 'extract(?:s|ed)|extract|mines?|mined', zh: '开采|提取' },
  ),
];

const LIGHT =
  "(?:is|are|was|were|has|have|had|will|would|can|could|may|must|does|do|did|not|also|currently|now|actually|originally|first|jointly|the|an?|biggest|largest|main|current|most|[\\w-]+['’]s)";
const WHO =
  '(?:who|whom|which [\\w-]+(?: [\\w-]+){0,2}?|(?:compan(?:y|ies)|firms?|enterprises?|makers?|officials?|people) (?:that|which))';
const WHO_ZH = '(?:谁|哪\\p{Script=Han}{0,6}?)';

/** The role that a question asks who has it. */
export function askedRole(question: string): Role | undefined {
  return ROLES.find(({ asked, nouns }) => {
    const names = nouns
      .split('|')
      .filter((noun) => /\p{Script=Han}/u.test(noun))
      .join('|');
    return new RegExp(
      `\\b${WHO} (?:${LIGHT} )*(?:${asked.en})\\b|\\bby whom\\b.*\\b(?:${asked.en})\\b|\\b(?:${asked.en}) by (?:whom|which)\\b|${WHO_ZH}\\p{Script=Han}{0,8}?(?:${asked.zh})|(?:${[asked.zh, names].filter(Boolean).join('|')})(?:者|方|人|单位|商)?(?:是|为)?${WHO_ZH}`,
      'iu',
    ).test(question);
  });
}
