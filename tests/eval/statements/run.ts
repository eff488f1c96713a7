/**
 * `npm run statements`: what becomes of the questions that each statement of the five documents answers. With
 * `-- --failures` it lists those that were answered by other words, which are mostly wrong.
 */

import { toldBy } from '../../../src/answering/extractive/plan.ts';
import { inquire } from '../../../src/answering/inquiry.ts';
import { spansOverlap } from '../../../src/domain/document.ts';
import { TODAY } from '../../../src/eval/run.ts';
import { openCorpus } from '../../../src/open-corpus.ts';
import { type StatementQuestion, statementQuestions } from './questions.ts';

/** Answered by the statement, or by other words; refused, with the statement shown as what comes nearest or without. */
const OUTCOMES = ['told', 'elsewhere', 'shown', 'lost'] as const;
type Outcome = (typeof OUTCOMES)[number];

const snapshot = await openCorpus();

async function outcomeOf({ document, quote, question }: StatementQuestion): Promise<[Outcome, string]> {
  const start = snapshot.document(document).body.indexOf(quote);
  const span = { start, end: start + quote.length };
  const { plan } = await inquire({ text: question, history: [] }, snapshot, TODAY);
  const told = toldBy(plan);
  const isHit = told.some((each) => each.document === document && spansOverlap(each.span, span));
  const outcome = plan.abstain ? (isHit ? 'shown' : 'lost') : isHit ? 'told' : 'elsewhere';
  return [outcome, told[0]?.quote ?? ''];
}

const asked = statementQuestions();
const results: { asked: StatementQuestion; outcome: Outcome; said: string }[] = [];
for (const one of asked) {
  const [outcome, said] = await outcomeOf(one);
  results.push({ asked: one, outcome, said });
}

function line(name: string, of: typeof results): string {
  const shares = OUTCOMES.map((outcome) => of.filter((each) => each.outcome === outcome).length / of.length);
  return `| ${[name, of.length, ...shares.map((share) => (share * 100).toFixed(1))].join(' | ')} |`;
}

console.log(`| questions of | n | ${OUTCOMES.join(' | ')} |\n|---|--:|--:|--:|--:|--:|`);
for (const document of new Set(asked.map((one) => one.document)))
  console.log(
    line(
      document,
      results.filter((each) => each.asked.document === document),
    ),
  );
for (const language of ['en', 'zh'])
  console.log(
    line(
      language,
      results.filter((each) => each.asked.language === language),
    ),
  );
console.log(line('all', results));
if (process.argv.includes('--failures'))
  for (const { asked: one, outcome, said } of results)
    if (outcome === 'elsewhere') console.log(`\n${one.question}\n  by  ${one.quote}\n  not ${said}`);
