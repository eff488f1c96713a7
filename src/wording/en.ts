import { unbracketed } from './brackets.ts';
import type { AbstainReason, FactWords, Wording } from './wording.ts';

const STATUS: Wording['status'] = {
  actual: 'result',
  target: 'target',
  expected: 'expectation',
  proposed: 'proposed',
  announced: 'announced',
  'in force': 'in force',
  achieved: 'achieved',
};

function fact(words: FactWords): string {
  const what = words.subject === '' ? words.indicator : `${words.indicator} of ${words.subject}`;
  const figure = sourced(words);
  const where = `the ${what} in ${words.place}`;
  const period = capital(words.period);
  if (words.status === 'target') return `${period}, the target for ${where} is ${figure} (a target, not a result).`;
  if (words.status === 'expected')
    return `${period}, ${where} is expected to be ${figure} (an expectation, not a result).`;
  return `${period}, ${where} was ${figure}.`;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function ranked({ order, position }: { order: 'most' | 'least'; position: number }): string {
  return order === 'least' ? 'last' : (ORDINALS[position - 1] ?? `No. ${position}`);
}

function sourced({ figure, original, terms }: Pick<FactWords, 'figure' | 'original' | 'terms'>): string {
  const beside = [terms, original && `in the source: ${original}`].filter(Boolean).join('; ');
  return beside ? `${figure} (${beside})` : figure;
}

function abstain(reason: AbstainReason): string {
  switch (reason.kind) {
    case 'empty':
      return 'Please ask a question about regional battery policy, for example: what was the output value of the power battery industry in Yibin in 2022?';
    case 'too long':
      return `That question is too long: please ask in at most ${reason.limit} characters.`;
    case 'off topic':
      return 'The sources do not say: this is outside what they cover, which is regional battery policy.';
    case 'place':
      return `The sources do not say: none of them gives this for ${reason.place}.`;
    case 'whole':
      return `The sources do not say: none of them gives this for ${reason.place} as a whole.`;
    case 'period':
      return `The sources do not say: none of them gives this for ${reason.period}.`;
    case 'words':
      return reason.words.length > 0
        ? `The sources do not say: nothing found in them here speaks of ${en.list(reason.words.map((word) => `“${word}”`))}.`
        : 'The sources do not say.';
    case 'goal':
      return 'The sources do not say whether this came about: they give it as a goal or an expectation.';
    case 'nothing alike':
      return 'The sources do not say: they give no figure of the same thing and the same time for each of the places.';
    case 'claim':
      return `The sources do not say that: they do not bear out ${reason.claim} as the question puts it.`;
    default:
      return reason satisfies never;
  }
}

/** A figure without its unit: where two have the same, they name one unit in two ways ("metric tons", "tonnes"). */
function numberIn(figure: string): string {
  return /^.*\d(?: (?:million|billion|trillion))?/.exec(figure)?.[0] ?? figure;
}

const SEARCHED = 'Searched: ';

/** Said of every answer that stands in for a written one. */
const INSTEAD = 'this answer is put together from the sources directly.';

export const en: Wording = {
  fact,
  measure: ({ place, summary, status, date }) =>
    `${place}: ${summary.replace(/\.$/, '')} (${STATUS[status]}, ${unbracketed(date)}).`,
  quotation: (text) => text,
  cell({ row, column, text, caption }) {
    const told = `${[row, column].filter(Boolean).join(' – ')}: ${text}`;
    return caption === '' ? told : `${told} (table “${caption}”)`;
  },
  fall: (figure) => `a fall of ${figure}`,
  alsoWritten: (figure, asked) => (numberIn(figure) === numberIn(asked) ? figure : `${figure} (${asked})`),
  partsOnly: (place) => `These figures are for places within ${place}; the sources give none for ${place} as a whole.`,
  goalOnly: 'This is what was aimed at; nothing was found in the sources on what came of it.',
  partOfTime: (time) => `This is for a part of ${time}; none was found in the sources for ${time} as a whole.`,
  leftAside: (words) => `Not read as a part of the question: “${words}”.`,
  partUnanswered: (part) => `Nothing was found in the sources on this part of the question: “${part}”.`,
  notConverted: 'The figure is given in the currency of the source: currencies are never converted.',
  formula(words) {
    const what = { difference: 'Difference', growth: 'Change', ratio: 'Ratio' }[words.operation];
    const operands = `${words.left} (${words.leftLabel}) and ${words.right} (${words.rightLabel})`;
    const stated = words.isStated ? '; the figure that the source itself gives is told above' : '';
    return `${what}: ${words.result}, computed from ${operands}${stated}.`;
  },
  ranking: ({ indicator, place, count, ...rank }) =>
    `By ${indicator}, ${place} comes ${ranked(rank)} among the ${count} places for which the sources give a comparable figure.`,
  abstain,
  unsure: "The sources do not say this, or not in words close enough to the question's to be sure.",
  searched: ({ documents, facts, passages }) =>
    `${SEARCHED}${documents} documents, ${passages} passages, ${facts} figures.`,
  isSearched: (notice) => notice.startsWith(SEARCHED),
  nearest: 'What comes nearest in the sources:',
  supported: 'Yes, as the sources have it:',
  contradicted: (claim) => `The sources do not bear out “${claim}”; what they give is:`,
  onlyPlace: 'The sources give this figure for one place only, so there is nothing to rank it against.',
  notAlike: 'These figures do not measure the same thing and are not ranked against one another.',
  otherPlace: (meant, others) => `Taken to mean ${meant}; ${en.list(others)} also bears that name.`,
  relativePeriod: (asked, meant) => `“${asked}” is read as the source means it: ${meant}.`,
  inOrder: (order) =>
    `The rows of the table are given ${order === 'most' ? 'from the highest figure down' : 'from the lowest figure up'}.`,
  unreviewed: 'Quoted word for word from a document whose figures nobody has reviewed yet.',
  conflict: (one, other) => `The sources give two figures for this: ${one}; ${other}. Both are shown as printed.`,
  conflictSources: (one, other) =>
    `${one.figure}: ${one.publisher}, published ${one.published}; ${other.figure}: ${other.publisher}, published ${other.published}.`,
  revised: (later, earlier) =>
    `Since revised: ${later.publisher} gave ${earlier.figure} (published ${earlier.published}) and later ${later.figure} (published ${later.published}).`,
  corrected: (later, earlier) => `The document corrects itself: not ${earlier}, as it says first, but ${later}.`,
  superseded: (later, earlier) => `${earlier} is superseded by ${later}.`,
  nothingRecorded: 'The sources give no figure or measure for this.',
  standIn: {
    unverified: `What was written did not pass the check against the sources; ${INSTEAD}`,
    busy: `The writing service is busy at the moment; ${INSTEAD}`,
    slow: `The writing service took too long; ${INSTEAD}`,
    'broken off': `The writing service broke off; ${INSTEAD}`,
    declined: `The writing service declined to write on this; ${INSTEAD}`,
    'too much': `The question with its sources was too much for the writing service; ${INSTEAD}`,
    budget: `Today’s budget for the writing service is used up (it is back at 00:00 UTC); ${INSTEAD}`,
    unavailable: `The writing service is not available; ${INSTEAD}`,
  },
  computed: 'Computed from the figures above',
  allMeasures: 'All measures',
  indicatorTitle: (name) => `Indicator: ${name}`,
  status: STATUS,
  publisher: ({ name, isInferred }) =>
    name === undefined ? 'publisher unknown' : `${name}${isInferred ? ' (inferred)' : ''}`,
  noted: (words, note) => `${words} (${note})`,
  counted: (figure, indicator) => (indicator.endsWith('class') ? `the ${figure.replaceAll(' ', '-')} class` : figure),
  multiplied(words) {
    const what = words.subject === '' ? words.indicator : `${words.indicator} of ${words.subject}`;
    return `${capital(words.period)}, the ${what} in ${words.place} grew ${sourced(words)}.`;
  },
  growthOf: (indicator) => `growth of ${indicator}`,
  changed(words) {
    const what = words.subject === '' ? words.indicator : `${words.indicator} of ${words.subject}`;
    return `${capital(words.period)}, the ${what} in ${words.place} ${words.fell ? 'fell' : 'grew'} by ${sourced(words)}.`;
  },
  list(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
