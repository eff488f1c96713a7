import { SEVERAL_M } from './several-m.ts';
import { SEVERAL_M2 } from './several-m2.ts';
import { SEVERAL_M3 } from './several-m3.ts';

/** Several things asked for at once, of which the five documents tell all, one, or none. */
export const SEVERALS = [...SEVERAL_M, ...SEVERAL_M2, ...SEVERAL_M3];
