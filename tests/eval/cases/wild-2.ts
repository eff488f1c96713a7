import { WILD_2A } from './wild-2a.ts';
import { WILD_2B } from './wild-2b.ts';
import { WILD_2C } from './wild-2c.ts';
import { WILD_2D } from './wild-2d.ts';
import { WILD_2E } from './wild-2e.ts';

/** Questions on five texts: Huzhou, Shiyan, Ordos, Qujing and Brandenburg. */
export const WILD_2 = [...WILD_2A, ...WILD_2B, ...WILD_2C, ...WILD_2D, ...WILD_2E];
