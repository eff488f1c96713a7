import { openCorpus } from '../../../../src/open-corpus.ts';
import { drafted, prose } from './base.ts';
import { type Score, scoreOf } from './score.ts';

/** `npm run mutate [-- --missed]`: how many false sentences the verifiers catch, by what was changed. */
const snapshot = await openCorpus();
const score = scoreOf([...(await drafted(snapshot)), ...prose(snapshot)], snapshot);
console.log(tableOf(score));
if (process.argv.includes('--missed')) {
  for (const { kind, missed } of score.kinds) for (const { text } of missed) console.log(`${kind}: ${text}`);
  for (const { text } of score.falseAlarms) console.log(`false alarm: ${text}`);
}

function tableOf({ kinds, mutants, caught, sentences, falseAlarms }: Score): string {
  const rows = [...kinds, { kind: 'all', mutants, caught }].map(({ kind, mutants: all, caught: found }) => [
    kind.padEnd(32),
    String(all).padStart(7),
    String(found).padStart(7),
    (all === 0 ? '–' : `${((found / all) * 100).toFixed(1)} %`).padStart(8),
  ]);
  const head = ['what was changed'.padEnd(32), 'mutants', ' caught', '   score'];
  return [
    ...[head, ...rows].map((row) => row.join('  ')),
    `${sentences} true sentences, ${falseAlarms.length} false alarms`,
  ].join('\n');
}
