/** "What obligations do exporters have": what is told in words, whatever is measured besides. */
const IN_WORDS =
  /\b(?:what|which) (?:[a-z-]+ ){0,2}?(?:constraint|restriction|obligation|safeguard|precaution|principle|instrument|tool)s?\b|(?:什么|哪些)\p{Script=Han}{0,4}(?:限制|约束|义务|原则|工具|手段|短板|瓶颈|难题)/iu;

/** Whether a question asks for a particular that no figure tells. */
export function asksParticular(question: string): boolean {
  return IN_WORDS.test(question);
}

/** Particulars that are written in one way only, by what a question calls them. */
const PARTICULARS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /文号|\bdocument number\b|\bnumber of the (?:notice|document|circular)\b/i,
    /[〔[（(]\d{4}[〕\]）)]\s?第?\d+\s?号|\bNo\. ?\d+/,
  ],
  [/电话|\b(?:tele)?phone\b/i, /\d{3,4}[-－ ]\d{6,8}|\b1\d{10}\b|\+\d{2}/],
  [/邮箱|邮件地址|\be-?mail\b/i, /\S@\S/],
  [
    /(?:什么|哪些)(?:补贴|补助|奖励|资助)|\b(?:what|which) (?:subsid\w+|grants?|rewards?)\b/i,
    /补贴|补助|奖|资助|补偿|优惠|减免|元|\bsubsid|\bgrant|\breward|\bpa(?:ys?|id)\b|\brefund|\bbears?\b|\byuan\b|\bcover/i,
  ],
  // How somebody is helped is told by what they get, not by how many of them there are.
  [
    /\bhow\b[^?]*\b(?:supports?|supported|supporting|helps?|helped|helping|subsidi[sz]\w+|assists?|rewards?|rewarded)\b|(?:怎么|怎样|如何|靠什么|拿什么|用什么)[^，。？]{0,8}(?:支持|扶持|帮助|帮扶|资助|补贴|补助|奖励)/i,
    /\bsupport|\bhelp|\bsubsid|\bgrant|\bpa(?:ys?|id|ying|yments?)\b|\brefund|\breimburs|\bbears?\b|\bcover(?:s|ed|ing)?\b|\bfund|\bfinanc|\binvest|\bstakes?\b|\bshares?\b|\bloans?\b|\blen[dt]|\bborrow|\bcredit|\binterest\b|\bguarant|\btax|\bfree\b|\bexempt|\bwaive|\babat|\bdiscount|\bcheap|\breduc|\bhal(?:f|ves)\b|\brent|\bland\b|\boffer|\bprovid|\bassist|\bencourag|\bpromot|\bfoster|\breward|\baward|\bbonus|\bprize|\bincentiv|\bsupplement|\ballocat|\bearmark|\bset(?:s|ting)? aside|\btrain|\bbuil[dt]|\bset(?:s|ting)? up|\bestablish|\bintroduc|\battract|\bpriorit|\ballow|\beas(?:e|ed|ier)\b|\blane\b|支持|扶持|帮|资助|补|奖|优惠|减|免|贷|贴息|担保|基金|资金|出资|入股|投|税|租|优先|供应|保障|鼓励|促进|推动|培育|培养|引导|建|设立|给予|提供|服务|享受/i,
  ],
  [
    /\bhow (?:likely|probable|certain)\b|\bwhat (?:are|is) the (?:odds|chances?|probability|likelihood)\b|可能性|几率|概率|把握有多|胜算/i,
    /\b(?:un)?likely\b|\blikelihood\b|\bodds\b|\bchances?\b|\bprobab|\bexpect|\bdoubt|\bcertain|\bsure\b|可能|几率|概率|把握|胜算|预计|有望/i,
  ],
  [
    /\bhow (?:often|frequently|regularly)\b|多久[^，。？]{0,6}[一1]次|(?:多长时间|隔多久)[^，。？]{0,6}[一1]?次|频率|频次/i,
    /\btimes\b|\bonce\b|\btwice\b|\bevery\b|\beach\b|\bper (?:day|week|month|quarter|year)\b|\bdaily|\bweekly|\bmonthly|\bquarterly|\bannual|\byearly|\bhourly|\b(?:per ?cent|%) of (?:\w+ )?(?:days|the time|hours|weeks|months)\b|\boften\b|\bseldom|\brarely|\bnever\b|次|每|逐|定期|不定期/i,
  ],
  [
    /\b(?:split|divided|shared|distributed|apportioned|broken down)\b[^?]*\b(?:between|among|across)\b|(?:怎么|怎样|如何)(?:分配|划分|分担|分摊|分成)/i,
    /\bthe (?:rest|remainder|balance|other|remaining)\b|\bremaining\b|\bhal(?:f|ves)\b|\bthird|\bquarter|\beach\b|\bshares?\b|\b(?:per ?cent\b|%).*(?:\bper ?cent\b|%)|\d[^.;]*,[^.;]*\d|\d[^.;]* and [^.;]*\d|\bof this\b|其余|剩余|余下|各|分别|[:∶：]|成|占|按/i,
  ],
  // The least that will do is told by a bound or a condition.
  [
    /\bminimum\b|\bat (?:the )?least\b[^?]*\?|最低要|最少要|最低(?:投资|出资|金额|需)|至少[要需得]|下限/i,
    /\bminim|\bleast\b|\bless than\b|\bmust\b|\brequir|\bneed|\bqualif|\bthreshold|\bfloor\b|\bover\b|\bmore than\b|\babove\b|\bprovided\b|\bif\b|\bha(?:s|ve) to\b|最低|最少|低于|少于|至少|须|应|要|以上|下限|达到|满|起/i,
  ],
  [
    /(?:分|共)(?:为|成)?[几多]少?次|\bin how many (?:instal+ments|stages|tranches|parts|steps)\b/i,
    /\binstal+ment|\bstage|\btranche|\btimes\b|\bonce\b|\btwice\b|\bhalf\b|\brest\b|\bremain|\bthen\b|次|批|分期|其余|剩余|余下|首期|首笔/i,
  ],
  [/\b(?:what|which|how much) tax(?:es)?\b|(?:什么|哪些|多少)税/i, /\btax|\bVAT\b|\babat|\bdut(?:y|ies)\b|税/i],
  [
    /\bwhat (?:is|are|was|were)\b[^?]*\bused (?:for|in|as)\b|用(?:于|作|在|来做|来干)(?:什么|哪)/i,
    /\bus(?:e[sd]?|ing)\b|\bappl|\bpower(?:s|ed|ing)\b|\bgo(?:es)? (?:in)?to\b|\bfitted\b|\binstalled\b|\bserv|用于|用作|应用|用在|供/i,
  ],
  // What one has to do is told by a duty or a condition.
  [
    /\bwhat\b[^?]*\b(?:have|has|had|need|needs|needed) to do\b|\bwhat (?:must|should|shall)\b[^?]*\bdo\b|\bwhat is [^?]*\b(?:required|obliged) to\b|(?:必须|需要|须|要|得)做(?:什么|些什么|哪些)/i,
    /\bmust\b|\bha(?:s|ve|d) to\b|\bneeds? to\b|\brequir|\boblig|\bshall\b|\bshould\b|\bprovided\b|\bconditions?\b|\bunless\b|\bif\b|\bonly\b|\bmay not\b|\bcannot\b|\b(?:is|are) to\b|\bfirst\b|\bat least\b|\buntil\b|\bbefore\b|\b(?:un)?til\b|\bwhoever\b|\bregister|\bapply\b|\bforbid|\bban|须|应|必|得|要求|条件|方可|不准|禁止|严禁|先|在\S{1,20}前|按/i,
  ],
  // What somebody wants of another is told by a demand or a wish.
  [
    /\bwhat (?:do|does|did) [^?]*\b(?:want|demand|claim|request|seek) (?:from|of)\b/i,
    /\bwant|\bdemand|\bask|\bclaim|\bcounterclaim|\brequest|\bseek|\bsought\b|\bcall(?:s|ed|ing)? (?:for|on)\b|\bwish|\bhope|\bwould like\b|\bexpect|\burge|\bpropos|\binsist|要求|希望|请求|主张|索赔|呼吁|建议|提出/i,
  ],
  // A bound set to somebody is told by one, a means by means, a weakness by one or by what is done about it.
  [
    /\b(?:what|which) (?:[a-z-]+ ){0,2}?(?:obligation|dut(?:y|ie))s?\b|(?:什么|哪些)\p{Script=Han}{0,4}义务/iu,
    /\bmust\b|\bha(?:s|ve) to\b|\bshall\b|\brequire[sd]?\b|\bmandatory\b|\boblig|须|应|必|义务/i,
  ],
  [
    /\b(?:what|which) (?:[a-z-]+ ){0,2}?(?:constraint|restriction|safeguard|precaution)s?\b|(?:什么|哪些)\p{Script=Han}{0,4}(?:限制|约束)/iu,
    /\bmust\b|\bstrict|\bmay not\b|\bshall\b|\bnot\b|\bno\b|\blimit(?:s|ed)\b(?! \w+ to\b)|\bban|\bforbid|\bprohibit|\bonly\b|\bred lines?\b|\bcurb|\brestrict|\bcap(?:s|ped)\b|\bmandatory|不得|严|禁|限|红线|必须/i,
  ],
  [
    /\b(?:what|which) (?:[a-z-]+ ){0,2}?(?:conditions?|criteri(?:on|a))\b[^?]*\b(?:meet|met|fulfil|satisfy|comply)|(?:什么|哪些)(?:\p{Script=Han}{0,4})?(?:条件|标准)(?!下)/iu,
    /\bconditions?\b|\bcriteri|\bmust\b|\brequire|\bonly\b|\bif\b|\bprovided\b|\bat least\b|\bno (?:more|less|fewer)\b|\bmeets?\b|\bstandards?\b|\bneeds?\b|\bshall\b|\bshould\b|\bhave to\b|\bhas to\b|条件|标准|须|应|要求|方可|不低于|不少于|以上|符合|满足|具备/i,
  ],
  [
    /\b(?:what|which) (?:[a-z-]+ ){0,2}?(?:instruments?|tools?)\b|(?:什么|哪些)(?:\p{Script=Han}{0,4})?(?:工具|手段)/iu,
    /\bincentiv|\bsubsid|\bpolic|\bfund|\btax|\bgrant|\bloan|\bsupport|\baward|\bbonus|\bplatform|\bcredit|\bquota|激励|补|政策|基金|奖|贷|税|平台|支持/i,
  ],
  [
    /(?:什么|哪些)(?:\p{Script=Han}{0,4})?(?:短板|瓶颈|难题)/iu,
    /\bproblem|\bsolve|\bshort\b|\bweak|\bbottleneck|\bovercome|\bdifficult|\black|\blimit|短|弱|难|瓶颈|问题|不足|缺/i,
  ],
  [
    /\b(?:what|which) (?:[a-z-]+ ){0,2}?principles?\b|(?:什么|哪些)(?:\p{Script=Han}{0,4})?原则/iu,
    /\bprinciple|\brequirements? of\b|\baccord|[“"„]|原则|要求|按照/i,
  ],
  // Whom one may turn to is told by a name, an office or a number.
  [
    /\bwho(?:m)? (?:can|could|do|should|may|must|shall|would) (?:i|we|one|you|they|people|applicants|companies|firms|operators|investors|residents) (?:call|ask|contact|turn to|phone|ring|write|talk|speak|address|reach)\b|(?:找谁|联系谁|问谁|打给谁|咨询谁|向谁|跟谁联系|和谁联系)/i,
    /\b(?:Mr|Ms|Mrs|Dr)\b|\btelephone\b|\bphone\b|\bcontact\b|\be-?mail\b|\bhotline\b|\boffice\b|\bdesk\b|\d{3,4}-\d{6}|联系|电话|咨询|热线|邮箱|办公室|[局厅委科处办]/i,
  ],
  [/网址|\bwebsite\b|\bURL\b/i, /\bhttps?:|\bwww\./i],
];
/** "May I", 可以……吗: what is allowed is told by words that allow or forbid; "can I" may ask for no more than a chance. */
const ASKS_LEAVE =
  /^(?:may|can|could) (?:i|we|you|one|anybody|anyone)\b.*\bwithout\b|^may\b|^(?:am i|are we|is it) (?:allowed|permitted|legal)\b|(?:可以|允许|能不能)[^，。]*吗|能不能|可不可以/i;
const TELLS_LEAVE =
  /\b(?:may|must|allowed|permitted|forbid\w*|ban(?:s|ned)?|prohibit\w*|fined|fine (?:is|of)|illegal|never|cannot(?! (?:say|tell|know|judge))|not (?:in|on|at)|(?:not |un)?accepted)\b|可以|不得|禁止|允许|严禁|应当|必须|不准/i;

/** Whether words tell the particular that a question asks for, if it does: a number, an address, a permission. */
export function tellsParticular(words: string, question: string): boolean {
  const leave = ASKS_LEAVE.test(question);
  return (
    PARTICULARS.every(([asked, told]) => !asked.test(question) || told.test(words)) &&
    (!leave || TELLS_LEAVE.test(words))
  );
}
