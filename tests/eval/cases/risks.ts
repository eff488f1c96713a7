import { RISK_P1 } from './risk-p1.ts';
import { RISK_P2 } from './risk-p2.ts';
import { RISK_Q1 } from './risk-q1.ts';
import { RISK_Q2 } from './risk-q2.ts';
import { RISK_Q3 } from './risk-q3.ts';

/** Claims to be checked, sums to be reckoned and follow-ups over the five documents: where answers were wrong most often. */
export const RISKS = [...RISK_P1, ...RISK_P2, ...RISK_Q1, ...RISK_Q2, ...RISK_Q3];
