import { RISK_P1 } from './risk-p1.ts';
import { RISK_P2 } from './risk-p2.ts';
import { RISK_Q1 } from './risk-q1.ts';
import { RISK_Q2 } from './risk-q2.ts';
import { RISK_Q3 } from './risk-q3.ts';
import { RISK_R1 } from './risk-r1.ts';
import { RISK_R2 } from './risk-r2.ts';
import { RISK_R3 } from './risk-r3.ts';
import { RISK_S1 } from './risk-s1.ts';
import { RISK_S2 } from './risk-s2.ts';
import { RISK_S3 } from './risk-s3.ts';

/**
 * Claims to be checked, sums to be reckoned, several things at once, words of somebody and follow-ups over the five
 * documents: where answers were wrong most often.
 */
export const RISKS = [
  ...RISK_P1,
  ...RISK_P2,
  ...RISK_Q1,
  ...RISK_Q2,
  ...RISK_Q3,
  ...RISK_R1,
  ...RISK_R2,
  ...RISK_R3,
  ...RISK_S1,
  ...RISK_S2,
  ...RISK_S3,
];
