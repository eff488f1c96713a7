import type { Quantity } from '../../../../src/domain/quantity.ts';
import { sameQuantity } from '../../../../src/facts/quantities/compare.ts';
import { parseQuantities } from '../../../../src/facts/quantities/parse.ts';
import { type Mutator, pick, rewritten, rowsOf, type Subject } from './mutant.ts';

/** One digit of a figure is another one. */
export const digit: Mutator = (subject) =>
  subject.figures.flatMap((figure) => {
    const digits = [...figure.text.matchAll(/\d/g)].map(({ index }) => index);
    const at = pick(digits, subject.random);
    if (at === undefined) return [];
    const other =
      pick(
        Array.from('123456789').filter((one) => one !== figure.text[at]),
        subject.random,
      ) ?? '1';
    return changed(figure, figure.text.slice(0, at) + other + figure.text.slice(at + 1), subject);
  });

const MAGNITUDES: readonly (readonly [RegExp, string])[] = [
  [/million/, 'billion'],
  [/billion/, 'million'],
  [/trillion/, 'billion'],
  [/万亿/, '亿'],
  [/亿/, '万'],
  [/万/, '亿'],
  [/(?<=\d),(?=\d{3})/, ',000,'],
];

/** Millions for billions, 万 for 亿. */
export const magnitude: Mutator = (subject) => byTable(MAGNITUDES, subject);

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/ percentage points?/, ' percent'],
  [/ percent$/, ' percentage points'],
  [/个百分点/, '%'],
  [/%$/, ' percentage points'],
  [/GWh/, 'GW'],
  [/吉瓦时/, '吉瓦'],
  [/ yuan/, ' dollars'],
  [/元$/, '美元'],
  [/美美元/, '欧元'],
  [/(?:US)?\$/, '€'],
  [/(?:metric )?tons/, 'kilograms'],
  [/吨/, '公斤'],
  [/ km/, ' miles'],
  [/公里/, '米'],
  [/square met(?:er|re)s/, 'hectares'],
  [/平方米/, '公顷'],
  [/ days/, ' hours'],
  [/ years/, ' months'],
  [/ times$/, ' percent'],
  [/fold$/, ' percent'],
  [/倍$/, '%'],
];

/** Percent for percentage points, GW for GWh, dollars for yuan, kilograms for tons. */
export const unit: Mutator = (subject) => byTable(UNITS, subject);

const HEDGE =
  /^(?:over|more than|exceed(?:ed|s)?|nearly|about|around|less than|up to|as much as|as high as|超过|近|将近|约|不到|最多)\s*/i;

/** The hedge before a figure is gone. */
export const hedgeDropped: Mutator = (subject) =>
  subject.figures.flatMap((figure) =>
    HEDGE.test(figure.text) ? changed(figure, figure.text.replace(HEDGE, ''), subject) : [],
  );

/** The hedge before a figure says the contrary. */
export const hedgeReversed: Mutator = (subject) =>
  subject.figures.flatMap((figure) => {
    const [hedge] = HEDGE.exec(figure.text) ?? [];
    if (hedge === undefined) return [];
    const chinese = /\p{Script=Han}/u.test(hedge);
    const below = figure.hedge === 'under' || figure.hedge === 'at most' || figure.hedge === 'nearly';
    const other = below ? (chinese ? '超过' : 'over ') : chinese ? '不到' : 'less than ';
    return changed(figure, other + figure.text.slice(hedge.length), subject);
  });

/** A figure that the source states flatly is hedged. */
export const hedgeAdded: Mutator = (subject) =>
  subject.figures.flatMap((figure) => {
    if (figure.hedge !== '' || !/^[\d$]|^US\$/.test(figure.text)) return [];
    const chinese =
      /\p{Script=Han}/u.test(figure.text) || /\p{Script=Han}$/u.test(subject.sentence.text.slice(0, figure.start));
    return changed(figure, (chinese ? '超过' : 'over ') + figure.text, subject);
  });

/** Two figures of a sentence have changed places. */
export const swapped: Mutator = (subject) => {
  const { sentence, figures } = subject;
  return figures.flatMap((one, index) => {
    const other = figures[index + 1];
    if (!other || one.unit !== other.unit || sameQuantity(one, other)) return [];
    if (/[=＝]/.test(sentence.text) || !/\d/.test(sentence.text.slice(one.end, other.start))) return [];
    const second = rewritten(sentence, other, one.text);
    return [rewritten(second, one, other.text)];
  });
};

function byTable(table: readonly (readonly [RegExp, string])[], subject: Subject) {
  return subject.figures.flatMap((figure) => {
    const entry = table.find(([pattern]) => pattern.test(figure.text));
    return entry ? changed(figure, figure.text.replace(...entry), subject) : [];
  });
}

/** The sentence with a figure written otherwise, unless the sources hold that other figure too. */
function changed(figure: Quantity, words: string, subject: Subject) {
  const mutant = rewritten(subject.sentence, figure, words);
  const other = parseQuantities(mutant.text).find(
    (one) => one.start < figure.start + words.length && one.end > figure.start,
  );
  if (other) {
    if (sameQuantity(other, figure) && other.hedge === figure.hedge) return [];
    if (subject.cited.some((one) => sameQuantity(one, other) && one.hedge === other.hedge)) return [];
    if (rowsOf(other, subject).some(({ qualifier }) => qualifier === other.hedge)) return [];
  }
  return [mutant];
}
