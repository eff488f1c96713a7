import { WILD_1A } from './wild-1a.ts';
import { WILD_1B } from './wild-1b.ts';
import { WILD_1C } from './wild-1c.ts';
import { WILD_1D } from './wild-1d.ts';
import { WILD_1E } from './wild-1e.ts';

/** Five texts of quite different kinds, and questions by someone who knows nothing of the program. */
export const WILD_1 = [...WILD_1A, ...WILD_1B, ...WILD_1C, ...WILD_1D, ...WILD_1E];
