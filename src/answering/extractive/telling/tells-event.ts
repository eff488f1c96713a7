/** A kind of event, by what a question says of it and by what words do that tell of it. */
interface EventKind {
  asked: RegExp;
  told: RegExp;
}

/** What happens to a thing at different times, the narrower before the wider. */
const EVENTS: readonly EventKind[] = [
  {
    asked: /(?:\b(?:reach|become|be|go) )?(?:碳达峰|碳中和|\bcarbon[- ](?:neutral|peak|target)|\bnet zero)/i,
    told: /碳达峰|碳中和|\bcarbon\b|\bnet zero/i,
  },
  {
    asked:
      /\b(?:start|began|begin|begun|commence)\w*\b.*\b(?:build|construct)\w*|\bconstruction\b.*\b(?:start|beg[aiu]n|commence)|\bbroke ground|开工|动工|开始建设|开建|奠基/i,
    told: /\bconstruction\b|\bbuilding (?:beg[aiu]n|started|work)|\b(?:start|beg[aiu]n|commenc)\w* (?:to )?(?:build|construct)|\bbroke ground|\bground-?breaking|开工|动工|开始建设|开建|奠基|启动建设/i,
  },
  {
    asked: /\bannounc|\bpublish|\breleas|\bissued?\b|\bunveil|\bcame? out\b|\bpropos|宣布|公布|发布|印发|出台|提出/i,
    told: /\bannounc|\bpublish|\breleas|\bissu|\bunveil|\bpresented|\bpropos|\badopt|\breport(?:s|ed)\b|\bcame out|宣布|公布|发布|印发|出台|提出|公告/i,
  },
  { asked: /\baccepted\b|(?:完成|通过)?验收/i, told: /\baccept|验收(?!\p{Script=Han}{0,2}后)/iu },
  {
    asked: /\b(?:complet\w+|finish\w*|be ready)\b|建成|竣工|完工|落成|完成(?!验收)/i,
    told: /\bcomplet|\bfinish|\bready\b|\bin place\b|\bmust have\b|建成|竣工|完工|落成|完成|到位/i,
  },
  {
    asked: /\b(?:built|constructed|erected)\b|修建|兴建|建造/i,
    told: /\bbuil[dt]|\bconstruct|\berect|\bcomplet|\bfinish|\bopened|建成|修建|兴建|建造|建于|竣工/i,
  },
  {
    asked: /\bfounded\b|\bestablished\b|\bset up\b|\bcreated\b|成立|创立|创办|设立|组建/i,
    told: /\bfound(?:ed|ing)\b|\bestablish|\bset up\b|\bcreat|成立|创立|创办|设立|组建|建立/i,
  },
  {
    asked:
      /\btakes? effect|\btook effect|\binto (?:force|effect)|\bapply\b|\bapplies\b|\beffective|\bin force|施行|实施|生效|执行|适用/i,
    told: /\beffect|\bforce\b|\bappl|\bfrom\b|\bsince\b|\bas of\b|起|施行|实施|生效|执行|自/i,
  },
  {
    asked: /\bbec(?:o|a)me\b|\breceive|\bawarded\b|\bnamed\b|成为|称为|获得|被授予/i,
    told: /\bbec(?:o|a)m|\baward|\breceiv|\bnamed\b|\bwon\b|\btitle|\bgranted\b|\belected|\bappointed|\btook over|成为|称为|获|授予|当选|任命|就任/i,
  },
  {
    asked:
      /\bsettled? (?:in|at|down)\b|\bmoved?\b|\brelocat|\bcom(?:e|es|ing) to\b|\bcame to\b|\barriv|\bbrought (?:\w+ ){1,3}to\b|落户|入驻|引进|引入|搬|迁/i,
    told: /\bsettl|\bmov(?:e|ed|ing)\b|\brelocat|\bc[oa]me to\b|\barriv|\bbr(?:ing|ought)|\battract|\bintroduc|落户|入驻|引进|引入|搬|迁/i,
  },
  {
    asked:
      /\b(?:go|goes|went|come|came|put|be|being)\b.{0,20}\b(?:on ?stream|on ?line|into operation|into service|up and running)\b|\bstart\w* (?:production|producing|operat)|投产|投运|投用|并网|试运行|开始(?:生产|运行|运营)/i,
    told: /\bproduc|\boperat|\bstart|\bbeg[aiu]n|\bopen|\bon ?stream|\bcame on|\bgo(?:es)? (?:live|on)|\brun|\bdue\b|\bcommission(?:ed|ing)\b|\bput off\b|\bpostpon|投产|投运|投用|并网|运行|运营|生产|启用/i,
  },
  {
    asked: /\bopen(?:ed|s)?\b|\binaugurat|开业|开园|开馆|开放|启用|揭牌|挂牌/i,
    told: /\bopen|\binaugurat|\blaunch|\bstart|\bsince\b|开业|开园|开馆|开放|启用|投用|揭牌|挂牌/i,
  },
  { asked: /\binspect|\bvisit|考察|视察/i, told: /\binspect|\bvisit|\bcame\b|考察|视察/i },
  {
    asked: /\breach|\bexceed|\bpassed\b|\bsurpass|达到|超过|突破/i,
    told: /\breach|\bexceed|\bpass|\bsurpass|\bover\b|达|超|突破/i,
  },
  { asked: /\bsign(?:ed|s)?\b|签约|签署|签订/i, told: /\bsign|签/i },
  { asked: /\binvest/i, told: /\binvest|投资/i },
  {
    asked: /\bstart|\bbeg[aiu]n|\bcommenc|\blaunch|\bintroduced?\b|开始|始于|起步|启动|推出|实行/i,
    told: /\bstart|\bbeg[aiu]n|\bcommenc|\blaunch|\bintroduc|\bsince\b|\bfrom\b|\bopen|\bin force|\beffect|\bdue\b|\bnext\b|\bcommission(?:ed|ing)\b|\bproduction\b|\bput off\b|\bpostpon|\bpush(?:ed|es)\b|投产|投运|推迟|延期|起|始|开始|启动|推出|自|以来|实行|实施/i,
  },
];

