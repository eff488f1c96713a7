import { COMER_M1 } from './comer-m1.ts';
import { COMER_M2 } from './comer-m2.ts';
import { COMER_M3 } from './comer-m3.ts';
import { COMER_M4 } from './comer-m4.ts';

/** What an editor, a market analyst, a doctoral student and a policy adviser ask of the five documents. */
export const COMERS = [...COMER_M1, ...COMER_M2, ...COMER_M3, ...COMER_M4];
