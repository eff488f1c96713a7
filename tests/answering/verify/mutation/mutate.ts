import { connectClaude } from '../../../../src/model/claude.ts';
import { openCorpus } from '../../../../src/open-corpus.ts';
import { quotingReply, type Reply } from '../../../fakes/anthropic/replies.ts';
import { startAnthropic } from '../../../fakes/anthropic/server.ts';
import { settings } from '../../../model/fixtures.ts';
import { CASES } from '../../../questions/cases.ts';
import { HostileModel } from '../../sweep/hostile.ts';
import { type Played, playGood, playHostile } from '../../sweep/sweep.ts';
import { drafted, prose } from './base.ts';
import { type LieScore, scoreLies } from './lies.ts';
import { type Score, scoreOf } from './score.ts';

/**
 * `npm run mutate [-- --missed]`: how many false sentences the verifiers catch, by what was changed; then all questions
 * put to a model that lies and to one that does its work, the whole way from the request to the answer. The exit code
 * is 1 where a lie is shown, or an honest answer not.
 */
const snapshot = await openCorpus();
const score = scoreOf([...(await drafted(snapshot)), ...prose(snapshot)], snapshot);
console.log(tableOf(score));
if (process.argv.includes('--missed')) {
  for (const { kind, missed } of score.kinds) for (const { text } of missed) console.log(`${kind}: ${text}`);
  for (const { text } of score.falseAlarms) console.log(`false alarm: ${text}`);
}

console.log(`\n${tableOfPairs(await scoreLies())}`);

let reply: Reply;
await using server = await startAnthropic(() => reply);
process.env['ANTHROPIC_BASE_URL'] = server.url;

const hostile = new HostileModel();
reply = hostile.reply;
const played = await playHostile(CASES, connectClaude(settings()), hostile, snapshot);
console.log(`\n${tableOfLies(played)}`);
const shown = played.flatMap((one) => one.shown);
for (const lie of shown) console.log(`shown: ${lie}`);

reply = quotingReply(3);
const { written, faults } = await playGood(CASES, connectClaude(settings()), snapshot);
console.log(
  `\n${CASES.length} questions to a model that repeats the evidence: ${written} asked, ${faults.length} faults`,
);
for (const fault of faults) console.log(fault);
process.exitCode = shown.length > 0 || faults.length > 0 ? 1 : 0;

function tableOf({ kinds, mutants, caught, sentences, falseAlarms }: Score): string {
  const rows = [...kinds, { kind: 'all', mutants, caught }].map(({ kind, mutants: all, caught: found }) => [
    kind.padEnd(32),
    String(all).padStart(7),
    String(found).padStart(7),
    (all === 0 ? '–' : `${(Math.floor((found / all) * 1000) / 10).toFixed(1)} %`).padStart(8),
  ]);
  const head = ['what was changed'.padEnd(32), 'mutants', ' caught', '   score'];
  return [
    ...[head, ...rows].map((row) => row.join('  ')),
    `${sentences} true sentences, ${falseAlarms.length} false alarms`,
  ].join('\n');
}

function tableOfPairs(scores: readonly LieScore[]): string {
  const rows = scores.map(({ half, pairs, refused, caught }) => [
    `a language model's, half ${half}`.padEnd(32),
    String(pairs).padStart(7),
    String(refused).padStart(7),
    String(caught).padStart(7),
  ]);
  return [['sentences, each with a lie'.padEnd(32), '  pairs', 'refused', ' caught'], ...rows]
    .map((row) => row.join('  '))
    .join('\n');
}

function tableOfLies(kinds: readonly Played[]): string {
  const all = {
    kind: 'all',
    told: kinds.reduce((sum, { told }) => sum + told, 0),
    shown: kinds.flatMap((one) => one.shown),
  };
  const rows = [...kinds, all].map((one) => [
    one.kind.padEnd(32),
    String(one.told).padStart(7),
    String(one.shown.length).padStart(7),
  ]);
  return [['what a model lied about'.padEnd(32), '   told', '  shown'], ...rows]
    .map((row) => row.join('  '))
    .join('\n');
}