/** A verb that a date belongs to stands right before it: "announced in February", 2月宣布. */
const GOVERNING =
  /\b([a-z]+ed|set up|begun|held|built)(?: back)? (?:on|in|by|at) (?:the \w+ of |early |late |mid-?)?$/i;

/** So does a noun: "the introduction of CATL in 2019". */
const GOVERNING_NOUN =
  /\b(introduction|arrival|opening|launch|founding|establishment|construction|completion|signing|release|publication|inauguration) of (?:[\w'’-]+ ){1,5}(?:on|in|by|at) (?:the \w+ of |early |late |mid-?)?$/i;

/** The kind of event that a question asks the time of: the first that it names. */
function askedEvent(question: string): EventKind | undefined {
  const found = EVENTS.map((event) => ({ event, at: question.search(event.asked) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.event;
}

/**
 * Whether a date is that of the event: words that tell of one, and no other verb to which the date belongs. `before` is
 * what stands before the date. "Since when" alone asks for whatever began then.
 */
export function isOfEvent(words: string, before: string, question: string, sinceWhen = false): boolean {
  const event = askedEvent(question);
  if (event && !event.told.test(words)) return false;
  if (!event && sinceWhen) return true;
  const verb = (GOVERNING.exec(before) ?? GOVERNING_NOUN.exec(before))?.[1];
  const other = verb && EVENTS.find(({ told }) => told.test(verb));
  return !other || verb === undefined || event?.told.test(verb) === true || question.toLowerCase().includes(stem(verb));
}

function stem(verb: string): string {
  return verb.toLowerCase().replace(/e?d$/, '');
}
