import { LATE_L1 } from './late-l1.ts';
import { LATE_L2 } from './late-l2.ts';

/** What a reporter, an analyst, an official, a researcher and others ask of the five documents. */
export const LATES = [...LATE_L1, ...LATE_L2];
