import { join } from 'node:path';
import type { Suite } from '../../src/eval/case.ts';
import { CASES } from '../questions/cases.ts';
import { BETWEEN } from './cases/between.ts';
import { CALLERS } from './cases/callers.ts';
import { CHANGZHOU } from './cases/changzhou.ts';
import { COAST } from './cases/coast.ts';
import { COMERS } from './cases/comers.ts';
import { FRESH_EAST } from './cases/fresh-east.ts';
import { FRESH_HEFEI } from './cases/fresh-hefei.ts';
import { FRESH_HUBEI } from './cases/fresh-hubei.ts';
import { FRESH_NOTICES } from './cases/fresh-notices.ts';
import { FRESH_STRANGERS } from './cases/fresh-strangers.ts';
import { FRESH_WEST } from './cases/fresh-west.ts';
import { GUESTS } from './cases/guests.ts';
import { HEFEI } from './cases/hefei.ts';
import { HUBEI } from './cases/hubei.ts';
import { INLAND } from './cases/inland.ts';
import { LATES } from './cases/lates.ts';
import { LURES } from './cases/lures.ts';
import { LURES_NATURAL, LURES_NEW_3, LURES_OWN_2 } from './cases/lures-2.ts';
import { LURES_NEW_1 } from './cases/lures-new-1.ts';
import { LURES_NEW_2 } from './cases/lures-new-2.ts';
import { NATURAL } from './cases/natural.ts';
import { NEAR_MISSES } from './cases/near-misses.ts';
import { RISKS } from './cases/risks.ts';
import { SEVERALS } from './cases/severals.ts';
import { SOUTH } from './cases/south.ts';
import { SUZHOU } from './cases/suzhou.ts';
import { TUNING_1 } from './cases/tuning-1.ts';
import { TUNING_2 } from './cases/tuning-2.ts';
import { TUNING_3 } from './cases/tuning-3.ts';
import { TUNING_4 } from './cases/tuning-4.ts';
import { TUNING_5 } from './cases/tuning-5.ts';
import { TUNING_6 } from './cases/tuning-6.ts';
import { VISITS } from './cases/visits.ts';
import { WILD_1 } from './cases/wild-1.ts';
import { WILD_2 } from './cases/wild-2.ts';
import { fromQuestion } from './from-questions.ts';

export const NEW_TEXTS = join(import.meta.dirname, 'corpus');
const WILD_TEXTS = join(import.meta.dirname, 'wild');
const NATURAL_TEXTS = join(import.meta.dirname, 'natural');

/**
 * The questions over the project's own documents, and those over texts written for the evaluation alone: by the
 * author of the texts; by others, who put things in words of their own; over texts as a stranger would drop them in;
 * over ten texts more, by people who had seen nothing of the bot; over eight texts, put as people put them who have not
 * got the text before them; over the five documents by thirteen people who had read them and seen nothing of the bot, one
 * of them for several things at once, each time after what those before had asked was mended by; those made to tune by; and what
 * near things lured the bot into answering, asked by people who wanted to see it fail. The last four are all in the half
 * that may be read.
 */
export const SUITES: readonly Suite[] = [
  { name: 'five documents', cases: CASES.map(fromQuestion) },
  { name: 'visitors', cases: VISITS },
  { name: 'guests', cases: GUESTS },
  { name: 'callers', cases: CALLERS },
  { name: 'newcomers', cases: COMERS },
  { name: 'latecomers', cases: LATES },
  { name: 'several at once', cases: SEVERALS },
  {
    name: 'new texts',
    corpus: NEW_TEXTS,
    cases: [...CHANGZHOU, ...HEFEI, ...COAST, ...SOUTH, ...SUZHOU, ...INLAND, ...HUBEI, ...BETWEEN, ...NEAR_MISSES],
  },
  { name: 'other words', corpus: NEW_TEXTS, cases: [...FRESH_EAST, ...FRESH_WEST, ...FRESH_HEFEI, ...FRESH_HUBEI] },
  { name: 'strangers', corpus: NEW_TEXTS, cases: [...FRESH_NOTICES, ...FRESH_STRANGERS] },
  { name: 'wild', corpus: WILD_TEXTS, cases: [...WILD_1, ...WILD_2] },
  { name: 'natural', corpus: NATURAL_TEXTS, cases: NATURAL },
  { name: 'tuning, five documents', cases: RISKS },
  {
    name: 'tuning',
    corpus: NEW_TEXTS,
    cases: [...TUNING_1, ...TUNING_2, ...TUNING_3, ...TUNING_4, ...TUNING_5, ...TUNING_6],
  },
  { name: 'lures', cases: [...LURES, ...LURES_OWN_2] },
  { name: 'lures, new texts', corpus: NEW_TEXTS, cases: [...LURES_NEW_1, ...LURES_NEW_2, ...LURES_NEW_3] },
  { name: 'lures, natural texts', corpus: NATURAL_TEXTS, cases: LURES_NATURAL },
];
