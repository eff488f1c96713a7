import { GUEST_E1 } from './guest-e1.ts';
import { GUEST_E2 } from './guest-e2.ts';
import { GUEST_F1 } from './guest-f1.ts';
import { GUEST_F2 } from './guest-f2.ts';
import { GUEST_G1 } from './guest-g1.ts';
import { GUEST_G2 } from './guest-g2.ts';

/** What a bank's analyst, a reporter with an association's officer, and a fact-checker ask of the five documents. */
export const GUESTS = [...GUEST_E1, ...GUEST_E2, ...GUEST_F1, ...GUEST_F2, ...GUEST_G1, ...GUEST_G2];
