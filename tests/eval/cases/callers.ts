import { CALLER_H } from './caller-h.ts';
import { CALLER_J1 } from './caller-j1.ts';
import { CALLER_J2 } from './caller-j2.ts';
import { CALLER_K1 } from './caller-k1.ts';
import { CALLER_K2 } from './caller-k2.ts';

/** What a wire reporter, a Chinese researcher and a fact-checker ask of the five documents. */
export const CALLERS = [...CALLER_H, ...CALLER_J1, ...CALLER_J2, ...CALLER_K1, ...CALLER_K2];
