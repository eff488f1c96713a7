import { VISIT_A1 } from './visit-a1.ts';
import { VISIT_A2 } from './visit-a2.ts';
import { VISIT_B1 } from './visit-b1.ts';
import { VISIT_B2 } from './visit-b2.ts';
import { VISIT_C1 } from './visit-c1.ts';
import { VISIT_C2 } from './visit-c2.ts';
import { VISIT_D1 } from './visit-d1.ts';
import { VISIT_D2 } from './visit-d2.ts';
import { VISIT_D3 } from './visit-d3.ts';

/** What a journalist, an analyst, a student and a researcher ask of the five documents who have seen nothing of the bot. */
export const VISITS = [
  ...VISIT_A1,
  ...VISIT_A2,
  ...VISIT_B1,
  ...VISIT_B2,
  ...VISIT_C1,
  ...VISIT_C2,
  ...VISIT_D1,
  ...VISIT_D2,
  ...VISIT_D3,
];
