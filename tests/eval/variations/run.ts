/**
 * `npm run variations`: what becomes of the questions of the evaluation that come out right when they are typed otherwise,
 * in haste, with slips or with words around them. With `-- --half a` only of the half that may be read, with `--failures`
 * what went otherwise there, with `--only TEXT` (once or more) only the ways whose name holds the text, with `--write` into docs/quality.md.
 */

import { parseArgs } from 'node:util';
import { halfOf } from '../../../src/eval/half.ts';
import { writeIntoPage } from '../../page.ts';
import { openOnce } from '../corpora.ts';
import { SUITES } from '../suites.ts';
import { retype } from './measure.ts';
import { renderChanged, renderVariations } from './table.ts';
import { VARIATIONS } from './variations.ts';

const { half, only, failures, write } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    only: { type: 'string', multiple: true, default: [''] },
    failures: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
}).values;

// Lures are refused whatever they look like: thousands of questions that would show nothing.
const suites = SUITES.filter(({ name }) => !name.startsWith('lures')).map((suite) => ({
  ...suite,
  cases: suite.cases.filter(({ id }) => half === 'all' || halfOf(id) === half),
}));
const variations = VARIATIONS.filter(({ name }) => only.some((text) => name.includes(text)));
const retyped = await retype(suites, variations, openOnce);
const table = renderVariations(retyped, variations);
console.log(table);
if (failures) console.log(`\n${renderChanged(retyped)}`);
if (write) writeIntoPage('variations', table);
